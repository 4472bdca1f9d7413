const GROWTH = 8;
const RUNS = 3;
/**
 * A kernel may count processor time in ticks of some milliseconds: what is below this is taken for as much.
 */
const COST_MIN_MICROSECONDS = 20_000;

/**
 * How many times the processor time of `work` grows when its input becomes eight times as large: about 8
 * where it grows with the input, 64 with its square. The time is this thread's own and the least of three
 * runs, so that a busy machine changes nothing.
 */
export function growthOf(work: (size: number) => void, size: number): number {
  work(size);
  return timesDearer(
    () => work(size * GROWTH),
    () => work(size),
  );
}

/** How many times the processor time of `dear` is that of `cheap`, both measured in the same way. */
export function timesDearer(dear: () => void, cheap: () => void): number {
  return costOf(dear) / Math.max(costOf(cheap), COST_MIN_MICROSECONDS);
}

/** Half way, by factors, between what grows with its input and what grows with the square of it. */
export const GROWTH_MAX = GROWTH ** 1.5;

function costOf(work: () => void): number {
  const costs = Array.from({ length: RUNS }, () => {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    return user + system;
  });
  return Math.min(...costs);
}
