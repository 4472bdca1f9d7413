export const DRIFT_SIGNS = ["titles", "dates", "authors", "doubtful", "bodies"] as const;

/**
 * In what a source's articles differ from its own past. Of `bodies` the figures are mean words; of the others
 * they are the shares (0 to 1) of articles without a title, date or author, or with a doubtful body.
 */
export type DriftSign = { sign: (typeof DRIFT_SIGNS)[number]; usual: number; now: number };

export type Drift = { since: string; signs: DriftSign[] };

/** Sums over articles that were read from pages. */
export type PageCounts = {
  pages: number;
  untitled: number;
  undated: number;
  unsigned: number;
  doubtful: number;
  words: number;
};

/**
 * With fewer articles nothing is concluded: by chance, a share of 30 is off by 0.4 less than once in 10,000
 * times (Hoeffding's inequality).
 */
const PAGES_MIN = 30;
const USUAL_PAGES_MIN = 100;
/** By how much a share must rise, and how far it must fall back until it counts as usual again. */
const RISE = 0.4;
const FALL_BACK = 0.2;
/** What the mean length of bodies must fall below, as a part of the usual, and what it must rise above. */
const SHRUNK = 0.5;
const GROWN_BACK = 0.7;

/**
 * The signs of a drift: what has become missing or short in the articles of late, against the usual. `known`
 * are the signs before, which hold until they are clearly over. Null where there are too few articles.
 */
export function driftOf(
  late: PageCounts,
  usual: PageCounts,
  known: readonly DriftSign[],
): DriftSign[] | null {
  if (late.pages < PAGES_MIN || usual.pages < USUAL_PAGES_MIN) return null;
  return DRIFT_SIGNS.flatMap((sign) => {
    const figures = { now: figure(sign, late), usual: figure(sign, usual) };
    return holds(
      sign,
      figures,
      known.some((one) => one.sign === sign),
    )
      ? [{ sign, ...figures }]
      : [];
  });
}

type Sign = DriftSign["sign"];

function figure(sign: Sign, counts: PageCounts): number {
  const { untitled, undated, unsigned, doubtful, words, pages } = counts;
  const sums: Record<Sign, number> = {
    titles: untitled,
    dates: undated,
    authors: unsigned,
    doubtful,
    bodies: words,
  };
  return Math.round((100 * sums[sign]) / pages) / 100;
}

function holds(sign: Sign, { now, usual }: Omit<DriftSign, "sign">, isKnown: boolean): boolean {
  if (sign === "bodies") return now < usual * (isKnown ? GROWN_BACK : SHRUNK);
  return now - usual >= (isKnown ? FALL_BACK : RISE);
}
