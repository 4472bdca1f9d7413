import { fromBase64, toBase64 } from "./base64.ts";
import { fail, type Outcome, ok } from "./outcome.ts";

/** Encrypts what is stored and must be read again, such as a channel's tokens. */
export type Vault = {
  seal(text: string): Promise<Outcome<string, "no-key">>;
  /** Returns what {@link Vault.seal} was given. A text that was never sealed is returned as it is. */
  open(sealed: string): Promise<Outcome<string, "unknown-key" | "damaged">>;
  /** The beginning of every text that is sealed with the present key; null without a key. */
  freshStart: string | null;
};

// AES-256-GCM (NIST SP 800-38D): a key of 32 bytes, and a random nonce of 12 bytes for each text.
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const PREFIX = "sealed:";

/**
 * A vault with these keys: `id:base64`, separated by commas. The first key seals; the others still open what
 * was sealed before a rotation. Throws for a text that is not a list of keys. Without keys nothing can be
 * sealed.
 */
export function createVault(keys: string | undefined): Vault {
  const known = readVaultKeys(keys ?? "");
  const imported = new Map<string, ReturnType<typeof importKey>>();
  const keyOf = (id: string, bytes: Uint8Array<ArrayBuffer>) => {
    const key = imported.get(id) ?? importKey(bytes);
    imported.set(id, key);
    return key;
  };
  const [current] = [...known];
  return {
    async seal(text) {
      if (current === undefined) return fail("no-key");
      const [id, bytes] = current;
      const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const key = await keyOf(id, bytes);
      const sealed = await crypto.subtle.encrypt(
        { name: "AES-GCM", iv },
        key,
        new TextEncoder().encode(text),
      );
      return ok(`${PREFIX}${id}:${toBase64(iv)}:${toBase64(new Uint8Array(sealed))}`);
    },

    async open(sealed) {
      if (!sealed.startsWith(PREFIX)) return ok(sealed);
      const [, id = "", nonce = "", text = ""] = sealed.split(":");
      const bytes = known.get(id);
      if (bytes === undefined) return fail("unknown-key", `no key is called ${id}`);
      try {
        const parameters = { name: "AES-GCM", iv: fromBase64(nonce) };
        const opened = await crypto.subtle.decrypt(parameters, await keyOf(id, bytes), fromBase64(text));
        return ok(new TextDecoder().decode(opened));
      } catch (error) {
        return fail("damaged", error instanceof Error ? error.name : "unreadable");
      }
    },

    freshStart: current === undefined ? null : `${PREFIX}${current[0]}:`,
  };
}

function importKey(bytes: Uint8Array<ArrayBuffer>) {
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** The keys of a setting, in order. Throws for an invalid setting, without repeating it. */
export function readVaultKeys(setting: string): Map<string, Uint8Array<ArrayBuffer>> {
  const entries = setting
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
  return new Map(
    entries.map((entry, at) => {
      const [, id, encoded] = KEY_ENTRY.exec(entry) ?? [];
      const bytes = encoded === undefined ? null : fromBase64(encoded);
      if (id === undefined || bytes?.byteLength !== KEY_BYTES)
        throw new Error(`BAODONG_SECRET_KEYS: key ${at + 1} must be <id>:<base64 of ${KEY_BYTES} bytes>`);
      return [id, bytes] as const;
    }),
  );
}

const KEY_ENTRY = /^([A-Za-z0-9-]{1,32}):([A-Za-z0-9+/]{43}=)$/;
