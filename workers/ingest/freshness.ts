/**
 * For how many more seconds a reply is fresh by its own headers (RFC 9111, section 4.2): `max-age` less
 * `Age`, else `Expires` less `Date`. Null if they do not say, or if they demand a new request each time.
 *
 * @example freshSeconds(new Headers({ "cache-control": "public, max-age=300", age: "20" })) // 280
 */
export function freshSeconds(headers: Headers): number | null {
  const control = headers.get("cache-control") ?? "";
  if (UNCACHED.test(control)) return null;
  const maxAge = MAX_AGE.exec(control)?.[1];
  const age = headers.get("age")?.trim() ?? "";
  const seconds =
    maxAge === undefined
      ? (dateOf(headers, "expires") - dateOf(headers, "date")) / 1_000
      : Number(maxAge) - (/^\d{1,9}$/.test(age) ? Number(age) : 0);
  return seconds > 0 ? Math.floor(seconds) : null;
}

const UNCACHED = /(?:^|[\s,])no-(?:cache|store)(?:$|[\s,])/i;
const MAX_AGE = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,12})/i;

/** NaN if the header is missing, so that every comparison with it is false. */
function dateOf(headers: Headers, name: string): number {
  const text = headers.get(name) ?? "";
  return HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
}

const HTTP_DATE = /^\s*[A-Z][a-z]{2,8},? \d{1,2}[ -][A-Z][a-z]{2}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT\s*$/;
