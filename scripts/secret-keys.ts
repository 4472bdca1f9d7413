import { randomBytes } from "node:crypto";
import { keepVariable, keptVariable } from "./dev-vars.ts";

const NAME = "BAODONG_SECRET_KEYS";
const KEY_BYTES = 32;

/** The keys stored in `.dev.vars`; undefined before the first start. */
export function keptSecretKeys(root: string): string | undefined {
  return keptVariable(root, NAME);
}

/**
 * Makes a key and stores it in `.dev.vars`. Without it the secrets of channels can no longer be decrypted.
 */
export function makeSecretKeys(root: string): string {
  return keepVariable(root, NAME, newSecretKeys());
}

/** One key, in the form of the setting. */
export function newSecretKeys(): string {
  return `k1:${randomBytes(KEY_BYTES).toString("base64")}`;
}
