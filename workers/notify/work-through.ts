export type Limits = {
  /** How many items are worked on at a time. */
  atOnceMax: number;
  /** How many are taken in all. */
  max: number;
  /** Called when a hand comes free that may take no more: somebody else should go on. */
  passOn: () => Promise<void>;
};

/**
 * Takes items as hands come free and works on each, until there are no more or enough were taken: an item that takes long keeps one hand
 * busy, and the others go on. `take` is told how many hands are free. Comes back when all are done.
 */
export async function workThrough<Item>(
  take: (free: number) => Promise<Item[]>,
  work: (item: Item) => Promise<void>,
  { atOnceMax, max, passOn }: Limits,
): Promise<void> {
  const busy = new Set<Promise<void>>();
  let left = max;
  try {
    for (;;) {
      const free = Math.min(atOnceMax - busy.size, left);
      const items = free > 0 ? await take(free) : [];
      for (const item of items) {
        const working = work(item).finally(() => busy.delete(working));
        busy.add(working);
      }
      left -= items.length;
      if (busy.size === 0) return;
      await Promise.race(busy);
      if (left === 0) await passOn();
    }
  } finally {
    await Promise.allSettled(busy);
  }
}
