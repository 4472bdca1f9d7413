import http from "node:http";
import type { D1Result } from "@cloudflare/workers-types";
import { convertV4MiniflareOptions, Miniflare } from "../../scripts/start/miniflare.ts";

export type Statement = { query: string; values: readonly unknown[] };

type Result = D1Result<Record<string, unknown>>;

/** The rows of a statement as arrays, and what they cost. */
type Rows = { columns: string[]; rows: unknown[][]; meta: Result["meta"] };

export type Database = {
  all(statement: Statement): Promise<Result>;
  /** Tells the columns too, two of which may have one name. */
  raw(statement: Statement): Promise<Rows>;
  /** All of them, or none. */
  batch(statements: readonly Statement[]): Promise<Result[]>;
};

/** More test files than one process runs. */
const DATABASES = 200;

/**
 * Passes what it is sent to a real D1 binding, in one request. Miniflare's own handle sends a request for
 * each `prepare` and each `bind`, too. `raw()` of D1 omits the costs; the call beneath it returns them.
 */
const WORKER = `export default {
  async fetch(request, env) {
    const { database, statements, how } = await request.json();
    const prepare = ({ query, values }) => env[database].prepare(query).bind(...values.map(decoded));
    try {
      if (how === "batch") return Response.json(await env[database].batch(statements.map(prepare)));
      const [statement] = statements.map(prepare);
      if (how === "all") return Response.json(await statement.all());
      const { statement: sql, params, dbSession } = statement;
      const [answer] = await dbSession._sendOrThrow("/query", sql, params, "ROWS_AND_COLUMNS");
      return Response.json({ ...answer.results, meta: answer.meta });
    } catch (error) {
      return Response.json({ message: error.message }, { status: 500 });
    }
  },
};
const decoded = (value) => value?.bytes === undefined ? value : Uint8Array.from(value.bytes);`;

let host: Miniflare | undefined;
let opened = 0;

/** A real D1, in memory and empty. All those of a process are in one workerd, which ends with it. */
export async function openDatabase(): Promise<Database> {
  host ??= startHost();
  const url = await host.unsafeGetDirectURL("host");
  const database = nameOf(opened++);
  return {
    all: (statement) => send(url, { database, statements: [written(statement)], how: "all" }),
    raw: (statement) => send(url, { database, statements: [written(statement)], how: "raw" }),
    batch: (statements) => send(url, { database, statements: statements.map(written), how: "batch" }),
  };
}

/** Ends the process that holds the databases; a test's worker ends it by ending. */
export async function closeDatabases(): Promise<void> {
  await host?.dispose();
}

function startHost(): Miniflare {
  return new Miniflare(
    convertV4MiniflareOptions({
      name: "host",
      modules: true,
      script: WORKER,
      compatibilityDate: "2026-08-01",
      d1Databases: Array.from({ length: DATABASES }, (_, number) => nameOf(number)),
      unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }],
      cf: false,
      telemetry: { enabled: false },
    }),
  );
}

function nameOf(number: number): string {
  return `DB${number}`;
}

/** As JSON; what D1 would refuse, and JSON would leave out, is refused. */
function written({ query, values }: Statement): Statement {
  return { query, values: values.map(writtenValue) };
}

function writtenValue(value: unknown): unknown {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return value;
  if (value instanceof ArrayBuffer) return { bytes: [...new Uint8Array(value)] };
  if (value instanceof Uint8Array) return { bytes: [...value] };
  throw new Error(`D1_TYPE_ERROR: Type '${typeof value}' not supported for value '${value}'`);
}

/** Each on a connection of its own: one that is kept may be closed in the moment in which it is used. */
function send<Reply>(url: URL, body: object): Promise<Reply> {
  const text = JSON.stringify(body);
  const headers = { "content-length": Buffer.byteLength(text) };
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: "POST", headers, agent: false }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on("data", (chunk: Buffer) => chunks.push(chunk));
      reply.on("error", reject);
      reply.on("end", () => {
        const answer = JSON.parse(Buffer.concat(chunks).toString());
        if (reply.statusCode === 200) resolve(answer);
        else reject(new Error(answer.message));
      });
    });
    request.on("error", reject);
    request.end(text);
  });
}
