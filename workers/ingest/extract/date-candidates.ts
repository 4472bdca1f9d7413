import type { Evidence } from "./evidence.ts";
import { type LightElement, textOf } from "./light-tree.ts";
import { isNear } from "./near.ts";
import { type DateReading, type PrintedDate, parsePrintedDate } from "./printed-date.ts";
import { selectAll } from "./select.ts";

const PRINTED_CHARACTERS_MAX = 120;

export type DateCandidate = { date: PrintedDate; rung: string };

/** The dates that texts begin with or hold, in order; a text without one is passed over. */
export function* fromTexts(
  texts: readonly (string | null)[],
  rung: string,
  reading: DateReading,
): Generator<DateCandidate> {
  for (const text of texts) {
    const date = text === null ? null : parsePrintedDate(text, reading);
    if (date) yield { date, rung };
  }
}

/** Where the site's profile says that the date of publication stands. */
export function* fromProfile(evidence: Evidence, reading: DateReading): Generator<DateCandidate> {
  for (const selector of evidence.profile?.published?.split(",") ?? []) {
    for (const candidate of fromSelected(evidence, selector, "profile", reading))
      if (!candidate.date.updated) yield candidate;
  }
}

export function* fromSelected(
  { page }: Evidence,
  selectors: string,
  rung: string,
  reading: DateReading,
): Generator<DateCandidate> {
  for (const element of selectAll(page, selectors)) yield* fromTexts(textsOf(element), rung, reading);
}

/** Microdata, then `<time>` near the heading or in the article. */
export function* fromMarkup(
  evidence: Evidence,
  container: LightElement | null,
  reading: DateReading,
): Generator<DateCandidate> {
  yield* fromSelected(
    evidence,
    "[itemprop=datePublished], [property=datePublished], [pubdate]",
    "microdata",
    reading,
  );
  const times = selectAll(evidence.page, "time, abbr[class*=published], relative-time").filter(
    (element) => isNear(element, evidence.heading, container) && !isUpdate(element),
  );
  const named = times.filter(({ className }) => /publish|entry-date/.test(className));
  for (const element of [...named, ...times]) yield* fromTexts(textsOf(element), "time", reading);
}

/** Short texts that are named as dates, near the heading or in the article: of publication, or of updates if those are asked for. */
export function* fromPrinted(
  { page, heading }: Evidence,
  container: LightElement | null,
  reading: DateReading,
  { updates } = { updates: false },
): Generator<DateCandidate> {
  for (const element of page.elements) {
    if (element.hidden || !isNamedAsDate(element) || !isNear(element, heading, container)) continue;
    for (const candidate of fromTexts(textsOf(element), "printed", reading))
      if (candidate.date.updated === updates) yield candidate;
  }
}

const DATE_NAME =
  /(?:^|[\s_-])(?:date|time|datetime|timestamp|published?|publish(?:ed)?-?(?:on|at|date|time)|pubdate|posted(?:-on)?|dateline|meta|byline|post-?(?:date|time|meta|info)|entry-(?:date|meta)|article-?(?:date|time|meta|info)|news-?(?:date|time)|ngay|thoi-?gian|created?|datum|fecha|data)(?:$|[\s_-]|s$)/i;

function isNamedAsDate({ className, id }: LightElement): boolean {
  return (className !== "" || id !== "") && DATE_NAME.test(`${className} ${id}`);
}

function textsOf(element: LightElement): (string | null)[] {
  const { datetime, content, title } = element.attributes;
  const text = textOf(element);
  return [
    datetime ?? null,
    content ?? null,
    text.length <= PRINTED_CHARACTERS_MAX ? text : null,
    title ?? null,
  ];
}

function isUpdate(element: LightElement): boolean {
  return /updat|modif/i.test(
    `${element.className} ${element.attributes.itemprop ?? ""} ${element.parent?.className ?? ""}`,
  );
}
