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
 * Passes each message to a real D1 binding. Miniflare's own handle sends a request for each `prepare` and
 * each `bind`, too. `raw()` of D1 omits the costs; the call beneath it returns them.
 */
const WORKER = `export default {
  fetch(request, env) {
    const [client, server] = Object.values(new WebSocketPair());
    server.accept();
    server.addEventListener("message", async ({ data }) => {
      const { id, ...asked } = JSON.parse(data);
      const answer = await answerOf(env, asked).catch(({ message }) => ({ message }));
      server.send(JSON.stringify({ id, ...answer }));
    });
    return new Response(null, { status: 101, webSocket: client });
  },
};
async function answerOf(env, { database, statements, how }) {
  const prepare = ({ query, values }) => env[database].prepare(query).bind(...values.map(decoded));
  if (how === "batch") return { answer: await env[database].batch(statements.map(prepare)) };
  const [statement] = statements.map(prepare);
  if (how === "all") return { answer: await statement.all() };
  const { statement: sql, params, dbSession } = statement;
  const [{ results, meta }] = await dbSession._sendOrThrow("/query", sql, params, "ROWS_AND_COLUMNS");
  return { answer: { ...results, meta } };
}
const decoded = (value) => value?.bytes === undefined ? value : Uint8Array.from(value.bytes);`;

let host: Miniflare | undefined;
let connection: Promise<Connection> | undefined;
let opened = 0;

/** A real D1, in memory and empty. All those of a process are in one workerd, which ends with it. */
export async function openDatabase(): Promise<Database> {
  connection ??= connect();
  const { send } = await connection;
  const database = nameOf(opened++);
  return {
    all: (statement) => send({ database, statements: [written(statement)], how: "all" }),
    raw: (statement) => send({ database, statements: [written(statement)], how: "raw" }),
    batch: (statements) => send({ database, statements: statements.map(written), how: "batch" }),
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

type Connection = { send<Reply>(asked: object): Promise<Reply> };

/** One connection for all questions: one for each would take as long as the statements of most. */
async function connect(): Promise<Connection> {
  host = startHost();
  const url = await host.unsafeGetDirectURL("host");
  const socket = new WebSocket(new URL(`ws://${url.host}`));
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", reject);
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  socket.addEventListener("message", ({ data }) => {
    const { id, ...reply } = JSON.parse(data);
    waiting.get(id)?.(reply);
    waiting.delete(id);
  });
  let asked = 0;
  return {
    send: async <Answer>(question: object) => {
      const id = asked++;
      const reply = new Promise<Reply>((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ id, ...question }));
      const { answer, message } = await reply;
      if (message !== undefined) throw new Error(message);
      return answer as Answer;
    },
  };
}

type Reply = { answer?: unknown; message?: string };
