import { expect, test } from "vitest";
import { workThrough } from "../../../workers/shared/work-through.ts";

/** Works on eight items in four slots. Meanwhile others end while a taking waits for its turn. */
async function takings(turn?: (endAll: () => void) => Promise<void>) {
  const items = [1, 2, 3, 4, 5, 6, 7, 8];
  const asked: number[] = [];
  const ends: (() => void)[] = [];
  const take = async (free: number) => {
    asked.push(free);
    const taken = items.splice(0, free);
    // One of them ends by itself, and all when there are no more.
    setImmediate(() => (items.length > 0 ? ends.shift()?.() : endAll()));
    return taken;
  };
  const work = (item: number) => new Promise<number>((resolve) => ends.push(() => resolve(item)));
  const endAll = () => {
    for (const end of ends.splice(0)) end();
  };
  const results = await workThrough(take, work, {
    ...{ atOnceMax: 4, max: 8 },
    ...(turn && { turn: () => turn(endAll) }),
  });
  return { results, asked };
}

test("slots that become free while a taking waits for its turn are filled by that one", async () => {
  const { results, asked } = await takings(async (endAll) => {
    endAll();
    await new Promise((resolve) => setImmediate(resolve));
  });
  expect(results).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(asked).toEqual([4, 4]);
});

test("without turns each slot is filled as soon as it is free", async () => {
  const { results, asked } = await takings();
  expect(results).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(asked.slice(0, 2)).toEqual([4, 1]);
});
