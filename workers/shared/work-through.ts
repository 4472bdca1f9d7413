/** How many items are worked on at a time, and how many are taken in all. */
export type Slots = {
  atOnceMax: number;
  max: number;
  patience?: Patience;
  /** Resolves when items may be taken. Slots that become free meanwhile are filled together. */
  turn?: () => Promise<void>;
};

/** What happens with an item that takes long. */
export type Patience = {
  /** Resolves when an item that was begun now has taken long. */
  wait: () => Promise<void>;
  /** Maximum items that continue outside the slots, which are then free for others. */
  asideMax: number;
  /** Called for each item that takes long. */
  heldUp?: () => void;
};

/**
 * Takes items as slots become free and works on each, until there are no more or the maximum was taken. An
 * item that takes long occupies one slot, or none, while the others go on. `take` gets the number of free
 * slots. Returns the result of each item when all are done.
 */
export async function workThrough<Item, Result>(
  take: (free: number) => Promise<Item[]>,
  work: (item: Item) => Promise<Result>,
  { atOnceMax, max, patience, turn }: Slots,
): Promise<Result[]> {
  const busy = new Set<Promise<unknown>>();
  const started: Promise<Result>[] = [];
  const untilFree = patience === undefined ? isSettled : holder(patience);
  const freeSlots = () => Math.min(atOnceMax - busy.size, max - started.length);
  const takeFree = async () => {
    if (freeSlots() > 0) await turn?.();
    return freeSlots() > 0 ? take(freeSlots()) : [];
  };
  try {
    for (;;) {
      for (const item of await takeFree()) {
        const working = work(item);
        const occupying: Promise<unknown> = untilFree(working).finally(() => busy.delete(occupying));
        busy.add(occupying);
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
