import type { Keys } from "../../text/keys.ts";
import { CAPITALS } from "../../text/signs.ts";
import { signedKey, type Token, tokenize } from "../../text/tokens.ts";
import { aliasGroups } from "./alias-groups.ts";
import { cleanQuery } from "./clean.ts";

/**
 * Groups of names for one thing, such as `["ANTT", "an ninh trật tự"]`. Never modify an array after creating
 * it: its index is cached by identity.
 */
export type AliasGroups = readonly (readonly string[])[];

export type AliasTable = {
  /** The other names for this one; empty where it is in no group. */
  othersOf(text: string): readonly string[];
  /**
   * The keys of all names of each group of which one name may consist of these words (`fold` keys, TƯ with
   * its sign). It returns too many rather than too few.
   */
  keysOf(hasWord: (fold: string) => boolean): string[];
};

/** A name that is in many groups would make a query of thousands of phrases. */
const OTHERS_MAX = 60;

/**
 * The built-in groups and a user's own. A name that is in both gets the names of both.
 *
 * @example aliasTable([]).othersOf("CSGT") // ["CSGT", "cảnh sát giao thông"]
 */
export function aliasTable(ownGroups: AliasGroups): AliasTable {
  const indexes = () => [indexOf(aliasGroups), ...(ownGroups.length === 0 ? [] : [indexOf(ownGroups)])];
  return {
    othersOf: (text) =>
      indexes()
        .flatMap((index) => lookUp(index, text))
        .slice(0, OTHERS_MAX),
    keysOf: (hasWord) =>
      indexes().flatMap(({ keys }) =>
        keys.filter((names) => names.some((key) => key.split(" ").every(hasWord))).flat(),
      ),
  };
}

/** Whether a query's text may contain `alias:`. Only its tree gives the certain answer. */
export function mayAskForAlias(typed: string): boolean {
  return /alias:/i.test(cleanQuery(typed).text);
}

/**
 * The key of a name among the anchors: its words in `fold`.
 *
 * @example aliasKey("Ủy ban") // "uy ban"
 */
export function aliasKey(name: string): string {
  return namesOf(name).fold;
}

/** The same key for the same names, in any order and spelling. */
export function groupKey(names: readonly string[]): string {
  return JSON.stringify([...new Set(names.map((name) => namesOf(name).exact))].sort());
}

type Index = {
  /** For each name, in both kinds of key, all names of its group. */
  groups: ReadonlyMap<string, readonly string[]>;
  /** The keys of each group's names. */
  keys: readonly (readonly string[])[];
};

const indexes = new WeakMap<AliasGroups, Index>();

/** Built at the first use, since most queries have no alias, and then cached. */
function indexOf(groups: AliasGroups): Index {
  const index = indexes.get(groups) ?? indexGroups(groups);
  indexes.set(groups, index);
  return index;
}

function indexGroups(groups: AliasGroups): Index {
  const byName = new Map<string, string[]>();
  for (const group of groups) {
    for (const name of group) {
      const { exact, fold } = namesOf(name);
      for (const key of new Set([exact, fold])) byName.set(key, [...(byName.get(key) ?? []), ...group]);
    }
  }
  return { groups: byName, keys: groups.map((group) => group.map(aliasKey)) };
}

/**
 * As with any term: typed with a diacritic it must be exactly that name; typed without, any name with that
 * `fold` key.
 */
function lookUp({ groups }: Index, text: string): readonly string[] {
  return groups.get(namesOf(text).exact) ?? [];
}

function namesOf(text: string): { exact: string; fold: string } {
  const tokens = tokenize(text);
  return { exact: nameIn(tokens, "exact"), fold: nameIn(tokens, "fold") };
}

/** The words of a name, of which TƯ is another one than `tư`. */
function nameIn(tokens: readonly Token[], kind: keyof Keys): string {
  const words = tokens.map((token) =>
    token.sign === CAPITALS ? signedKey(token[kind], CAPITALS) : token[kind],
  );
  return words.join(" ");
}
