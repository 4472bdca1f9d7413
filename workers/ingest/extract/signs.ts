import { meaningsOf } from "./lexicon.ts";
import type { LightElement, LightTree } from "./light-tree.ts";
import { remembered } from "./remembered.ts";

/** The elements of a page that their names or tags offer to the ladders of fields, in document order, found in one walk. */
export type Signs = {
  headings: LightElement[];
  bylines: LightElement[];
  dates: LightElement[];
  leads: LightElement[];
  crumbs: LightElement[];
  walls: LightElement[];
  entries: LightElement[];
};

export function readSigns(tree: LightTree): Signs {
  const signs: Signs = {
    headings: [],
    bylines: [],
    dates: [],
    leads: [],
    crumbs: [],
    walls: [],
    entries: [],
  };
  for (const element of tree.elements) {
    if (element.hidden) continue;
    if (element.tag === "h1") signs.headings.push(element);
    for (const kind of kindsOf(element)) signs[kind].push(element);
  }
  return signs;
}

type Kind = Exclude<keyof Signs, "headings">;

const NONE: readonly Kind[] = [];

function kindsOf(element: LightElement): readonly Kind[] {
  const { names, attributes, tag } = element;
  const named = names === "" ? NONE : kindsByName(names);
  if (DATE_TAGS.has(tag)) return [...named, "dates"];
  if (tag === "a" && AUTHOR_PAGE.test(attributes.href ?? "")) return [...named, "bylines"];
  const role = attributes.itemprop ?? attributes.rel ?? attributes["data-role"];
  if (role === undefined || !ROLE.test(role)) return named;
  return [...named, /author/i.test(role) ? "bylines" : "dates"];
}

/** A link to an author's own page. */
const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|in|es)?|tac-gia|auteurs?|by|profile|contributors?|journalist|people|staff|redakteur|writers?)\/[^/]/i;

const DATE_TAGS: ReadonlySet<string> = new Set(["time", "relative-time"]);

const ROLE = /^(?:author|creator|datepublished|datemodified|datecreated|publishdate)(?:\s|$)/i;

const kindsByName = remembered((names: string): readonly Kind[] => {
  const meanings = meaningsOf(names);
  const kinds = KINDS.filter((kind) => meanings.has(kind));
  return kinds.length === 0 ? NONE : kinds;
});

const KINDS: readonly Kind[] = ["bylines", "dates", "leads", "crumbs", "walls", "entries"];
