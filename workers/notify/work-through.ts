/** How many items are worked on at a time, and in all. */
export type Hands = { atOnceMax: number; max: number };

/**
 * Takes items as hands come free and works on each, until there are no more or enough were taken: an item that takes long keeps one hand
 * busy, and the others go on. `take` is told how many hands are free. Returns how many items were taken, when all are done.
 */
export async function workThrough<Item>(
  take: (free: number) => Promise<Item[]>,
  work: (item: Item) => Promise<void>,
  { atOnceMax, max }: Hands,
): Promise<number> {
  const busy = new Set<Promise<void>>();
  let taken = 0;
  try {
    for (;;) {
      const free = Math.min(atOnceMax - busy.size, max - taken);
      const items = free > 0 ? await take(free) : [];
      for (const item of items) {
        const working = work(item).finally(() => busy.delete(working));
        busy.add(working);
      }
      taken += items.length;
      if (busy.size === 0) return taken;
      await Promise.race(busy);
    }
  } finally {
    await Promise.allSettled(busy);
  }
}
