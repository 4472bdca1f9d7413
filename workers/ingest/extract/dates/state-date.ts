import type { DateReading } from "../../calendar/date-reading.ts";
import { fieldName, fieldValue, readState, type State } from "../data/state-objects.ts";
import type { StateField } from "../data/state-reader.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { findTitle } from "../fields/title.ts";
import { textOf } from "../html/light-tree.ts";
import { plainText } from "../html/plain-text.ts";
import { wordsOf } from "../text/clean-text.ts";
import { memoize } from "../text/memoize.ts";
import { type DateCandidate, fromTexts } from "./candidates.ts";
import { untitledDates } from "./untitled-state.ts";

const CUT_CHARACTERS_MIN = 20;
const LAYERS_MAX = 3;
/** Marks that are read of a page's data. Of 746 saved pages of news sites one has 180,000 in all. */
const MARKS_MAX = 200_000;
const TITLES_MAX = 2_000;
const HEADLINE_CHARACTERS_MIN = 8;

/**
 * The publication date in the page's own state: a page drawn in the browser has its article as JSON in a
 * script or an attribute, and the object with the page's headline has the date.
 */
export function* fromState(evidence: Evidence, reading: DateReading): Generator<DateCandidate> {
  const headlines = headlinesOf(evidence);
  let layer = evidence.page.data.code;
  const untitled: string[] = [];
  const budget = { marks: MARKS_MAX };
  for (let depth = 0; depth < LAYERS_MAX && layer.length > 0; depth++) {
    const states = layer.map((code) => readState(code, budget));
    const texts = datesIn(states, headlines);
    for (const candidate of fromTexts(texts, "script", reading)) if (!candidate.date.updated) yield candidate;
    untitled.push(...untitledDates(states, layer, evidence.url, JUDGES));
    const inner = states.map((state) => state.inner).join("");
    layer = inner === "" ? [] : [inner];
  }
  for (const candidate of fromTexts(untitled, "script", reading))
    if (!candidate.date.updated) yield candidate;
}

/** The publication in the data layer of Adobe. */
const ISSUE = /^(?:pageinfo)?issuedate$/;

/** Of thousands of objects most have the same names. */
const JUDGES = {
  isPublication: memoize((name: string): boolean => {
    const bare = bareName(name);
    return [...CLEAR_NAMES, ISSUE].some((forms) => forms.test(bare));
  }),
  isTitle: memoize((name: string): boolean => TITLE_NAME.test(name)),
};

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
  for (const state of states) {
    for (const fields of state.objects) {
      const own = titlesIn(fields, state);
      titles += own.length;
      if (titles > TITLES_MAX) break;
      const headed = own.filter((field) => headlines.has(plainWords(fieldValue(field, state))));
      if (headed.length > 0) dates.push(...datesOf(fields, state, headed.every(isOfChild)));
    }
  }
  return dates.sort((left, right) => left.rank - right.rank).map(({ text }) => text);
}

function titlesIn(fields: readonly StateField[], state: State): StateField[] {
  return fields.filter((field) => JUDGES.isTitle(fieldName(field, state)));
}

/** Whether the title is that of an inner object: `fields.title` beside `publishedAt`. */
function isOfChild({ name }: StateField): boolean {
  return CHILD_TITLE.test(name);
}

type RankedDate = { text: string; rank: number };

/** Around an object with a title, only publication is clear: a reply has a date of its own. */
function datesOf(fields: readonly StateField[], state: State, areOfParent: boolean): RankedDate[] {
  const names = areOfParent ? CLEAR_NAMES : DATE_NAMES;
  return fields.flatMap((field) => {
    const name = bareName(fieldName(field, state));
    const rank = names.findIndex((forms) => forms.test(name));
    return rank < 0 ? [] : [{ rank, text: fieldValue(field, state).replace(SECONDS_FRACTION, "$1") }];
  });
}

const SECONDS_FRACTION = /^(\d{10}|\d{13})\.\d+$/;

/**
 * `firstPublishDate`, `first_publish_date` and `first.publishDate` become the same name, without the path to
 * the object and a language after it (`fields.publishDate.en-US`).
 */
function bareName(name: string): string {
  const own = name.replace(PATH, "").replace(LOCALE, "");
  return own.replace(/[^A-Za-z]/g, "").toLowerCase();
}

const LOCALE = /\.[a-z]{2}(?:[-_][A-Z]{2})?$/;

const CHILD =
  "(?:(?:fields|attributes|elements|content|data|article|post|story|entry|seo|meta|metadata|head|page)\\.){1,2}";

const TITLE_WORDS = "title|headlines?|heading|name|subject|tieu_?de";

const TITLE_NAME = new RegExp(
  `^(?:${CHILD})?(?:jcr:|dc:)?(?:web|seo|main|article|news|post|page|full|display|og)?_?(?:${TITLE_WORDS})(?:\\.[\\w-]+)?$`,
  "i",
);

const CHILD_TITLE = new RegExp(`^${CHILD}`, "i");

const PATH = /^(?:(?:fields|attributes|elements|entry)\.){1,2}/i;

const INSIDE = "(?:dates?|meta(?:data)?|times(?:tamps?)?|sys|attributes|info)*";
const OF =
  "(?:first|initial(?:ly)?|original(?:ly)?|page|article|news|web|online|content|story)*(?:date(?:of)?|time)?";
const AT = "(?:at|on|date|day|time|dt|ts|stamp|millis|ms|iso|value|seconds?|epoch|numberlong)";
const PUBLISHED = "(?:published|publication|publish|pub)";

/**
 * Names of fields for the publication date, from the clearest to those that only say when the text was
 * created: the date that the page shows, then the first publication, where another may be of the latest.
 */
const DATE_NAMES: readonly RegExp[] = [
  `display(?:ed)?${PUBLISHED}?${AT}+`,
  `(?:first|initial(?:ly)?|original(?:ly)?)(?:date(?:of)?|time)?${PUBLISHED}${AT}*`,
  `${OF}${PUBLISHED}${AT}*|(?:ngay|thoigian)(?:dang|xuatban)(?:bai|tin)?`,
  `${OF}(?:deploy(?:ed)?|released?|post(?:ed)?|issued|distribution)${AT}+`,
  `${OF}(?:date|created${AT}*|creat(?:e|ion)${AT}+)`,
].map((names) => new RegExp(`^${INSIDE}(?:${names})$`));

/** The names that say publication, and that of Contentful for the creation of an entry. */
const CLEAR_NAMES: readonly RegExp[] = [...DATE_NAMES.slice(0, 3), /^syscreatedat$/];
