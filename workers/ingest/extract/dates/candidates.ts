import type { DateReading, PrintedDate } from "../../calendar/date-reading.ts";
import { datesInLine } from "../../calendar/dates-in-line.ts";
import { anyOf } from "../../words/entries.ts";
import type { Located } from "../evidence/evidence.ts";
import { beginningOf, contains, type LightElement } from "../html/light-tree.ts";
import { selectAll } from "../html/select.ts";
import { isBeside } from "./beside.ts";
import { isOfOther } from "./of-other.ts";
import { isUpdate } from "./update.ts";

const PRINTED_CHARACTERS_MAX = 120;
const NOTE_CHARACTERS_MAX = 400;
const NOTE_BEGINNING_CHARACTERS_MAX = 80;
const LABELS_AFTER_MAX = 80;
const LINE_CHARACTERS_MAX = 100;

export type DateCandidate = { date: PrintedDate; provenance: string };

/** The dates that texts begin with or contain, in order; texts without a date are skipped. */
export function* fromTexts(
  texts: readonly (string | null)[],
  provenance: string,
  reading: DateReading,
): Generator<DateCandidate> {
  for (const text of texts) {
    for (const date of text === null ? [] : datesInLine(text, reading)) yield { date, provenance };
  }
}

/** The date at the place that the site's profile gives. */
export function* fromProfile(evidence: Located, reading: DateReading): Generator<DateCandidate> {
  for (const selector of evidence.profile?.published?.split(",") ?? []) {
    for (const candidate of fromSelected(evidence, selector, "profile", reading))
      if (!candidate.date.updated) yield candidate;
  }
}

export function* fromSelected(
  { page }: Located,
  selectors: string,
  provenance: string,
  reading: DateReading,
): Generator<DateCandidate> {
  for (const element of selectAll(page, selectors)) yield* fromTexts(textsOf(element), provenance, reading);
}

/** Publication dates in microdata before the text's end: one after it may be a comment's. */
export function* fromMicrodata(
  evidence: Located,
  container: LightElement | null,
  reading: DateReading,
  { behind } = { behind: false },
): Generator<DateCandidate> {
  const last = container?.end ?? Number.POSITIVE_INFINITY;
  const marked = evidence.signs.date.filter(
    (element) =>
      element.index >= last === behind &&
      !isOfOther(element, evidence) &&
      (/^date(?:published|created)$/i.test(element.attributes.get("itemprop") ?? "") ||
        element.attributes.get("pubdate") !== undefined),
  );
  for (const element of marked) yield* fromTexts(textsOf(element), "microdata", reading);
}

/** `<time>` near the heading or in the article. */
export function* fromMarkup(
  evidence: Located,
  container: LightElement | null,
  reading: DateReading,
): Generator<DateCandidate> {
  const { signs } = evidence;
  const last = container?.end ?? Number.POSITIVE_INFINITY;
  const times = signs.date.filter((element) => {
    return (
      DATE_TAGS.has(element.tag) &&
      element.index < last &&
      !isUpdate(element) &&
      !isOfOther(element, evidence) &&
      isBeside(element, evidence, container)
    );
  });
  const named = times.filter(({ classNames }) => classNames.is("published"));
  for (const element of [...named, ...times]) yield* fromTexts(textsOf(element), "time", reading);
}

export const DATE_TAGS: ReadonlySet<string> = new Set(["time", "relative-time"]);

/**
 * Short texts named as dates near the heading or in the article: of publication or, if asked for, of updates.
 */
export function* fromPrinted(
  evidence: Located,
  container: LightElement | null,
  reading: DateReading,
  { updates } = { updates: false },
): Generator<DateCandidate> {
  for (const element of evidence.signs.date) {
    if (DATE_TAGS.has(element.tag) || !isBeside(element, evidence, container)) continue;
    for (const candidate of fromTexts(textsOf(element), "printed", reading))
      if (candidate.date.updated === updates) yield candidate;
  }
}

/** "This entry was posted on …, filed under …": the beginning of a note that is named as a date. */
export function* fromNotes(
  evidence: Located,
  container: LightElement | null,
  reading: DateReading,
): Generator<DateCandidate> {
  const { signs, heading } = evidence;
  for (const element of signs.date) {
    const isHeading = heading !== null && contains(element, heading);
    if (isHeading || isOfOther(element, evidence) || !isBeside(element, evidence, container)) continue;
    const text = beginningOf(element);
    if (text.length > NOTE_CHARACTERS_MAX) continue;
    for (const candidate of fromTexts([text.slice(0, NOTE_BEGINNING_CHARACTERS_MAX)], "note", reading))
      if (!candidate.date.updated) yield candidate;
  }
}

/** A line under the text that labels its date: "Datum 28.04.2023", "Published: …". */
export function* fromLabels(
  { page }: Located,
  container: LightElement | null,
  reading: DateReading,
): Generator<DateCandidate> {
  if (!container) return;
  for (const element of page.elements.slice(container.end, container.end + LABELS_AFTER_MAX)) {
    const text = element.hidden ? "" : beginningOf(element);
    if (text.length <= LINE_CHARACTERS_MAX && PUBLISHED_LABEL.test(text))
      yield* fromTexts([text], "label", reading);
  }
}

const PUBLISHED_LABEL = new RegExp(`^${anyOf("publishedLabels")}\\s*:?\\s+\\d`, "i");

/** The texts of an element that may be dates. Several rules ask for them. */
export function textsOf(element: LightElement): readonly (string | null)[] {
  const texts = TEXTS.get(element) ?? readTexts(element);
  TEXTS.set(element, texts);
  return texts;
}

const TEXTS = new WeakMap<LightElement, readonly (string | null)[]>();

function readTexts(element: LightElement): (string | null)[] {
  const [datetime, content, title] = ["datetime", "content", "title"].map(
    (name) => element.attributes.get(name) ?? null,
  );
  const text = beginningOf(element);
  return [
    datetime ?? null,
    content ?? null,
    text.length <= PRINTED_CHARACTERS_MAX ? text : null,
    title ?? null,
  ];
}
