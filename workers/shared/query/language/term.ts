import { ok } from "../../outcome.ts";
import { type AliasTable, aliasKey, aliasTable } from "./aliases.ts";
import { type Parsed, queryFailure } from "./failure.ts";
import { storyFields, type TextField } from "./fields.ts";
import { hostOf, nameAsHost } from "./host.ts";
import type { FieldName, TextSign } from "./lex.ts";
import { type OtherName, phrasesOf } from "./phrases.ts";
import { sinceInstant, successionOf } from "./successions.ts";
import type { SourceTerm, Span, Term } from "./tree.ts";

/** What fields and signs before a term, or before a group that it is in, say about it. */
export type Scope = {
  fields: readonly TextField[] | "source" | null;
  /** Which names count besides the one that was typed. */
  names: "alias" | "heir" | null;
  forceExact: boolean;
};

/** The scope after `title:`, `source:`, `alias:` or `heir:`. An inner field replaces an outer one. */
export function scopeBehind(scope: Scope, name: FieldName): Scope {
  if (name === "alias" || name === "heir") return { ...scope, names: name };
  return { ...scope, fields: name === "source" ? "source" : [name] };
}

/** The term of a quoted phrase or of a run of bare words. */
export function termOf(
  signs: readonly [TextSign, ...TextSign[]],
  scope: Scope,
  aliases: AliasTable,
): Parsed<Term | SourceTerm> {
  const last = signs.at(-1) ?? signs[0];
  const text = signs.map((sign) => sign.text).join(" ");
  const span = { start: signs[0].start, end: last.end };
  if (scope.fields === "source") return sourceOf(text, span);

  const early = signs.find((sign) => sign !== last && (sign.prefix || sign.slop !== null));
  if (early !== undefined) return misplaced(early);
  if (scope.names !== null && last.prefix) {
    return queryFailure("alias-with-wildcard", last.end - 1, "a name is whole here, without *");
  }
  const options = {
    prefix: last.prefix,
    slop: last.slop ?? 0,
    forceExact: scope.forceExact,
    quoted: last.kind === "quoted",
    named: scope.names !== null,
  };
  const [first, ...others] = phrasesOf(text, options, otherNames(text, scope, aliases));
  if (first === undefined) return queryFailure("empty-phrase", span.start, "there is no word in this phrase");
  if (first.words.length > PHRASE_WORDS_MAX) {
    return queryFailure("phrase-too-long", span.start, `a phrase has at most ${PHRASE_WORDS_MAX} words`);
  }
  const bare = last.kind === "word" && scope.fields === null && scope.names === null && !scope.forceExact;
  return ok({
    kind: "term",
    fields: scope.fields ?? storyFields,
    phrases: [first, ...others],
    bare,
    names: scope.names,
    alias: scope.names === "alias" ? aliasKey(text) : null,
    ...span,
  });
}

/** `heir:` uses only the product's own names: a stored query must not change with a user's aliases. */
function otherNames(text: string, { names }: Scope, aliases: AliasTable): OtherName[] {
  if (names === null) return [];
  const table = names === "alias" ? aliases : aliasTable([]);
  const same = table.othersOf(text).map((name) => ({ name }));
  const succession = names === "heir" ? successionOf(text) : null;
  if (succession === null) return same;
  const since = sinceInstant(succession);
  return [...same, ...[succession.to, ...table.othersOf(succession.to)].map((name) => ({ name, since }))];
}

const PHRASE_WORDS_MAX = 100;

function sourceOf(text: string, span: Span): Parsed<SourceTerm> {
  const host = hostOf(text) ?? nameAsHost(text);
  if (host !== null) return ok({ kind: "source", host, ...span });
  const example = /[,;|]/.test(text) ? "or several in source:(a.vn OR b.vn)" : "such as source:cand.com.vn";
  return queryFailure("invalid-source", span.start, `source: wants a host, ${example}`);
}

function misplaced(sign: TextSign): Parsed<Term> {
  if (sign.prefix) {
    return queryFailure("misplaced-wildcard", sign.end - 1, "* stands only at the end of a phrase");
  }
  return queryFailure("invalid-slop", sign.start, "~n stands only at the end of a phrase");
}
