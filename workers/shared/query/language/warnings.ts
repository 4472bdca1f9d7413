import { cleanQuery } from "./clean.ts";
import { nameAsHost } from "./host.ts";
import { successionIn, successionOf } from "./successions.ts";
import { type Query, type SourceTerm, type Term, termsOf } from "./tree.ts";
import { type Doubt, doubtfulSigns, type WarningReason } from "./warning-rules.ts";

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
  const doubtfulTerms = termsOf(query.root).flatMap(({ term, negated }) => {
    const place = placeOf(term);
    if (term.kind === "source") return namelessSource(term, place, text, outlets);
    return negated ? [] : succeededName(term, place, text);
  });
  return [...doubtfulSigns(text), ...doubtfulTerms]
    .sort((one, other) => one.at - other.at)
    .slice(0, WARNINGS_MAX)
    .map(({ at, length, reason, detail, replacement }) => ({
      position: positions[at] ?? 0,
      reason,
      detail,
      suggestion:
        replacement === null ? null : (text.slice(0, at) + replacement + text.slice(at + length)).trim(),
    }));
}

type Place = { at: number; length: number };

/** `source:CAND` and `source:"Tuổi Trẻ"` are well formed and find nothing: a host has a dot. */
function namelessSource(
  { host }: SourceTerm,
  { at, length }: Place,
  text: string,
  outlets: readonly string[],
): Doubt[] {
  if (host.includes(".")) return [];
  const named = [...wordsBehind(text, at + length), 0].map((more) => ({
    more,
    close: outletsNamed(text.slice(at, at + length + more), outlets),
  }));
  const { more, close } = named.find(({ close }) => close.length > 0) ?? { more: 0, close: [] };
  const [best] = close.toSorted((one, other) => one.length - other.length || one.localeCompare(other));
  const known = best === undefined ? "" : `; known are ${close.slice(0, OUTLETS_SHOWN_MAX).join(", ")}`;
  const detail = `source: wants a host, such as source:cand.com.vn${known}`;
  const replacement = best === undefined ? null : `source:${best}`;
  return [{ at, length: length + more, reason: "source-without-host", detail, replacement }];
}

/** The lengths of the plain words that follow, the longest row first: `source:Tuổi Trẻ` is one name. */
function wordsBehind(text: string, from: number): number[] {
  const [row = ""] =
    /^(?: \p{L}[\p{L}\p{M}]*(?![\p{L}\p{M}:]))+/u.exec(text.slice(from, from + ROW_CHARS_MAX)) ?? [];
  return [...row.matchAll(/(?<=\S)(?= |$)/g)].map(({ index }) => index).reverse();
}

const ROW_CHARS_MAX = 40;

/** The outlets whose hosts have a name in them, with "Báo" before it or without. */
function outletsNamed(typed: string, outlets: readonly string[]): string[] {
  const name = typed.replace(/^[+-]?[A-Za-z]+: *|"/g, "").trim();
  const keys = [name, name.replace(PRESS, "")].flatMap((one) => nameAsHost(one) || []);
  const found = keys.map((key) =>
    outlets.filter((outlet) => outlet.split(".").some((label) => label.includes(key))),
  );
  return found.find(({ length }) => length > 0) ?? [];
}

const PRESS = /^(?:báo|bao) /i;

const OUTLETS_SHOWN_MAX = 5;

/** A name that newspapers stopped writing when its province or ministry merged with another. */
function succeededName(term: Term, { at, length }: Place, text: string): Doubt[] {
  const typed = text.slice(at, at + length);
  if (term.names !== null) return [];
  const [, before = "", name = ""] = TERM.exec(typed) ?? [];
  const whole = successionOf(name);
  const succession = whole ?? successionIn(name);
  if (succession === null || term.phrases.some(({ prefix }) => prefix)) return [];
  const { from, to, since } = succession;
  const detail = `${from} merged into ${to} on ${since}; heir:"${from}" finds the successor since then, too`;
  const both = `(${before}"${name}" OR ${before}"${name.replace(from, to)}")`;
  const replacement = whole === null ? both : `${before}heir:"${name.trim()}"`;
  return [{ at, length, reason: "name-succeeded", detail, replacement }];
}

/** The fields and signs before a term, and its words without quotes. */
const TERM = /^((?:[+-]|[A-Za-z]+: *)*)"?([^"]*?)"? *(?:~\d+)?$/;
