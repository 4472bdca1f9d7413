import { VIET_NAM_MINUTES } from "../../shared/zone.ts";
import { daysInAddress } from "../calendar/address-date.ts";
import type { DateReading } from "../calendar/date-reading.ts";
import { instantOf } from "../calendar/printed-date.ts";
import { textField } from "./data/json-ld.ts";
import {
  type DateCandidate,
  fromLabels,
  fromMarkup,
  fromMicrodata,
  fromNotes,
  fromPrinted,
  fromProfile,
  fromSelected,
  fromTexts,
} from "./dates/candidates.ts";
import { comparedToFeed } from "./dates/compared-to-feed.ts";
import { fromHeader } from "./dates/header-dates.ts";
import { fromHeadingLines } from "./dates/heading-lines.ts";
import { likePublished, MODIFIED_METAS, PUBLISHED_METAS, RECORD_METAS } from "./dates/meta-names.ts";
import { fromState } from "./dates/state-date.ts";
import { fromUnderText } from "./dates/under-text.ts";
import type { Located } from "./evidence/evidence.ts";
import type { FoundField } from "./evidence/found.ts";
import type { LightElement } from "./html/light-tree.ts";

const YEAR_MIN = 1995;
const FUTURE_MS_MAX = 86_400_000;
const ZONES_MS_MAX = 86_400_000;
const CLOSE_MS_MAX = 3 * 86_400_000;
const ISSUE_LEAD_MS_MAX = 31 * 86_400_000;

export type Dates = { published: FoundField<string> | null; modified: FoundField<string> | null };

/**
 * The publication and the last change as the page states them. Null if it does not: never guessed from the
 * rest of the page.
 */
export function findDates(evidence: Located, container: LightElement | null): Dates {
  const reading = readingOf(evidence);
  const candidates = publishedCandidates(evidence, container, reading);
  const published =
    firstPossible(sinceAddress(candidates, evidence, reading), evidence, reading) ??
    firstPossible(fromAddress(evidence), evidence, reading);
  const modified = firstPossible(modifiedCandidates(evidence, container, reading), evidence, reading);
  const later = modified && (!published || modified.value >= published.value) ? modified : null;
  return { published, modified: later };
}

/** A time without a zone is Vietnamese time on a page in Vietnamese, and UTC on any other. */
function readingOf({ page, url, now, vietnamese }: Located): DateReading {
  const language = page.language.toLowerCase();
  const american = language === "en-us" || (language === "en" && /\.(?:com|us|gov|edu)$/.test(url.hostname));
  return { now, offsetMinutes: vietnamese ? VIET_NAM_MINUTES : 0, monthFirst: american && !vietnamese };
}

function* publishedCandidates(
  evidence: Located,
  container: LightElement | null,
  reading: DateReading,
): Generator<DateCandidate> {
  const { profile, article, jsonLd, metas, hints } = evidence;
  if (profile?.datesFromPage) yield* fromProfile(evidence, reading);
  const own = textField(article, "datePublished", "dateCreated", "uploadDate");
  yield* withPrintedTime(fromTexts([own], "json-ld", reading), evidence, container, reading);
  yield* withPrintedTime(
    fromTexts(
      PUBLISHED_METAS.map((name) => metas.first(name)),
      "meta",
      reading,
    ),
    evidence,
    container,
    reading,
  );
  yield* fromMicrodata(evidence, container, reading);
  const others = jsonLd.filter(({ types }) => !types.some((type) => SIDE_TYPE.test(type)));
  yield* fromTexts(
    others.map((node) => textField(node, "datePublished")),
    "json-ld",
    reading,
  );
  yield* fromProfile(evidence, reading);
  yield* fromHeader(evidence, container, reading);
  const feed = [...fromTexts([hints.publishedAt ?? null], "feed", reading)];
  const { close, early } = comparedToFeed([...fromHeadingLines(evidence, container, reading)], feed, reading);
  yield* close;
  yield* fromMarkup(evidence, container, reading);
  yield* fromPrinted(evidence, container, reading);
  yield* withPrintedTime(
    fromTexts(
      RECORD_METAS.map((name) => metas.first(name)),
      "meta",
      reading,
    ),
    evidence,
    container,
    reading,
  );
  yield* fromTexts(likePublished(metas), "meta", reading);
  yield* fromMicrodata(evidence, container, reading, { behind: true });
  yield* fromLabels(evidence, container, reading);
  yield* fromNotes(evidence, container, reading);
  yield* feed;
  yield* early;
  yield* fromState(evidence, reading);
  yield* fromUnderText(evidence, container, reading);
}

const SIDE_TYPE = /Comment|Review|VideoObject|ImageObject|AudioObject|Offer|Product|Event|Podcast/;

/** The day in the page's address, if nothing else gives a date. */
function* fromAddress({ url, now }: Located): Generator<DateCandidate> {
  const days = daysInAddress(url, now);
  if (!days || days.from !== days.to) return;
  const day = new Date(days.from);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + 1];
  const date = { year, month, day: day.getUTCDate(), time: null, offsetMinutes: null };
  yield { date: { ...date, updated: false, weekdayDiffers: false }, provenance: "address" };
}

/**
 * A date earlier than the day in the URL is replaced by a date close to that day, if there is one. Otherwise
 * it stays: a moved article has a new URL, and the digits in a URL may be an id. Dates from metadata may be
 * up to a month earlier, because the URL may contain the day of a printed issue.
 */
function* sinceAddress(
  candidates: Iterable<DateCandidate>,
  { url, now }: Located,
  reading: DateReading,
): Generator<DateCandidate> {
  const days = daysInAddress(url, now);
  if (!days) return yield* candidates;
  const early: DateCandidate[] = [];
  const late: DateCandidate[] = [];
  for (const candidate of candidates) {
    const at = Date.parse(instantOf(candidate.date, reading));
    const lead = FROM_DATA.has(candidate.provenance) ? ISSUE_LEAD_MS_MAX : ZONES_MS_MAX;
    if (at < days.from - lead) early.push(candidate);
    else if (early.length === 0 || at <= days.to + CLOSE_MS_MAX) yield candidate;
    else late.push(candidate);
  }
  yield* [...early, ...late];
}

const FROM_DATA: ReadonlySet<string> = new Set(["json-ld", "meta", "profile", "feed", "script"]);

function* modifiedCandidates(
  evidence: Located,
  container: LightElement | null,
  reading: DateReading,
): Generator<DateCandidate> {
  const { profile, article, metas } = evidence;
  yield* fromTexts([textField(article, "dateModified")], "json-ld", reading);
  yield* fromTexts(
    MODIFIED_METAS.map((name) => metas.first(name)),
    "meta",
    reading,
  );
  if (profile?.modified) yield* fromSelected(evidence, profile.modified, "profile", reading);
  yield* fromSelected(evidence, "[itemprop=dateModified]", "microdata", reading);
  yield* fromPrinted(evidence, container, reading, { updates: true });
  yield* fromHeadingLines(evidence, container, reading, { updates: true });
}

/** Completes a metadata date without a time by a printed date of the same day with a time. */
function* withPrintedTime(
  candidates: Iterable<DateCandidate>,
  evidence: Located,
  container: LightElement | null,
  reading: DateReading,
): Generator<DateCandidate> {
  for (const candidate of candidates) {
    const printed =
      candidate.date.time === null
        ? [...fromProfile(evidence, reading), ...fromPrinted(evidence, container, reading)]
        : [];
    const same = printed.find(({ date }) => date.time !== null && isSameDay(date, candidate.date));
    yield same ?? candidate;
  }
}

function isSameDay(left: DateCandidate["date"], right: DateCandidate["date"]): boolean {
  return left.day === right.day && left.month === right.month && left.year === right.year;
}

function firstPossible(
  candidates: Iterable<DateCandidate>,
  { now }: Located,
  reading: DateReading,
): FoundField<string> | null {
  for (const { date, provenance } of candidates) {
    const instant = instantOf(date, reading);
    if (date.year >= YEAR_MIN && Date.parse(instant) <= now.getTime() + FUTURE_MS_MAX)
      return { value: instant, provenance };
  }
  return null;
}
