import { randomBytes } from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { closeFile } from "./start/privacy.ts";

const TOKEN_BYTES = 32;

/**
 * The admin token that `.dev.vars` keeps; undefined before the first start. Closes a file that others can read.
 * Throws what the system says of a file that it cannot read or close.
 */
export function keptAdminToken(root: string): string | undefined {
  const file = join(root, ".dev.vars");
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, "utf8");
  closeFile(file);
  return parseEnv(text).BAODONG_ADMIN_TOKEN || undefined;
}

/** Makes an admin token and keeps it in `.dev.vars`, for its owner's eyes only. */
export function makeAdminToken(root: string): string {
  const token = newAdminToken();
  const file = join(root, ".dev.vars");
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const gap = before === "" || before.endsWith("\n") ? "" : "\n";
  appendFileSync(file, `${gap}BAODONG_ADMIN_TOKEN=${token}\n`, { mode: 0o600 });
  closeFile(file);
  return token;
}

/** `bd_` and 43 characters of base64url. */
export function newAdminToken(): string {
  return `bd_${randomBytes(TOKEN_BYTES).toString("base64url")}`;
}
