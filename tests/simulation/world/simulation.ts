import type { D1Database } from "@cloudflare/workers-types";
import { asInvocation } from "../../../workers/shared/invocation.ts";
import type { Keep } from "../../../workers/shared/keep.ts";
import type { Run } from "../../../workers/shared/run.ts";
import { createUsageCounter } from "../../../workers/shared/usage.ts";
import { newsPolicy, webhookPolicy } from "../../../workers/shared/web/guard/policy.ts";
import { createRun, type World } from "../../../workers/shared/wire.ts";
import { Chance } from "../engine/chance.ts";
import { call, disturb, type Invocation, type Result } from "../engine/invocation.ts";
import { Scheduler } from "../engine/scheduler.ts";
import { Faults } from "./faults.ts";
import { gatedD1 } from "./gated-d1.ts";
import { createFetch, type Site } from "./network.ts";
import { START_MS } from "./paper.ts";
import type { Profile } from "./profile.ts";
import { stageOf } from "./stages.ts";

export type Worker = Invocation["worker"];

/** One line of the product's log. */
export type Logged = { level: "info" | "warn" | "error"; event: string; fields: object; by: number };

export type SimulationParts = {
  seed: number;
  profile: Profile;
  database: D1Database;
  /** One machine, where a crash takes everything with it; or Cloudflare, where it takes one invocation. */
  embedded: boolean;
  /** In order, or by chance. */
  order: "first" | "chance";
  tell: (line: string) => void;
};

/** The product's real stages in a world whose clock, order, network, bells and deaths are chosen. */
export class Simulation {
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  /** For the plan: what it draws does not depend on what goes wrong. */
  readonly planChance: Chance;
  readonly sites = new Map<string, Site>();
  readonly invocations: Invocation[] = [];
  readonly logged: Logged[] = [];
  /** What an invocation threw although nothing was done to it. */
  readonly crashes: string[] = [];
  /** Called when the whole machine died, or an invocation. */
  onDeath: (dead: Invocation) => void = () => undefined;
  /** The one machine has died and not started again; the bells that waited in it are lost. */
  isDown = false;
  deaths = 0;
  /** How far the wall clock is off. */
  skewMs = 0;
  /** What retention deletes, once it is so many days old. */
  keep: Keep = {};
  /** The setting BAODONG_REREAD. */
  reread: string | undefined;
  readonly parts: SimulationParts;
  readonly #productChance: Chance;

  constructor(parts: SimulationParts) {
    const chance = new Chance(parts.seed);
    this.parts = parts;
    this.planChance = chance.fork();
    this.#productChance = chance.fork();
    this.faults = new Faults(parts.profile, chance.fork());
    this.scheduler = new Scheduler(parts.order === "chance" ? chance.fork() : null);
    this.scheduler.tell = parts.tell;
  }

  /** The wall clock, as the product sees it. */
  nowMs(): number {
    return START_MS + this.scheduler.nowMs + this.skewMs;
  }

  tell(line: string): void {
    this.parts.tell(`${(this.scheduler.nowMs / 1_000).toFixed(3)} ${line}`);
  }

  /** Something that is nobody's: a tick, a deed of an owner, a jump of the clock. */
  at(delayMs: number, label: string, happen: () => void | Promise<void>): void {
    this.scheduler.after(delayMs, { label, owner: null, kind: "event", happen });
  }

  start(worker: Worker, cause: Invocation["cause"]): void {
    const id = this.invocations.length + 1;
    const startedMs = this.scheduler.nowMs;
    const invocation: Invocation = {
      ...{ id, worker, cause, startedMs },
      ...{ isDead: false, isDone: false, disturbance: null },
    };
    this.invocations.push(invocation);
    const run = this.runOf(invocation);
    asInvocation(run, stageOf(worker, cause, this.keep)).then(
      () => {
        invocation.isDone = true;
      },
      (error: unknown) => this.#noteCrash(invocation, error),
    );
  }

  /** Kills an invocation, or, on one machine, all of them. */
  kill(victim: Invocation): void {
    this.deaths += 1;
    const dying = this.parts.embedded ? this.invocations.filter(isAlive) : [victim];
    for (const dead of dying) {
      dead.isDead = true;
      disturb(dead, "killed");
      this.scheduler.abandon(dead, () => this.faults.chance.happens(0.5));
      this.tell(`${dead.worker}#${dead.id} KILLED`);
    }
    this.onDeath(victim);
  }

  living(): Invocation[] {
    return this.invocations.filter(isAlive);
  }

  /** The product's own wiring, with this world in the place of the real one. */
  runOf(invocation: Invocation): Run {
    const { embedded, database } = this.parts;
    const { worker } = invocation;
    const choices = { allowPrivate: false, ownHosts: [] };
    const sender = (stage: Worker) => ({ send: () => this.#ring(stage, invocation) });
    return createRun(
      {
        usage: createUsageCounter(worker),
        database: gatedD1(database, invocation, this),
        policy: worker === "ingest" ? newsPolicy(choices) : webhookPolicy(choices),
        embedded,
        plan: "free",
        reread: this.reread,
        ring: { ingest: sender("ingest"), notify: sender("notify") },
      },
      this.worldOf(invocation),
    );
  }

  worldOf(invocation: Invocation): World {
    const log = (level: Logged["level"]) => (event: string, fields: object) => {
      this.logged.push({ level, event, fields, by: invocation.id });
      this.tell(`${invocation.worker}#${invocation.id} says ${event} ${JSON.stringify(fields)}`);
    };
    return {
      now: () => this.nowMs(),
      random: () => this.#productChance.next(),
      fetch: createFetch(invocation, this.sites, { ...this, embedded: this.parts.embedded }),
      timeoutSignal: (ms) => this.#timeoutSignal(ms, invocation),
      createLog: () => ({
        info: (event, fields = {}) => log("info")(event, fields),
        warn: (event, fields = {}) => log("warn")(event, fields),
        error: (event, error, fields = {}) => log("error")(event, { ...fields, error: messageOf(error) }),
      }),
    };
  }

  #timeoutSignal(ms: number, owner: Invocation): AbortSignal {
    const controller = new AbortController();
    const happen = () => controller.abort(new DOMException("The operation timed out", "TimeoutError"));
    const label = `${owner.worker}#${owner.id} has waited ${ms} ms`;
    this.scheduler.after(ms, { label, owner, kind: "answer", happen });
    return controller.signal;
  }

  /** Bells may be lost, doubled, late and out of order. */
  #ring(stage: Worker, by: Invocation): Promise<void> {
    const { faults } = this;
    return call(this.scheduler, by, `rings ${stage}`, (): Result<void> => {
      const fault = faults.next(faults.profile.bell);
      if (fault === "unsent") return { error: new Error("the queue is not there") };
      if (fault !== "dropped")
        this.#deliverBell(stage, fault === "late" ? faults.chance.between(60, 3_600) : 0);
      if (fault === "doubled") this.#deliverBell(stage, faults.chance.below(30));
      if (fault === "sent-but-failed") return { error: new Error("the queue did not answer") };
      return { value: undefined };
    });
  }

  #deliverBell(stage: Worker, seconds: number): void {
    const { deaths } = this;
    this.at(seconds * 1_000, `bell for ${stage}`, () => {
      if (!this.parts.embedded || deaths === this.deaths) this.start(stage, "bell");
    });
  }

  /** A cron that ends with an error is made up for by the next; one that had no reason for it is a bug. */
  #noteCrash(invocation: Invocation, error: unknown): void {
    invocation.isDone = true;
    this.tell(`${invocation.worker}#${invocation.id} THREW ${messageOf(error)}`);
    if (invocation.disturbance === null) this.crashes.push(`${invocation.worker}: ${messageOf(error)}`);
  }
}

export function isAlive({ isDead, isDone }: Invocation): boolean {
  return !isDead && !isDone;
}

/** What was thrown first: drizzle wraps it. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? messageOf(error.cause) : error.message;
}
