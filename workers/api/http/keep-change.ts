import type { Context } from "hono";
import type { TokenScope } from "../../shared/contract/token.ts";
import { isoAt, type Run } from "../../shared/run.ts";
import { noteChange } from "../../shared/store/audit.ts";
import type { Caller } from "./authenticate.ts";

/**
 * Keeps who changed what, once the change has happened. Where that fails the log tells of it, and the caller
 * is answered all the same: an error would have it done again.
 */
export async function keepChange(
  c: Context,
  run: Run,
  { tokenId, name }: Caller,
  scope: TokenScope | null,
): Promise<void> {
  const { status, headers } = c.res;
  const { method, path } = c.req;
  const isChange = (scope === "write" || scope === "admin") && method !== "GET" && method !== "HEAD";
  if (!isChange || status >= 400) return;
  const change = { at: isoAt(run.now()), tokenId, tokenName: name, method, path, status };
  try {
    await noteChange(run.db, { ...change, location: headers.get("location") });
  } catch (error) {
    run.log.error("change.not-noted", error, { method, path, status });
  }
}
