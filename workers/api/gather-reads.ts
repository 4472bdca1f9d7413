import type { D1Database, D1PreparedStatement, D1Result } from "@cloudflare/workers-types";

type Row = Record<string, unknown>;
type Result = D1Result<Row>;
type Asked = {
  statements: readonly D1PreparedStatement[];
  alone: () => Promise<Result[]>;
  answer: PromiseWithResolvers<Result[]>;
};

/**
 * Turns of the microtask queue that a read waits for others: what a page asks at once passes through as many
 * promises of the api, in fewer than 15 turns. No other request comes between them.
 */
const TURNS = 50;
/** Maximum reads that are sent together. */
const TOGETHER_MAX = 20;
const WRITES = /\b(?:insert|update|delete|replace)\b/i;

/**
 * The database, to which the reads that are asked for in one turn are sent together: each call costs a
 * millisecond of an embedded runtime, and on Cloudflare a round trip. If they fail together, each is sent
 * alone, so that one statement cannot fail another. Writes are sent at once, as they are.
 */
export function gatherReads(database: D1Database): D1Database {
  const bare = new WeakMap<object, { statement: D1PreparedStatement; isRead: boolean }>();
  let gathered: Asked[] | null = null;

  const wrap = (statement: D1PreparedStatement, isRead: boolean): D1PreparedStatement => {
    const all = async () => {
      if (!isRead) return statement.all<Row>();
      const [result] = await ask([statement], async () => [await statement.all<Row>()]);
      return result;
    };
    const bind = (...values: unknown[]) => wrap(statement.bind(...values), isRead);
    const wrapped = { bind, all, run: all } as unknown as D1PreparedStatement;
    bare.set(wrapped, { statement, isRead });
    return wrapped;
  };
  const batch = async (wrapped: D1PreparedStatement[]) => {
    const given = wrapped.map((each) => bare.get(each) ?? { statement: each, isRead: false });
    const statements = given.map(({ statement }) => statement);
    const alone = () => database.batch<Row>(statements);
    return given.every(({ isRead }) => isRead) ? ask(statements, alone) : alone();
  };
  const prepare = (query: string) => wrap(database.prepare(query), !WRITES.test(query));
  return { prepare, batch } as unknown as D1Database;

  function ask(statements: Asked["statements"], alone: Asked["alone"]): Promise<Result[]> {
    const answer = Promise.withResolvers<Result[]>();
    if (gathered === null || gathered.length === TOGETHER_MAX) {
      gathered = [];
      void send(gathered);
    }
    gathered.push({ statements, alone, answer });
    return answer.promise;
  }

  async function send(asked: Asked[]): Promise<void> {
    for (let turn = 0; turn < TURNS; turn += 1) await null;
    if (gathered === asked) gathered = null;
    if (asked.length === 1 || !(await answeredTogether(database, asked))) asked.forEach(answerAlone);
  }
}

async function answeredTogether(database: D1Database, asked: readonly Asked[]): Promise<boolean> {
  try {
    const results = await database.batch<Row>(asked.flatMap(({ statements }) => statements));
    for (const { statements, answer } of asked) answer.resolve(results.splice(0, statements.length));
    return true;
  } catch {
    return false;
  }
}

function answerAlone({ alone, answer }: Asked): void {
  alone().then(answer.resolve, answer.reject);
}
