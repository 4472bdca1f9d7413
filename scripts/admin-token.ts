import { randomBytes } from "node:crypto";
import { keepVariable, keptVariable } from "./dev-vars.ts";

const NAME = "BAODONG_ADMIN_TOKEN";
const TOKEN_BYTES = 32;

/**
 * The admin token stored in `.dev.vars`; undefined before the first start. Throws as {@link keptVariable}
 * does.
 */
export function keptAdminToken(root: string): string | undefined {
  return keptVariable(root, NAME);
}

/** Makes an admin token and stores it in `.dev.vars`. */
export function makeAdminToken(root: string): string {
  return keepVariable(root, NAME, newAdminToken());
}

/** `bd_` and 43 characters of base64url. */
export function newAdminToken(): string {
  return `bd_${randomBytes(TOKEN_BYTES).toString("base64url")}`;
}
