/** Ids and figures that tie a log line to its rows; never a secret, a token or a query string. */
type LogFields = Record<string, string | number | boolean | null | undefined>;

/** One JSON line for each event. Events are `noun.verb`, such as `article.saved`. */
export type Log = {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** For an unforeseen error, which is logged whole. */
  error(event: string, error: unknown, fields?: LogFields): void;
};

/** A log that writes to the console, as Workers' observability and the embedded runner read it. */
export function createLog(worker: string, now: () => number): Log {
  const line = (level: string, event: string, fields: object) =>
    JSON.stringify({ at: new Date(now()).toISOString(), level, worker, event, ...fields });
  return {
    info: (event, fields = {}) => console.log(line("info", event, fields)),
    warn: (event, fields = {}) => console.warn(line("warn", event, fields)),
    error: (event, error, fields = {}) =>
      console.error(line("error", event, { ...fields, ...describe(error) })),
  };
}

function describe(error: unknown): { error: string; stack?: string | undefined } {
  const root = rootOf(error);
  return root instanceof Error ? { error: root.message, stack: root.stack } : { error: String(root) };
}

/**
 * The error that was thrown first. A failed statement is wrapped in an error whose message holds its
 * parameters, which may be secrets and whole articles.
 */
function rootOf(error: unknown): unknown {
  let root = error;
  for (let depth = 0; depth < CAUSES_MAX && root instanceof Error && root.cause !== undefined; depth += 1)
    root = root.cause;
  return root;
}

const CAUSES_MAX = 10;
