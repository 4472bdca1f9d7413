import type { Context } from "hono";
import type { TokenScope } from "../../shared/contract/token.ts";
import { isoAt, type Run } from "../../shared/run.ts";
import { noteChange } from "../../shared/store/audit.ts";
import type { Caller } from "./authenticate.ts";

/**
 * Records who changed what, after the change was made. Where recording fails, the error is logged and the
 * caller still gets its answer: after an error it would make the change again.
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
    run.log.error("change.not-recorded", error, { method, path, status });
  }
}
