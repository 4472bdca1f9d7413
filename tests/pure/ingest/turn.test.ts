import { expect, test } from "vitest";
import { turnOf } from "../../../workers/ingest/turn.ts";
import type { Reach } from "../../../workers/shared/run.ts";

/** An invocation whose waits end when the test says so. */
function invocation(restMs: number) {
  const waits: { ms: number; end: () => void }[] = [];
  const wait = (ms: number) => new Promise<void>((resolve) => waits.push({ ms, end: resolve }));
  return { run: { wait, reach: { restMs } as Reach }, waits };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test("pages that arrive together are extracted one after the other, with a rest before each", async () => {
  const { run, waits } = invocation(25);
  const extracted: string[] = [];
  for (const page of ["a", "b"]) void turnOf(run).then(() => extracted.push(page));
  await settle();
  expect(waits.map(({ ms }) => ms)).toEqual([25]);
  waits[0]?.end();
  await settle();
  expect([extracted, waits.length]).toEqual([["a"], 2]);
  waits[1]?.end();
  await settle();
  expect(extracted).toEqual(["a", "b"]);
});

test("another invocation does not wait for these pages, and without a rest none waits", async () => {
  const busy = invocation(25);
  void turnOf(busy.run);
  const other = invocation(25);
  void turnOf(other.run);
  await settle();
  expect(other.waits.length).toBe(1);
  const alone = invocation(0);
  await turnOf(alone.run);
  await turnOf(alone.run);
  expect(alone.waits).toEqual([]);
});
