import type { Chance } from "./chance.ts";
import type { Invocation } from "./invocation.ts";
import { quiet } from "./quiet.ts";
import { TimerHeap } from "./timer-heap.ts";

/**
 * Something that can happen next: a call that reaches its server, an answer that comes back, a bell, a tick.
 */
export type Happening = {
  label: string;
  /** Whose it is: it does not happen any more once this one was killed. */
  owner: Invocation | null;
  /** A call may reach its server although its sender has died meanwhile. */
  kind: "call" | "answer" | "event";
  happen: () => void | Promise<void>;
};

/** A run that needs more steps than this does not come to rest. */
const STEPS_MAX = 300_000;

/**
 * Chooses what happens next among all that can, by chance or in order, and moves the clock only when nothing
 * can. Microtasks are left alone: the code under test runs until it waits for a happening again.
 */
export class Scheduler {
  /** Milliseconds since the start, on the clock that never jumps. */
  nowMs = 0;
  steps = 0;
  /** A digest of all that happened, in order: two equal runs have equal digests. */
  digest = 0x811c9dc5;
  /** Asked before something happens to a living invocation: true when that one dies instead. */
  strikes: (next: Happening) => boolean = () => false;
  tell: (line: string) => void = () => undefined;

  readonly #chance: Chance | null;
  #ready: Happening[] = [];
  readonly #timers = new TimerHeap<Happening>();

  /** Without chance, what could happen first does. */
  constructor(chance: Chance | null) {
    this.#chance = chance;
  }

  soon(happening: Happening): void {
    this.#ready.push(happening);
  }

  after(delayMs: number, happening: Happening): void {
    if (delayMs <= 0) this.soon(happening);
    else this.#timers.add(this.nowMs + delayMs, happening);
  }

  /** Goes on until it is over, nothing can happen any more, or it is {@link isEndless}. */
  async run(isOver: () => boolean): Promise<void> {
    while (!isOver() && !this.isEndless && this.#moveClock()) await this.#step(this.#take());
  }

  /** Whether more happened than in any run that ends. */
  get isEndless(): boolean {
    return this.steps >= STEPS_MAX;
  }

  /**
   * Takes away what was to happen to a dead invocation; each of its calls that was sent still arrives if
   * `arrives` says so.
   */
  abandon(dead: Invocation, arrives: () => boolean): void {
    this.#ready = this.#ready.filter(({ owner, kind }) => owner !== dead || (kind === "call" && arrives()));
  }

  async #step(next: Happening): Promise<void> {
    const { owner } = next;
    if (owner?.isDead && next.kind !== "call") return;
    if (owner !== null && !owner.isDead && this.strikes(next)) return;
    this.steps += 1;
    this.#note(next.label);
    await next.happen();
    await quiet();
  }

  #take(): Happening {
    const at = this.#chance === null ? 0 : this.#chance.below(this.#ready.length);
    const [taken] = this.#ready.splice(at, 1);
    if (taken === undefined) throw new Error("nothing is ready");
    return taken;
  }

  /** True when something can happen now, be it that the clock had to move for it. */
  #moveClock(): boolean {
    if (this.#ready.length > 0) return true;
    const due = this.#timers.takeNext();
    if (due === null) return false;
    this.nowMs = due.atMs;
    this.#ready.push(...due.items);
    return true;
  }

  #note(label: string): void {
    const line = `${(this.nowMs / 1_000).toFixed(3)} ${label}`;
    for (let at = 0; at < line.length; at += 1) {
      this.digest = Math.imul(this.digest ^ line.charCodeAt(at), 0x01000193) >>> 0;
    }
    this.tell(line);
  }
}
