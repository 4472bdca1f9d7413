import { dropMarks } from "../../text/characters.ts";
import { aliasKey } from "./aliases.ts";
import { cleanQuery } from "./clean.ts";
import { namelessSource } from "./nameless-source.ts";
import { parseQuery } from "./parse.ts";
import { pastedTexts } from "./pasted-texts.ts";
import { successionIn } from "./succession-in-row.ts";
import { type Succession, successionOf } from "./successions.ts";
import { type Query, type Term, termsOf } from "./tree.ts";
import type { Doubt, QueryPlace, WarningReason } from "./warning-rule.ts";
import { doubtfulSigns } from "./warning-rules.ts";

/**
 * A query that is well formed but probably does not mean what was typed. `position` is in UTF-16 units of
 * that text.
 */
export type Warning = {
  position: number;
  reason: WarningReason;
  /** An explanation for a person. */
  detail: string;
  /** The whole query that was probably meant; null where no guess is possible. */
  suggestion: string | null;
};

export type WarningOptions = {
  /** Hosts of the newspapers that are read; they are proposed for a `source:` that names no host. */
  outlets?: readonly string[];
};

const WARNINGS_MAX = 20;

/** The parts of this query that probably mean something else than was typed, in the order of the text. */
export function warningsOf(query: Query, { outlets = [] }: WarningOptions = {}): Warning[] {
  const { text, positions } = cleanQuery(query.text);
  const placeOf = ({ start, end }: { start: number; end: number }) => {
    const at = Math.max(
      0,
      positions.findIndex((position) => position >= start),
    );
    const to = positions.findIndex((position) => position >= end);
    return { at, length: (to === -1 ? text.length : to) - at };
  };
  const terms = termsOf(query.root).map(({ term, negated }) => {
    const place = placeOf(term);
    return { term, negated, place, name: term.kind === "source" ? null : nameIn(term, place, text) };
  });
  const texts = pastedTexts(query.text, { text, positions });
  const names = [...texts, ...terms.flatMap(({ name }) => name ?? [])];
  const signs = [
    ...doubtfulSigns(text).filter(
      ({ reason, ...place }) =>
        reason !== "operator-in-words" || !names.some((name) => isWithin(place, name)),
    ),
    ...texts,
  ];
  const doubtfulTerms = terms.flatMap(({ term, negated, place, name }) => {
    if (term.kind === "source") return namelessSource(term, place, text, outlets);
    const isElsewhere = signs.some((sign) => sign.replacement !== null && overlaps(sign, place));
    if (negated || isElsewhere) return [];
    return [...needlessSlop(term, place, text), ...(name === null ? [] : succeeded(term, place, name))];
  });
  const doubts = [...signs, ...doubtfulTerms].sort((one, other) => one.at - other.at).slice(0, WARNINGS_MAX);
  const suggest = suggestions(text, doubts);
  return doubts.map((doubt) => ({
    position: positions[doubt.pointsTo ?? doubt.at] ?? 0,
    reason: doubt.reason,
    detail: doubt.detail,
    suggestion: suggest(doubt),
  }));
}

/**
 * The query that was meant by a doubtful place; for an operator, with all others that were meant. Null for
 * one that would be refused.
 */
function suggestions(text: string, doubts: readonly Doubt[]): (doubt: Doubt) => string | null {
  // Many places may mean the same query, and a long one takes milliseconds to read.
  const known = new Map<string, string | null>();
  const operators = doubts.filter(({ reason }) => reason === "operator-in-words");
  return (doubt) => {
    if (doubt.replacement === null) return null;
    const others = operators.filter((other) => !overlaps(other, doubt));
    const together = doubt.reason === "operator-in-words" ? [...others, doubt] : [doubt];
    const query = replaced(text, together).trim();
    if (!known.has(query)) known.set(query, parseQuery(query).ok ? query : null);
    return known.get(query) ?? null;
  };
}

/** The text with what was meant at each of these places. */
function replaced(text: string, doubts: readonly Doubt[]): string {
  let rewritten = "";
  let from = 0;
  for (const { at, length, replacement } of doubts.toSorted((one, other) => one.at - other.at)) {
    if (replacement === null || at < from) continue;
    rewritten += text.slice(from, at) + replacement;
    from = at + length;
  }
  return rewritten + text.slice(from);
}

function overlaps(one: QueryPlace, other: QueryPlace): boolean {
  return one.at < other.at + other.length && other.at < one.at + one.length;
}

function isWithin(one: QueryPlace, other: QueryPlace): boolean {
  return other.at <= one.at && one.at + one.length <= other.at + other.length;
}

/** `roam~2` finds similar words elsewhere; here `~2` allows words between, and one word has none. */
function needlessSlop({ phrases: [phrase] }: Term, { at, length }: QueryPlace, text: string): Doubt[] {
  if (phrase.slop === 0 || phrase.words.length > 1) return [];
  const detail = "~ finds no similar words; behind a phrase, ~n allows n other words inside it";
  const replacement = text.slice(at, at + length).replace(/~\d+$/, "");
  return [{ at, length, reason: "slop-after-space", detail, replacement }];
}

/** The place of a name in a term, with what the term is made of around it. */
type NameInTerm = QueryPlace & {
  /** Null for a name after `alias:` or `heir:` that merged into none. */
  succession: Succession | null;
  /** The fields and signs before the term's words, then those words: before the name, it, and after it. */
  fields: string;
  before: string;
  name: string;
  after: string;
};

/** The name that a term is, or the old one that is among its words; null without one. */
function nameIn(term: Term, { at, length }: QueryPlace, text: string): NameInTerm | null {
  const [, fields = "", words = ""] = TERM.exec(text.slice(at, at + length)) ?? [];
  const whole = { at, length, fields, before: "", name: words, after: "" };
  if (term.names === "heir") return { ...whole, succession: null };
  const succession = isPeace(words) ? null : successionOf(words);
  if (term.names !== null || succession !== null) return { ...whole, succession };
  const inside = successionIn(words);
  if (inside === null) return null;
  const { start, end } = inside;
  const place = { at: text.indexOf(words, at + fields.length) + start, length: end - start };
  const around = { before: words.slice(0, start), name: words.slice(start, end), after: words.slice(end) };
  return { ...place, ...around, fields, succession: inside.succession };
}

/** A name that newspapers stopped writing when its province or ministry merged with another. */
function succeeded(term: Term, { at, length }: QueryPlace, name: NameInTerm): Doubt[] {
  const { succession, fields, before, after } = name;
  if (succession === null || term.phrases.some(({ prefix }) => prefix)) return [];
  const { from, to, since } = succession;
  const detail = `${from} merged into ${to} on ${since}; heir:"${from}" finds the successor since then, too`;
  const words = before + name.name + after;
  const replacement =
    before + after === ""
      ? `${fields.replace(/alias: *$/i, "")}heir:"${words.trim()}"`
      : `(${fields}"${words}" OR ${fields}"${before}${likeRest(to, words)}${after}")`;
  return [{ at, length, reason: "name-succeeded", detail, replacement }];
}

/** The new name, without diacritics in a phrase that has none: one would make all of it exact. */
function likeRest(to: string, name: string): string {
  return /[^\p{ASCII}]/u.test(name) ? to : dropMarks(to.toLowerCase());
}

/** Alone in small letters, `hòa bình` is more often peace than the province. */
function isPeace(name: string): boolean {
  return name === name.toLowerCase() && aliasKey(name) === "hoa binh";
}

/** The fields and signs before a term, and its words without quotes. */
const TERM = /^((?:[+-]|[A-Za-z]+: *)*)"?([^"]*?)"? *(?:~\d+)?$/;
