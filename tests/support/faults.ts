import { setImmediate } from "node:timers/promises";
import type { D1Database, D1PreparedStatement } from "@cloudflare/workers-types";
import { openDb } from "../../workers/shared/db.ts";
import type { Bell, Run } from "../../workers/shared/run.ts";

/**
 * What goes wrong: the operation fails before it was done, or it is done and says that it failed; and then
 * the worker goes on, or is dead, so that every later operation fails too.
 */
export type FaultKind = { strikes: "before" | "after"; worker: "goes on" | "dies" };

export const FAULT_KINDS: FaultKind[] = [
  { strikes: "before", worker: "goes on" },
  { strikes: "after", worker: "goes on" },
  { strikes: "before", worker: "dies" },
  { strikes: "after", worker: "dies" },
];

/** More operations than any scenario has: a loop beyond it is a fault of the test. */
const OPERATIONS_MAX = 500;

class InjectedFault extends Error {}

/**
 * Plays a scenario again and again, with its first operation failing, its second, and so on, until it ends
 * before the fault is reached. An operation is a call of the database, of HTTP or of a bell. Returns how many
 * were failed.
 */
export async function failEach(
  kind: FaultKind,
  scenario: (plan: FaultPlan) => Promise<void>,
): Promise<number> {
  for (let number = 1; number <= OPERATIONS_MAX; number += 1) {
    const plan = new FaultPlan(number, kind);
    await scenario(plan);
    if (!plan.struck) return number - 1;
  }
  throw new Error(`the scenario has more than ${OPERATIONS_MAX} operations`);
}

/** One fault, waiting for its operation. */
export class FaultPlan {
  struck = false;
  readonly #number: number;
  readonly #kind: FaultKind;
  #operations = 0;
  #underWay = 0;

  constructor(number: number, kind: FaultKind) {
    this.#number = number;
    this.#kind = kind;
  }

  /** The same run, met by the fault; `database` is the one that the run's `db` speaks to. */
  applyTo<Given extends Run>(run: Given, database: D1Database): Given {
    const bell =
      (ring: Bell): Bell =>
      () =>
        this.#operate(ring);
    return {
      ...run,
      db: openDb(this.#faulty(database)),
      http: (url, options) => this.#operate(() => run.http(url, options)),
      ring: { ingest: bell(run.ring.ingest), notify: bell(run.ring.notify) },
    };
  }

  /**
   * Waits for a stage, which the fault may have ended with its error, and for what that left under way. Any
   * other error is a bug.
   */
  async survive(stage: Promise<unknown>): Promise<void> {
    try {
      await stage;
    } catch (error) {
      if (!isInjected(error)) throw error;
    }
    do await setImmediate();
    while (this.#underWay > 0);
  }

  async #operate<Value>(operation: () => Promise<Value>): Promise<Value> {
    this.#operations += 1;
    const isHit = this.#operations === this.#number;
    const isDead = this.#kind.worker === "dies" && this.#operations > this.#number;
    this.struck ||= isHit;
    if (isDead || (isHit && this.#kind.strikes === "before")) throw new InjectedFault("before the operation");
    this.#underWay += 1;
    const value = await operation().finally(() => {
      this.#underWay -= 1;
    });
    if (isHit) throw new InjectedFault("after the operation");
    return value;
  }

  #faulty(database: D1Database): D1Database {
    const soundOf = new WeakMap<object, D1PreparedStatement>();
    const wrap = (statement: D1PreparedStatement): D1PreparedStatement => {
      const wrapped = {
        bind: (...values: unknown[]) => wrap(statement.bind(...values)),
        all: () => this.#operate(() => statement.all()),
        run: () => this.#operate(() => statement.run()),
        raw: () => this.#operate(() => statement.raw()),
        first: () => this.#operate(() => statement.first()),
      } as unknown as D1PreparedStatement;
      soundOf.set(wrapped, statement);
      return wrapped;
    };
    const prepare = (query: string) => wrap(database.prepare(query));
    const batch = (statements: D1PreparedStatement[]) =>
      this.#operate(() => database.batch(statements.map((statement) => soundOf.get(statement) ?? statement)));
    return { prepare, batch } as unknown as D1Database;
  }
}

/** Drizzle wraps what a statement throws. */
function isInjected(error: unknown): boolean {
  return error instanceof InjectedFault || (error instanceof Error && isInjected(error.cause));
}
