import { call, disturb, type Invocation, type Result } from "../engine/invocation.ts";
import type { Scheduler } from "../engine/scheduler.ts";
import type { Faults } from "./faults.ts";
import type { SiteFault } from "./profile.ts";

type Request = { method: string; url: URL; headers: Headers; body: string };
export type Reply = { status: number; headers?: Record<string, string>; body?: string };

/** A server: what it answers, and what it makes of a request whose answer goes wrong on the way. */
export type Site = {
  kind: "paper" | "receiver" | "resolver";
  /** `fault` is what will become of the answer; null for nothing. */
  answer: (request: Request, fault: SiteFault | null, by: Invocation) => Reply;
};

/** The product's own limits are 15 s for a page and for an alert. */
const LATE_SECONDS = [16, 45] as const;
const SLOW_SECONDS = [1, 12] as const;
/** What the embedded runner's guard answers where the network fails. */
const GUARD_STATUS = { refused: 521, reset: 520, broken: 520 } as const;

/** `fetch` of one invocation in a world of these sites. */
export function createFetch(
  invocation: Invocation,
  sites: ReadonlyMap<string, Site>,
  parts: { scheduler: Scheduler; faults: Faults; embedded: boolean },
): typeof globalThis.fetch {
  const { scheduler, faults } = parts;
  return (input, init = {}) => {
    const request = {
      method: init.method ?? "GET",
      url: new URL(String(input)),
      headers: new Headers(init.headers),
      body: String(init.body ?? ""),
    };
    const { host, pathname } = request.url;
    const exchange = call(scheduler, invocation, `${request.method} ${host}${pathname}`, () => {
      const site = sites.get(host);
      if (site === undefined) throw new Error(`nobody answers for ${host}`);
      const fault = invocation.isDead ? null : faults.next(faults.profile[site.kind]);
      if (fault !== null) disturb(invocation, `${site.kind}: ${fault}`);
      return resultOf(() => site.answer(request, fault, invocation), fault, {
        ...parts,
        signal: init.signal,
      });
    });
    return untilAborted(exchange, init.signal);
  };
}

type Way = { faults: Faults; embedded: boolean; signal: AbortSignal | null | undefined };

function resultOf(answer: () => Reply, fault: SiteFault | null, way: Way): Result<Response> {
  const { faults, embedded, signal } = way;
  if (fault === "refused") return broken("refused", "ECONNREFUSED", embedded);
  if (fault === "hang") return { ...broken("reset", "ETIMEDOUT", false), delayMs: "never" };
  const { status, headers = {}, body = "" } = answer();
  const hasBody = !NULL_BODY_STATUSES.includes(status);
  const response = () => new Response(hasBody ? body : null, { status, headers });
  const cutResponse = (then: "hangs" | "breaks") =>
    new Response(hasBody ? startOf(body, signal, then) : null, { status, headers });
  switch (fault) {
    case "reset":
      return broken("reset", "ECONNRESET", embedded);
    case "late":
      return { value: response(), delayMs: faults.chance.between(...LATE_SECONDS) * 1_000 };
    case "slow":
      return { value: response(), delayMs: faults.chance.between(...SLOW_SECONDS) * 1_000 };
    case "endless":
      // The guard hands out whole bodies: it waits for the end that never comes.
      if (embedded) return { value: response(), delayMs: "never" };
      return { value: cutResponse("hangs") };
    case "broken":
      if (embedded) return broken("broken", "ECONNRESET", embedded);
      return { value: cutResponse("breaks") };
    default:
      return { value: response() };
  }
}

const NULL_BODY_STATUSES: readonly number[] = [204, 304];

function broken(fault: keyof typeof GUARD_STATUS, code: string, embedded: boolean): Result<Response> {
  if (embedded) return { value: new Response("", { status: GUARD_STATUS[fault] }) };
  return { error: new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) }) };
}

/** Half of a body, and then no more, or an error. */
function startOf(
  body: string,
  signal: AbortSignal | null | undefined,
  then: "hangs" | "breaks",
): ReadableStream<Uint8Array> {
  const half = new TextEncoder().encode(body.slice(0, Math.ceil(body.length / 2)));
  return new ReadableStream({
    start(controller) {
      controller.enqueue(half);
      if (then === "breaks") controller.error(new TypeError("terminated"));
      else signal?.addEventListener("abort", () => controller.error(signal.reason), { once: true });
    },
  });
}

function untilAborted(
  exchange: Promise<Response>,
  signal: AbortSignal | null | undefined,
): Promise<Response> {
  if (!signal) return exchange;
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    exchange.then(resolve, reject);
  });
}
