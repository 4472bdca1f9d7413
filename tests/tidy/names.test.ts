import { expect, test } from "vitest";
import { phrasesIn } from "../../workers/ingest/facts/words/lexicon.ts";
import { institutions } from "../../workers/ingest/facts/words/vocabulary/institutions.ts";
import { countries, regionsAndTowns } from "../../workers/ingest/facts/words/vocabulary/places.ts";
import { splitWords } from "../../workers/ingest/facts/words/words.ts";
import { withAbbreviations } from "../../workers/shared/names/abbreviations.ts";
import * as abroad from "../../workers/shared/names/abroad.ts";
import * as abbreviated from "../../workers/shared/names/institutions.ts";
import { mergedMinistries, ministries } from "../../workers/shared/names/ministries.ts";
import { heirsAndMerged } from "../../workers/shared/names/named.ts";
import { provinces } from "../../workers/shared/names/provinces.ts";
import { aliasGroups } from "../../workers/shared/query/language/alias-groups.ts";
import { sourceFiles } from "./tree.ts";

const shared = [
  ...heirsAndMerged(provinces),
  ...ministries,
  ...heirsAndMerged(mergedMinistries),
  ...Object.values(abbreviated).flat(),
  ...Object.values(abroad).flat(),
];

test("no two things of shared/names have a name in common", () => {
  expect(repeated(shared.flat())).toEqual([]);
});

test("every thing of shared/names with several names is an alias", () => {
  const several = shared.map(withAbbreviations).filter((names) => names.length > 1);
  expect(new Set(aliasGroups)).toEqual(new Set(several));
});

test("an institution or a place stands once in the vocabulary of facts", () => {
  const lists = [...institutions.map(({ words }) => words), countries, regionsAndTowns];
  expect(repeated(lists.flatMap(phrasesIn))).toEqual([]);
});

/** Strings that are a name of shared/names and no second telling of it. */
const OTHER_ROLE = new Map([
  ["workers/ingest/facts/words/vocabulary/posts.ts", ["trung ương"]], // what qualifies a post
  ["workers/shared/contract/alias.ts", ["Viêng Chăn", "Vientiane"]], // an example
  ["workers/shared/text/tokens.ts", ["TPHCM"]], // where it is cut into two tokens
]);

test("no name of shared/names is repeated in the code", () => {
  const names = new Set(shared.flat());
  const files = sourceFiles().filter(({ path }) => /^workers\/(?!shared\/names\/)/.test(path));
  const told = files.flatMap(({ path, text }) =>
    phrasesOf(text)
      .filter((phrase) => names.has(phrase) && !OTHER_ROLE.get(path)?.includes(phrase))
      .map((phrase) => `${path}: ${phrase}`),
  );
  expect(told).toEqual([]);
});

/** The strings of a file, and the phrases of its vocabulary. */
function phrasesOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "");
  const strings = [...code.matchAll(/"([^"\n]+)"/g)].map(([, string = ""]) => string);
  return [...strings, ...[...code.matchAll(/`([^`]+)`/g)].flatMap(([, list = ""]) => phrasesIn(list))];
}

/** As an article's words are compared: in any case, with either placement of the tones. */
function repeated(names: readonly string[]): string[] {
  const keys = names.map((name) =>
    splitWords(name)
      .map(({ key }) => key)
      .join(" "),
  );
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) < index))];
}
