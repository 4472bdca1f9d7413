import { fieldName, fieldValue, type State } from "../data/state-objects.ts";
import type { StateField } from "../data/state-reader.ts";

const DATES_MAX = 200;
const ID_DIGITS_MIN = 4;

type Untitled = { fields: readonly StateField[]; state: State; isCounted: () => boolean };

/** Whether a name is that of a publication date, and whether it is that of a title. */
type Judges = { isPublication: (name: string) => boolean; isTitle: (name: string) => boolean };

/**
 * The publication dates of the page in data without its headline: in an object that names the page by its
 * address, its slug or the number in its address; or else in data for counters of readers, or in an object
 * about an article, if all of those have the same day. Empty if none is found.
 */
export function untitledDates(
  states: readonly State[],
  codes: readonly string[],
  url: URL,
  judges: Judges,
): string[] {
  const named: string[] = [];
  const others: string[] = [];
  for (const object of objectsOf(states, codes)) {
    const dates = datesOf(object, judges);
    const list = dates.length > 0 ? listOf(object, url, named, others) : null;
    if (list && list.length < DATES_MAX) list.push(...dates);
  }
  const isOneDay = new Set(others.map(dayOf)).size === 1;
  return named.length === 0 && isOneDay ? others : named;
}

/** The list that the dates of an object belong to; null if the object is about something else. */
function listOf(object: Untitled, url: URL, named: string[], others: string[]): string[] | null {
  const page = pageOf(object, url);
  if (page === "this") return named;
  return page === "unknown" && isOfPage(object) ? others : null;
}

function* objectsOf(states: readonly State[], codes: readonly string[]): Generator<Untitled> {
  for (const [place, state] of states.entries()) {
    const isCounted = isDataLayer(codes[place] ?? "");
    for (const fields of state.objects) yield { fields, state, isCounted };
  }
}

/** Whether code gives counters of readers their data. It is searched once, whatever objects it has. */
function isDataLayer(code: string): () => boolean {
  let known: boolean | undefined;
  return () => {
    known ??= DATA_LAYER.test(code);
    return known;
  };
}

function datesOf({ fields, state }: Untitled, { isPublication, isTitle }: Judges): string[] {
  const names = fields.map((field) => fieldName(field, state));
  if (names.some(isTitle)) return [];
  return fields.flatMap((field, at) => (isPublication(names[at] ?? "") ? [fieldValue(field, state)] : []));
}

/** Which page an object names by an address, a slug or a number: this one, another one, or none. */
function pageOf({ fields, state }: Untitled, url: URL): "this" | "other" | "unknown" {
  let page: "other" | "unknown" = "unknown";
  for (const field of fields) {
    const name = fieldName(field, state);
    const isNumber = NUMBER_NAME.test(name);
    if (!isNumber && !ADDRESS_NAME.test(name)) continue;
    const value = fieldValue(field, state);
    if (isNumber ? hasNumber(url, value) : isAddressOf(url, value)) return "this";
    if (!isNumber && value.length > 1) page = "other";
  }
  return page;
}

const ADDRESS_NAME =
  /(?:^|[._])(?:\w*(?:url|uri|permalink)|path(?:name)?|href|link|canonical|slug(?:\.current)?)$/i;
const NUMBER_NAME = /(?:^|[._])(?:\w*_)?\w*id$/i;

function hasNumber({ pathname }: URL, value: string): boolean {
  return /^\d+$/.test(value) && value.length >= ID_DIGITS_MIN && pathname.split(/\D+/).includes(value);
}

function isAddressOf(url: URL, value: string): boolean {
  const path = url.pathname.replace(/\/$/, "");
  if (path === "" || value === "") return false;
  const given = value.replace(/[?#].*$/, "").replace(/\/$/, "");
  const last = path.slice(path.lastIndexOf("/") + 1);
  return [url.origin + path, path, path.slice(1), last, last.replace(/\.\w+$/, "")].includes(given);
}

/** Whether an object without an address is about the page: by a name, by its type or by its script. */
function isOfPage({ fields, state, isCounted }: Untitled): boolean {
  if (isCounted()) return true;
  return fields.some((field) => {
    const name = fieldName(field, state);
    return PAGE_NAME.test(name) || (TYPE_NAME.test(name) && ARTICLE.test(fieldValue(field, state)));
  });
}

/** Names of what counters of readers are given. */
const DATA_LAYER =
  /\b(?:dataLayer|digitalData|adobeDataLayer|utag_data|tc_vars|_sf_async_config|_cbq?|setContentCreated|callQueue|wp_meta_data|pageview_\w+)\b/;
const PAGE_NAME =
  /^(?:article|page|content|story|news|post)(?![a-z])\w*|^(?:article|page|content|story)(?:pub|date|id)/i;
const TYPE_NAME = /(?:^|[._])(?:\w*type|kind|template)$/i;
const ARTICLE = /^(?:news|blog)?[-_ ]?(?:article|story|post|detail|news)(?:[-_ ]?(?:page|detail))?$/i;

/** The day of a date as it is written: its digits before any time. */
function dayOf(text: string): string {
  return text
    .replace(/[T ]\d\d:.*$/, "")
    .replace(/\D/g, "")
    .slice(0, 8);
}
