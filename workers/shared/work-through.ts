/** How many items are worked on at a time, and how many are taken in all. */
export type Hands = { atOnceMax: number; max: number; patience?: Patience };

/** What becomes of an item that takes long. */
export type Patience = {
  /** Resolves when an item that was begun now has taken long. */
  wait: () => Promise<void>;
  /** So many of those go on beside the hands, which are free for others then. */
  asideMax: number;
  /** Called for each of them. */
  heldUp?: () => void;
};

/**
 * Takes items as hands come free and works on each, until there are no more or enough were taken: an item
 * that takes long keeps one hand busy, or none, and the others go on. `take` is told how many hands are free.
 * Returns what came of each item, when all are done.
 */
export async function workThrough<Item, Result>(
  take: (free: number) => Promise<Item[]>,
  work: (item: Item) => Promise<Result>,
  { atOnceMax, max, patience }: Hands,
): Promise<Result[]> {
  const busy = new Set<Promise<unknown>>();
  const started: Promise<Result>[] = [];
  const untilFree = patience === undefined ? isSettled : holder(patience);
  try {
    for (;;) {
      const free = Math.min(atOnceMax - busy.size, max - started.length);
      for (const item of free > 0 ? await take(free) : []) {
        const working = work(item);
        const inHand: Promise<unknown> = untilFree(working).finally(() => busy.delete(inHand));
        busy.add(inHand);
        started.push(working);
      }
      if (busy.size === 0) return await Promise.all(started);
      await Promise.race(busy);
    }
  } finally {
    await Promise.allSettled(started);
  }
}

function isSettled(working: Promise<unknown>): Promise<true> {
  return Promise.allSettled([working]).then(() => true);
}

function holder({ wait, asideMax, heldUp }: Patience): (working: Promise<unknown>) => Promise<unknown> {
  let aside = 0;
  return async (working) => {
    const done = isSettled(working);
    if (await Promise.race([done, wait().then(() => false)])) return;
    heldUp?.();
    if (aside >= asideMax) return done;
    aside += 1;
    void done.then(() => {
      aside -= 1;
    });
  };
}
