import type { Context } from "hono";

/**
 * Sets the validators of a reply (RFC 9110, 8.8). Returns the 304 for a reader that already has this version,
 * and null otherwise. `modifiedAt` is ISO 8601.
 */
export async function notModified(c: Context, body: string, modifiedAt: string): Promise<Response | null> {
  const etag = `"${await digestOf(body)}"`;
  c.header("etag", etag);
  c.header("last-modified", new Date(modifiedAt).toUTCString());
  c.header("cache-control", "private, no-cache");
  return isUnchanged(c, etag, modifiedAt) ? c.body(null, 304) : null;
}

/** With an `If-None-Match` header, `If-Modified-Since` is ignored (RFC 9110, 13.2.2). */
function isUnchanged(c: Context, etag: string, modifiedAt: string): boolean {
  const tags = c.req.header("if-none-match");
  if (tags !== undefined)
    return tags.split(",").some((tag) => [etag, "*"].includes(tag.trim().replace(/^W\//, "")));
  const since = Date.parse(c.req.header("if-modified-since") ?? "");
  return Math.floor(Date.parse(modifiedAt) / 1_000) * 1_000 <= since;
}

async function digestOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...bytes.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
