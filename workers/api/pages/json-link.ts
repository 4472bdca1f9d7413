/** What the api takes of the parameters of a page; the others are the page's own. */
const FILTER = ["q", "from", "to", "source", "story", "author", "section", "sort", "cursor"];
const DELIVERIES = ["state", "channel", "subscription", "cursor"];

type Beside = [page: RegExp, path: string, parameters: readonly string[]];

const BESIDE: readonly Beside[] = [
  [/^\/$/, "articles", FILTER],
  [/^\/a\/(\d+)$/, "articles/$1", []],
  [/^\/alerts$/, "subscriptions", []],
  [/^\/alerts\/(\d+)$/, "subscriptions/$1", []],
  [/^\/alerts\/new$/, "subscriptions/preview", ["q"]],
  [/^\/sources$/, "sources", ["state"]],
  [/^\/sources\/(\d+)$/, "sources/$1", []],
  [/^\/channels$/, "channels", []],
  [/^\/channels\/(\d+)$/, "channels/$1", []],
  [/^\/deliveries$/, "deliveries", DELIVERIES],
  [/^\/deliveries\/(\d+)$/, "deliveries/$1", []],
  [/^\/why$/, "why", ["url", "subscription"]],
  [/^\/links$/, "links", ["state", "reason", "source", "cursor"]],
  [/^\/tokens$/, "tokens", []],
  [/^\/system$/, "health", []],
];

/** What the api asks for before it answers. */
const REQUIRED: Readonly<Record<string, string>> = { why: "url", "subscriptions/preview": "q" };

/**
 * Where a program gets what the page at this address shows; null for a page that shows nothing of the api.
 *
 * @example jsonBeside("/?q=an+ninh&done=saved") // "/json/articles?q=an+ninh"
 */
export function jsonBeside(here: string): string | null {
  const { pathname, searchParams } = new URL(here, "http://page.invalid");
  const beside = BESIDE.find(([page]) => page.test(pathname));
  if (beside === undefined) return null;
  const [page, path, parameters] = beside;
  const asked = new URLSearchParams(
    [...searchParams].filter(([name, value]) => parameters.includes(name) && value !== ""),
  );
  const required = REQUIRED[path];
  if (required !== undefined && !asked.has(required)) return null;
  const query = asked.size === 0 ? "" : `?${asked}`;
  return `/json/${pathname.replace(page, path)}${query}`;
}
