import { tokenize } from "../text/tokens.ts";
import { aliasGroups } from "./alias-groups.ts";

/** Groups of names for one thing, such as `["ANTT", "an ninh trật tự"]`. */
export type AliasGroups = readonly (readonly string[])[];

export type AliasTable = {
  /** The other names of what this text names; empty where it is in no group. */
  othersOf(text: string): readonly string[];
};

/** The built-in groups and a user's own: a name that is in both finds the names of both. */
export function aliasTable(ownGroups: AliasGroups): AliasTable {
  const own = ownGroups.length === 0 ? [] : [indexGroups(ownGroups)];
  const indexes = [builtIn(), ...own];
  return { othersOf: (text) => indexes.flatMap((index) => lookUp(index, text)) };
}

type Index = ReadonlyMap<string, readonly string[]>;

let builtInIndex: Index | null = null;

/** Made on first use: most queries name no alias. */
function builtIn(): Index {
  builtInIndex ??= indexGroups(aliasGroups);
  return builtInIndex;
}

/** Under each name in both keys, all names of its group. */
function indexGroups(groups: AliasGroups): Index {
  const index = new Map<string, string[]>();
  for (const group of groups) {
    for (const name of group) {
      const { exact, fold } = namesOf(name);
      for (const key of new Set([exact, fold])) index.set(key, [...(index.get(key) ?? []), ...group]);
    }
  }
  return index;
}

/** As with any term: typed with a diacritic it must be that name; typed without, any that folds to it. */
function lookUp(index: Index, text: string): readonly string[] {
  return index.get(namesOf(text).exact) ?? [];
}

function namesOf(text: string): { exact: string; fold: string } {
  const tokens = tokenize(text);
  return {
    exact: tokens.map(({ exact }) => exact).join(" "),
    fold: tokens.map(({ fold }) => fold).join(" "),
  };
}
