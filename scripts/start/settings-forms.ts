import { isIP } from "node:net";
import { homedir } from "node:os";
import { readVaultKeys } from "../../workers/shared/vault.ts";

/**
 * Replaces `~` and `~/x` by the home folder, as a shell does: unit files and .env files are not read by a
 * shell.
 */
export function withHome(path: string): string {
  return path === "~" || path.startsWith("~/") ? homedir() + path.slice(1) : path;
}

const LABELS = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;

/**
 * The host in what a person wrote as a host: a name (Unicode, a trailing dot), a name with a port, or a whole
 * URL. In lower case and Punycode, as in the host of a URL; null for anything else, such as `*.example.org`.
 */
export function hostOf(text: string): string | null {
  const url = text.includes("://") ? text : `http://${text}`;
  if (!URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/\.$/, "");
  const isAddress = isIP(host.replace(/^\[|\]$/g, "")) !== 0;
  return isAddress || LABELS.test(host) ? host : null;
}

const NEAR_MAX = 4;

/** The known name most similar to this one; null where none is similar. */
export function nearest(name: string, known: readonly string[]): string | null {
  const near = known
    .map((other) => ({ other, edits: editsBetween(name, other) }))
    .filter(({ edits }) => edits <= NEAR_MAX)
    .sort((a, b) => a.edits - b.edits);
  return near[0]?.other ?? null;
}

/** How many letters have to be inserted, deleted or replaced (Levenshtein distance). */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Whether the vault accepts this list of keys. */
export function isKeyList(keys: string): boolean {
  try {
    return readVaultKeys(keys).size > 0;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
