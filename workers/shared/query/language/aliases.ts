import { tokenize } from "../../text/tokens.ts";
import { aliasGroups } from "./alias-groups.ts";
import { cleanQuery } from "./clean.ts";

/**
 * Groups of names for one thing, such as `["ANTT", "an ninh trật tự"]`. Never changed once made: an array's
 * index is kept beside it.
 */
export type AliasGroups = readonly (readonly string[])[];

export type AliasTable = {
  /** The other names of what this text names; empty where it is in no group. */
  othersOf(text: string): readonly string[];
  /**
   * The keys of all names of each group one of whose names may be made of these words (`fold` keys): rather
   * too many than too few.
   */
  keysOf(hasWord: (fold: string) => boolean): string[];
};

/** A name that stands in many groups would make a query of thousands of phrases. */
const OTHERS_MAX = 60;

/**
 * The built-in groups and a user's own: a name that is in both finds the names of both.
 *
 * @example aliasTable([]).othersOf("CSGT") // ["CSGT", "cảnh sát giao thông"]
 */
export function aliasTable(ownGroups: AliasGroups): AliasTable {
  const indexes = [indexOf(aliasGroups), ...(ownGroups.length === 0 ? [] : [indexOf(ownGroups)])];
  return {
    othersOf: (text) => indexes.flatMap((index) => lookUp(index, text)).slice(0, OTHERS_MAX),
    keysOf: (hasWord) =>
      indexes.flatMap(({ keys }) =>
        keys.filter((names) => names.some((key) => key.split(" ").every(hasWord))).flat(),
      ),
  };
}

/** Whether a query's text may ask for an alias. Only a look at the tree is sure of it. */
export function mayAskForAlias(typed: string): boolean {
  return /alias:/i.test(cleanQuery(typed).text);
}

/**
 * The key under which the anchors know a name: its words in `fold`.
 *
 * @example aliasKey("Ủy ban") // "uy ban"
 */
export function aliasKey(name: string): string {
  return namesOf(name).fold;
}

/** What groups of the same names have in common, whatever their order and spelling. */
export function groupKey(names: readonly string[]): string {
  return JSON.stringify([...new Set(names.map((name) => namesOf(name).exact))].sort());
}

type Index = {
  /** Under each name in both keys, all names of its group. */
  groups: ReadonlyMap<string, readonly string[]>;
  /** The keys of each group's names. */
  keys: readonly (readonly string[])[];
};

const indexes = new WeakMap<AliasGroups, Index>();

/** Made on first use, and once: most queries name no alias. */
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

/** As with any term: typed with a diacritic it must be that name; typed without, any that folds to it. */
function lookUp({ groups }: Index, text: string): readonly string[] {
  return groups.get(namesOf(text).exact) ?? [];
}

function namesOf(text: string): { exact: string; fold: string } {
  const tokens = tokenize(text);
  return {
    exact: tokens.map(({ exact }) => exact).join(" "),
    fold: tokens.map(({ fold }) => fold).join(" "),
  };
}
