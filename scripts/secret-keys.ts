import { randomBytes } from "node:crypto";
import { keepVariable, keptVariable } from "./dev-vars.ts";

const NAME = "BAODONG_SECRET_KEYS";
const KEY_BYTES = 32;

/** The keys that `.dev.vars` keeps; undefined before the first start. */
export function keptSecretKeys(root: string): string | undefined {
  return keptVariable(root, NAME);
}

/** Makes a key and stores it in `.dev.vars`: without it the secrets of channels can no longer be read. */
export function makeSecretKeys(root: string): string {
  return keepVariable(root, NAME, newSecretKeys());
}

/** One key, as the setting takes it. */
export function newSecretKeys(): string {
  return `k1:${randomBytes(KEY_BYTES).toString("base64")}`;
}
