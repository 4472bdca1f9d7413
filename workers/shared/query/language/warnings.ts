import { dropMarks } from "../../text/characters.ts";
import { aliasKey } from "./aliases.ts";
import { cleanQuery } from "./clean.ts";
import { namelessSource } from "./nameless-source.ts";
import { parseQuery } from "./parse.ts";
import { pastedTexts } from "./pasted-texts.ts";
import { successionIn } from "./succession-in-row.ts";
import { successionOf } from "./successions.ts";
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
  const doubtfulTerms = termsOf(query.root).flatMap(({ term, negated }) => {
    const place = placeOf(term);
    if (term.kind === "source") return namelessSource(term, place, text, outlets);
    return negated ? [] : succeededName(term, place, text);
  });
  return [...doubtfulSigns(text), ...pastedTexts(query.text, { text, positions }), ...doubtfulTerms]
    .sort((one, other) => one.at - other.at)
    .slice(0, WARNINGS_MAX)
    .map(({ at, length, reason, detail, replacement, pointsTo }) => ({
      position: positions[pointsTo ?? at] ?? 0,
      reason,
      detail,
      suggestion:
        replacement === null
          ? null
          : meant((text.slice(0, at) + replacement + text.slice(at + length)).trim()),
    }));
}

/** The query, unless it would be refused. */
function meant(query: string): string | null {
  return parseQuery(query).ok ? query : null;
}

/** A name that newspapers stopped writing when its province or ministry merged with another. */
function succeededName(term: Term, { at, length }: QueryPlace, text: string): Doubt[] {
  const [, before = "", name = ""] = TERM.exec(text.slice(at, at + length)) ?? [];
  if (term.names === "heir" || term.phrases.some(({ prefix }) => prefix)) return [];
  const whole = isPeace(name) ? null : successionOf(name);
  const inside = whole === null && term.names === null ? successionIn(name) : null;
  const succession = whole ?? inside?.succession;
  if (succession === undefined) return [];
  const { from, to, since } = succession;
  const detail = `${from} merged into ${to} on ${since}; heir:"${from}" finds the successor since then, too`;
  const renamed =
    inside === null ? "" : name.slice(0, inside.start) + likeRest(to, name) + name.slice(inside.end);
  const replacement =
    inside === null
      ? `${before.replace(/alias: *$/i, "")}heir:"${name.trim()}"`
      : `(${before}"${name}" OR ${before}"${renamed}")`;
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
