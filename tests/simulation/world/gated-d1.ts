import type { D1Database, D1PreparedStatement } from "@cloudflare/workers-types";
import { call, disturb, type Invocation, type Result } from "../engine/invocation.ts";
import type { Scheduler } from "../engine/scheduler.ts";
import type { Faults } from "./faults.ts";

/** Shorter than every lease, and longer than all of them. */
const SLOW_MS = 4_000;
const STALLED_SECONDS = [70, 400] as const;

/**
 * A database as one invocation sees it: each call reaches it when the scheduler says so, and may fail before
 * it is done, fail though it is done, or be answered late.
 */
export function gatedD1(
  bare: D1Database,
  invocation: Invocation,
  { scheduler, faults }: { scheduler: Scheduler; faults: Faults },
): D1Database {
  const bareOf = new WeakMap<object, D1PreparedStatement>();
  const operate = <Value>(label: string, perform: () => Promise<Value>) =>
    call(scheduler, invocation, label, () => meetFault(perform, invocation, faults));

  const wrap = (query: string, statement: D1PreparedStatement): D1PreparedStatement => {
    const name = nameOf(query);
    const wrapped = {
      bind: (...values: unknown[]) => wrap(query, statement.bind(...values)),
      all: () => operate(name, () => statement.all()),
      run: () => operate(name, () => statement.run()),
      raw: () => operate(name, () => statement.raw()),
      first: () => operate(name, () => statement.first()),
    } as unknown as D1PreparedStatement;
    bareOf.set(wrapped, statement);
    names.set(wrapped, name);
    return wrapped;
  };
  const names = new WeakMap<object, string>();
  const batch = (statements: D1PreparedStatement[]) => {
    const label = `batch (${statements.map((statement) => names.get(statement)).join("; ")})`;
    return operate(label, () =>
      bare.batch(statements.map((statement) => bareOf.get(statement) ?? statement)),
    );
  };
  return {
    prepare: (query: string) => wrap(query, bare.prepare(query)),
    batch,
  } as unknown as D1Database;
}

async function meetFault<Value>(
  perform: () => Promise<Value>,
  invocation: Invocation,
  faults: Faults,
): Promise<Result<Value>> {
  const fault = invocation.isDead ? null : faults.next(faults.profile.database);
  if (fault !== null) disturb(invocation, `database: ${fault}`);
  if (fault === "before") return { error: new Error("D1_ERROR: internal error (nothing was done)") };
  const result = await resultOf(perform);
  switch (fault) {
    case "after":
      return { error: new Error("D1_ERROR: Network connection lost (it was done)") };
    case "slow":
      return { ...result, delayMs: SLOW_MS };
    case "stalled":
      return { ...result, delayMs: faults.chance.between(...STALLED_SECONDS) * 1_000 };
    default:
      return result;
  }
}

/** What a statement may do wrong by itself, such as a row that exists, is its caller's affair. */
async function resultOf<Value>(perform: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return { value: await perform() };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** Verb and table, such as `update links`. */
function nameOf(query: string): string {
  const [, verb = query.slice(0, 20)] = /^\s*(\w+)/.exec(query) ?? [];
  const table = /\b(?:from|into|update)\s+"?(\w+)"?/i.exec(query)?.[1] ?? "";
  return `${verb.toLowerCase()} ${table}`.trim();
}
