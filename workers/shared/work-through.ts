/** How many items are worked on at a time, and how many are taken in all. */
export type Hands = { atOnceMax: number; max: number };

/**
 * Takes items as hands come free and works on each, until there are no more or enough were taken: an item
 * that takes long keeps one hand busy, and the others go on. `take` is told how many hands are free. Returns
 * what came of each item, when all are done.
 */
export async function workThrough<Item, Result>(
  take: (free: number) => Promise<Item[]>,
  work: (item: Item) => Promise<Result>,
  { atOnceMax, max }: Hands,
): Promise<Result[]> {
  const busy = new Set<Promise<Result>>();
  const started: Promise<Result>[] = [];
  try {
    for (;;) {
      const free = Math.min(atOnceMax - busy.size, max - started.length);
      for (const item of free > 0 ? await take(free) : []) {
        const working: Promise<Result> = work(item).finally(() => busy.delete(working));
        busy.add(working);
        started.push(working);
      }
      if (busy.size === 0) return await Promise.all(started);
      await Promise.race(busy);
    }
  } finally {
    await Promise.allSettled(busy);
  }
}
