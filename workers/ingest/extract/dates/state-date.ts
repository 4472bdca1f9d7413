import type { DateReading } from "../../calendar/date-reading.ts";
import { readState, type State, type StateField } from "../data/state-objects.ts";
import { type Evidence, isDeclared } from "../evidence/evidence.ts";
import { findTitle } from "../fields/title.ts";
import { textOf } from "../html/light-tree.ts";
import { plainText } from "../html/plain-text.ts";
import { scriptsIn } from "../html/scripts.ts";
import { wordsOf } from "../text/clean-text.ts";
import { type DateCandidate, fromTexts } from "./candidates.ts";

const CUT_CHARACTERS_MIN = 20;
const LAYERS_MAX = 3;
const TITLES_MAX = 2_000;
const HEADLINE_CHARACTERS_MIN = 8;

/**
 * The publication date in the page's own state: a page drawn in the browser has its article as JSON in a
 * script, and the object with the page's headline has the date.
 */
export function* fromState(evidence: Evidence, html: string, reading: DateReading): Generator<DateCandidate> {
  if (!isDeclared(evidence)) return;
  const headlines = headlinesOf(evidence);
  let layer = scriptsIn(html);
  for (let depth = 0; depth < LAYERS_MAX && layer.length > 0; depth++) {
    const states = layer.map(readState);
    const texts = datesIn(states, headlines);
    for (const candidate of fromTexts(texts, "script", reading)) if (!candidate.date.updated) yield candidate;
    const inner = states.map((state) => state.inner).join("");
    layer = inner === "" ? [] : [inner];
  }
}

/**
 * The page's headline as it appears in several places, without the site's name, as words: marks and case may
 * differ.
 */
function headlinesOf(evidence: Evidence): ReadonlySet<string> {
  const { heading, metas, page, siteNames } = evidence;
  const claims = [
    findTitle(evidence)?.value,
    heading && textOf(heading),
    metas.first("og:title"),
    page.title,
  ];
  const headlines = claims
    .flatMap((claim) => withoutEnds(plainText(claim ?? "")))
    .map((claim) => withoutSiteAtEnd(plainWords(claim), siteNames));
  return new Set(headlines.filter((headline) => headline.length >= HEADLINE_CHARACTERS_MIN));
}

/** A title, then without a section or site after it, then without one before it. */
function withoutEnds(title: string): string[] {
  const [once = title] = title.split(SHORT_END);
  const [twice = once] = once.split(SHORT_END);
  return [title, ...[once, twice].filter(({ length }) => length >= CUT_CHARACTERS_MIN)];
}

/** A dash or a bar with little text after it. */
const SHORT_END = /\s*[-–—|\u3163][^-–—|\u3163]{1,20}$/u;

function plainWords(text: string): string {
  return wordsOf(plainText(text)).join(" ");
}

function withoutSiteAtEnd(words: string, siteNames: readonly string[]): string {
  const name = siteNames.map((site) => ` ${plainWords(site)}`).find((site) => words.endsWith(site));
  return name === undefined ? words : words.slice(0, -name.length);
}

/** The dates in objects with the page's headline, publication first. */
function datesIn(states: readonly State[], headlines: ReadonlySet<string>): string[] {
  const dates: RankedDate[] = [];
  let titles = 0;
  for (const { objects, list } of states) {
    for (const fields of objects) {
      const own = fields.filter(({ name }) => TITLE_NAME.test(name)).map(({ value }) => resolve(value, list));
      titles += own.length;
      if (titles > TITLES_MAX) break;
      if (own.some((title) => headlines.has(plainWords(title)))) dates.push(...datesOf(fields, list));
    }
  }
  return dates.sort((left, right) => left.rank - right.rank).map(({ text }) => text);
}

type RankedDate = { text: string; rank: number };

function datesOf(fields: readonly StateField[], list: readonly string[]): RankedDate[] {
  return fields.flatMap(({ name, value }) => {
    const rank = DATE_NAMES.findIndex((names) => names.test(bareName(name)));
    return rank < 0 ? [] : [{ rank, text: resolve(value, list).replace(SECONDS_FRACTION, "$1") }];
  });
}

/** In a flattened state, a value is a position in the list. */
function resolve(value: string, list: readonly string[]): string {
  return PLACE.test(value) ? list[Number(value)] || value : value;
}

const PLACE = /^\d{1,5}$/;

const SECONDS_FRACTION = /^(\d{10}|\d{13})\.\d+$/;

/** `firstPublishDate`, `first_publish_date` and `date.published` become the same name. */
function bareName(name: string): string {
  return name.replace(/[^A-Za-z]/g, "").toLowerCase();
}

const TITLE_NAME =
  /^(?:web|seo|main|article|news|post|page|full|display|og)?_?(?:title|headlines?)(?:\.\w+)?$/i;

const OF =
  "(?:first|initial(?:ly)?|original(?:ly)?|page|article|news|web|online|content|story)*(?:date(?:of)?|time)?";
const AT = "(?:at|on|date|day|time|dt|ts|stamp|millis|ms|iso|value)";

/**
 * Names of fields for the publication date, from the clearest to those that only say when the text was
 * created.
 */
const DATE_NAMES: readonly RegExp[] = [
  `${OF}(?:published|publication|publish|pub)${AT}*`,
  `${OF}(?:deploy(?:ed)?|released?|display(?:ed)?|post(?:ed)?|issued|distribution)${AT}+`,
  `${OF}(?:date|created${AT}*|creat(?:e|ion)${AT}+)`,
].map((names) => new RegExp(`^${names}$`));
