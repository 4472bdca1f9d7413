import type { SavedPage } from "./corpus.ts";
import type { Article } from "./readers.ts";

/**
 * The result for one page: the shares of the body's four-word runs that are right, superfluous and missing,
 * and whether each field is right, as far as its true value is known.
 */
export type Judged = { failed: boolean; body: Shares; title?: boolean; date?: boolean; author?: boolean };

type Shares = { right: number; extra: number; missing: number };

const RUN_WORDS = 4;

export function judge(page: SavedPage, article: Article | null): Judged {
  const judged: Judged = { failed: article === null, body: compare(page, article?.body ?? "") };
  if (page.title) judged.title = words(page.title).join(" ") === words(article?.title ?? "").join(" ");
  if (page.date) judged.date = isSameDay(page.date, article?.publishedAt ?? null);
  if (page.author) judged.author = isSameSet(page.author.split("; "), article?.authors ?? []);
  return judged;
}

/**
 * Averages over pages. For the body as in scrapinghub/article-extraction-benchmark: precision and recall of
 * runs of four words, each page counting equally, and F1 of the two averages.
 */
export function bodyFigures(judged: readonly Judged[]): Record<string, number> {
  const bodies = judged.map(({ body }) => body);
  const precision = mean(
    bodies.filter(({ right, extra }) => right + extra > 0).map(({ right, extra }) => right / (right + extra)),
  );
  const recall = mean(
    bodies.map(({ right, missing }) => (right + missing > 0 ? right / (right + missing) : 1)),
  );
  const figures: Record<string, number> = {
    failed: judged.filter(({ failed }) => failed).length,
    precision: round(precision),
    recall: round(recall),
    f1: round((2 * precision * recall) / (precision + recall)),
  };
  for (const field of ["title", "date", "author"] as const) {
    const known = judged.flatMap((one) => one[field] ?? []);
    if (known.length > 0) figures[`${field}Right`] = round(known.filter(Boolean).length / known.length);
  }
  return figures;
}

function compare(page: SavedPage, body: string): Shares {
  const wanted = runs(page.text);
  const found = runs(body);
  const neutral = new Set(
    [page.lead ?? "", ...(page.optional ?? [])].flatMap((text) => [...runs(text).keys()]),
  );
  const shares = { right: 0, extra: 0, missing: 0 };
  for (const run of new Set([...wanted.keys(), ...found.keys()])) {
    const [want, got] = [wanted.get(run) ?? 0, found.get(run) ?? 0];
    shares.right += Math.min(want, got);
    shares.missing += Math.max(0, want - got);
    if (!neutral.has(run)) shares.extra += Math.max(0, got - want);
  }
  return shares;
}

/** How often each run of four words occurs. */
function runs(text: string): Map<string, number> {
  const tokens = text.normalize("NFC").match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let start = 0; start < Math.max(tokens.length > 0 ? 1 : 0, tokens.length - RUN_WORDS + 1); start++) {
    const run = tokens.slice(start, start + RUN_WORDS).join(" ");
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function words(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * Whether both are the same day. The day that a page prints and the day in UTC may differ by the time zone.
 */
function isSameDay(wanted: string, found: string | null): boolean {
  const instant = Date.parse(found ?? "");
  if (Number.isNaN(instant)) return false;
  return [-12, 0, 7, 12].some((hours) =>
    new Date(instant + hours * 3_600_000).toISOString().startsWith(wanted.slice(0, 10)),
  );
}

function isSameSet(wanted: readonly string[], found: readonly string[]): boolean {
  const bare = (names: readonly string[]): string =>
    names
      .map((name) => words(name).join(" "))
      .sort()
      .join("|");
  return bare(wanted) === bare(found);
}

function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
