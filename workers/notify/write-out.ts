/** Writes lines of JSON as a file, such as `articles/2026-11-29/08-00-00.000Z.ndjson`. Throws on failure. */
export type WriteOut = (name: string, lines: string) => Promise<void>;

export type WriteOutSettings = {
  /** For how long rows are kept, such as `article=1095, body=365`. */
  BAODONG_KEEP?: string;
  /** An R2 bucket. */
  ARCHIVE?: { put: (key: string, value: string) => Promise<unknown> };
  /** The embedded runner, which writes to a folder. */
  ARCHIVE_FOLDER?: { fetch: typeof globalThis.fetch };
};

/** Writes rows before they are deleted; null if no archive is set. */
export function createWriteOut({ ARCHIVE, ARCHIVE_FOLDER }: WriteOutSettings): WriteOut | null {
  if (ARCHIVE !== undefined) return async (name, lines) => void (await ARCHIVE.put(name, lines));
  if (ARCHIVE_FOLDER === undefined) return null;
  return async (name, lines) => {
    const reply = await ARCHIVE_FOLDER.fetch(`http://archive/${name}`, { method: "PUT", body: lines });
    if (!reply.ok) throw new Error(`the archive could not be written: ${await reply.text()}`);
  };
}
