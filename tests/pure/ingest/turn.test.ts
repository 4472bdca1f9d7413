import { expect, test } from "vitest";
import { shortLine, turnOf, turnToClaim } from "../../../workers/ingest/turn.ts";
import type { Reach } from "../../../workers/shared/run.ts";
import { createUsageCounter } from "../../../workers/shared/usage.ts";

const REST_MS = 25;
const START_MS = Date.parse("2026-11-30T08:00:00Z");

/** A thread on which time passes by waiting and by extracting. A wait ends late if the thread is busy. */
function thread() {
  const timers: { atMs: number; end: () => void }[] = [];
  const clock = { nowMs: START_MS };
  const isolate = { usage: createUsageCounter("ingest"), reach: { restMs: REST_MS } as Reach };
  const wait = (ms: number) =>
    new Promise<void>((resolve) => timers.push({ atMs: clock.nowMs + ms, end: resolve }));
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    clock,
    /** An invocation of the same isolate. */
    invocation: (restMs = REST_MS) => ({
      ...isolate,
      reach: { restMs } as Reach,
      now: () => clock.nowMs,
      wait,
    }),
    /** Lets time pass to the next wait, and ends each that is due by then, until none is left. */
    async passTime() {
      await settle();
      while (timers.length > 0) {
        clock.nowMs = Math.max(clock.nowMs, Math.min(...timers.map(({ atMs }) => atMs)));
        for (const timer of timers.filter(({ atMs }) => atMs <= clock.nowMs)) {
          timers.splice(timers.indexOf(timer), 1);
          timer.end();
          await settle();
        }
      }
    },
  };
}

/** Extracts so many pages of each invocation; when each extraction began and ended. */
async function extractions(pages: number, invocations: number, extractionMs: number) {
  const { clock, invocation, passTime } = thread();
  const spans: [startMs: number, endMs: number][] = [];
  for (const run of Array.from({ length: invocations }, () => invocation())) {
    for (let page = 0; page < pages; page += 1)
      void turnOf(run).then(() => {
        const startMs = clock.nowMs;
        clock.nowMs += extractionMs;
        spans.push([startMs, clock.nowMs]);
      });
  }
  await passTime();
  return spans;
}

test.each([
  ["of one invocation", 12, 1, 5, 20],
  ["of several", 4, 3, 5, 20],
  ["of several, each longer than the rest", 4, 3, 70, 5],
])(
  "pages %s are extracted one at a time, never one right after the other",
  async (_, pages, invocations, extractionMs, restMsMin) => {
    const spans = await extractions(pages, invocations, extractionMs);
    expect(spans).toHaveLength(pages * invocations);
    const rests = spans.slice(1).map(([startMs], at) => startMs - (spans[at]?.[1] ?? 0));
    expect(Math.min(...rests)).toBeGreaterThanOrEqual(restMsMin);
  },
);

test("a page that finds the thread busy every time is extracted in the end", async () => {
  const { clock, invocation, passTime } = thread();
  const run = invocation();
  let isExtracted = false;
  void turnOf({ ...run, wait: (ms) => run.wait(ms + 50) }).then(() => {
    isExtracted = true;
  });
  await passTime();
  expect(isExtracted).toBe(true);
  expect(clock.nowMs - START_MS).toBeLessThan(5_000);
});

test("pages that wait keep their order and their rests when one of them finds the thread busy", async () => {
  const { clock, invocation, passTime } = thread();
  const run = invocation();
  const BUSY_MS = 200;
  const begun: { page: number; atMs: number }[] = [];
  let hasBeenBusy = false;
  const busyOnce = async (ms: number) => {
    await run.wait(ms);
    if (hasBeenBusy || begun.length < 3) return;
    hasBeenBusy = true;
    clock.nowMs += BUSY_MS;
  };
  for (let page = 0; page < 8; page += 1)
    void turnOf({ ...run, wait: page === 3 ? busyOnce : run.wait }).then(() =>
      begun.push({ page, atMs: clock.nowMs }),
    );
  await passTime();
  expect(begun.map(({ page }) => page)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  const rests = begun.slice(1).map(({ atMs }, before) => atMs - (begun[before]?.atMs ?? 0));
  expect(Math.min(...rests)).toBeGreaterThanOrEqual(REST_MS);
  expect(rests[2]).toBeGreaterThanOrEqual(BUSY_MS + REST_MS);
});

test("a long line is waited for before further pages are begun, a short one is not", async () => {
  const { clock, invocation, passTime } = thread();
  const begunMs: number[] = [];
  const note = () => void begunMs.push(clock.nowMs - START_MS);
  for (let page = 0; page < 10; page += 1) void turnOf(invocation());
  void shortLine(invocation()).then(note);
  for (let page = 0; page < 90; page += 1) void turnOf(invocation());
  void shortLine(invocation()).then(note);
  await passTime();
  expect(begunMs[0]).toBe(0);
  expect(begunMs[1]).toBeGreaterThanOrEqual(100 * REST_MS - 1_000);
});

test("a page that comes while the line is moved back stands at its end", async () => {
  const { clock, invocation, passTime } = thread();
  const run = invocation();
  const begun: string[] = [];
  let waits = 0;
  const busyOnce = async (ms: number) => {
    waits += 1;
    if (waits === 2) void turnOf(run).then(() => begun.push("later"));
    await run.wait(ms);
    if (waits === 1) clock.nowMs += 10 * REST_MS;
  };
  void turnOf({ ...run, wait: busyOnce }).then(() => begun.push("first"));
  for (const page of ["second", "third"]) void turnOf(run).then(() => begun.push(page));
  await passTime();
  expect(begun).toEqual(["first", "second", "third", "later"]);
});

test("invocations claim pages one after the other, the first at once", async () => {
  const { clock, invocation, passTime } = thread();
  const claimedMs: number[] = [];
  for (let claims = 0; claims < 4; claims += 1)
    void turnToClaim(invocation()).then(() => claimedMs.push(clock.nowMs - START_MS));
  await passTime();
  expect(claimedMs).toEqual([0, 250, 500, 750]);
});

test("no page waits long for a clock that was set back", async () => {
  const { clock, invocation, passTime } = thread();
  const extracted: string[] = [];
  void turnOf(invocation()).then(() => extracted.push("before"));
  await passTime();
  clock.nowMs -= 3_600_000;
  const backMs = clock.nowMs;
  void turnOf(invocation()).then(() => extracted.push("after"));
  await passTime();
  expect(extracted).toEqual(["before", "after"]);
  expect(clock.nowMs - backMs).toBeLessThan(1_000);
});

test("without a rest none waits", async () => {
  const { clock, invocation } = thread();
  await turnOf(invocation(0));
  await turnOf(invocation(0));
  await turnToClaim(invocation(0));
  await turnToClaim(invocation(0));
  expect(clock.nowMs).toBe(START_MS);
});
