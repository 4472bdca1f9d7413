/**
 * Adds https to an address that was typed without a scheme (`vnexpress.net/rss`), or with that of feed
 * readers (`feed://vnexpress.net/rss`). An address with another scheme, and any other text, stays as it is.
 *
 * @example withScheme("vnexpress.net/rss") // "https://vnexpress.net/rss"
 */
export function withScheme(typed: string): string {
  const text = withoutFeedScheme(typed.trim());
  return BARE_HOST.test(text) ? `https://${text.replace(/^\/\//, "")}` : text;
}

/** `feed://paper.example/rss` and `feed:https://paper.example/rss` are addresses of the web. */
export function withoutFeedScheme(address: string): string {
  return address.replace(FEED_SCHEME, "");
}

const FEED_SCHEME = /^feed:(?=\/\/|https?:\/\/)/i;

/** A name with a dot, `localhost`, or digits; then perhaps a port, and a path, a query or nothing. */
const BARE_HOST =
  /^(?:\/\/)?(?:localhost|(?:[\p{L}\d_](?:[\p{L}\d_-]*[\p{L}\d_])?\.)+[\p{L}\d-]+\.?)(?::\d{1,5})?(?:[/?#]|$)/u;
