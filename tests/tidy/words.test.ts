import { basename } from "node:path";
import { expect, test } from "vitest";
import { entriesOf } from "../../workers/ingest/words/entries.ts";
import type { Language, WordKind } from "../../workers/ingest/words/language.ts";
import { LANGUAGES } from "../../workers/ingest/words/languages.ts";
import { type SourceFile, sourceFiles } from "./tree.ts";

const WORDS = /^workers\/ingest\/words\//;
/**
 * Where words may stand besides: what sites are called and marked with, the vocabulary of facts, invented
 * pages.
 */
const ELSEWHERE = /^workers\/ingest\/(words|sites|warm-up|facts\/words\/vocabulary|extract\/class-names)\//;
const WORD_LETTERS_MIN = 5;

const ingest = sourceFiles().filter(({ path }) => path.startsWith("workers/ingest/"));
const others = ingest.filter(({ path }) => !ELSEWHERE.test(path));

test("every language is a file of its own, named as its tag", () => {
  const files = ingest.filter(({ path }) => WORDS.test(path)).map(({ path }) => basename(path, ".ts"));
  const tags = LANGUAGES.map(({ tag }) => tag);
  expect(
    files
      .filter((name) => !["address-names", "entries", "eras", "language", "languages"].includes(name))
      .sort(),
  ).toEqual(tags.toSorted());
});

test.each(LANGUAGES.map((language) => [language.tag, language] as const))(
  "%s: every entry is a regular expression, and stands once in its list",
  (_, language) => {
    for (const kind of kindsOf(language)) {
      const lines = (language[kind] ?? "").split("\n").map((line) => line.trim());
      const entries = lines.filter((line) => line !== "");
      expect(entries, kind).toEqual([...new Set(entries)]);
      for (const entry of entries) expect(() => new RegExp(entry, "u"), `${kind}: ${entry}`).not.toThrow();
    }
  },
);

test("no letter of another alphabet than ASCII stands in the code of ingest, outside its words", () => {
  expect(linesWith(others, /(?=[^\p{ASCII}])\p{L}/u)).toEqual([]);
});

test("no printed word of another language than English, and no English phrase, stands in the code of ingest, outside its words", () => {
  const foreign = LANGUAGES.filter(({ tag }) => tag !== "en" && tag !== "mul").flatMap(plainEntries);
  const english = LANGUAGES.filter(({ tag }) => tag === "en").flatMap(plainEntries);
  const plain = new Set(english);
  const words = [
    ...foreign.filter((entry) => !plain.has(entry) && entry.length >= WORD_LETTERS_MIN),
    ...english.filter((entry) => entry.includes(" ")),
  ];
  expect(linesWith(others, new RegExp(`(?<![\\p{L}$])(?:${words.join("|")})(?![\\p{L}$])`, "iu"))).toEqual(
    [],
  );
});

function kindsOf(language: Language): WordKind[] {
  return Object.keys(language).filter((key) => key !== "tag") as WordKind[];
}

/** The entries that are words or phrases and nothing else. */
function plainEntries(language: Language): string[] {
  return entriesOf(kindsOf(language), [language]).filter((entry) => /^[\p{L} ]+$/u.test(entry));
}

/** The lines of code, comments left out, that match; as "file:line: code". */
function linesWith(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    withoutComments(text)
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

/** The same number of lines, so that a finding is found. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ""))
    .replace(/(?:^|(?<=\s))\/\/ .*$/gm, "")
    .replace(/^import .*$/gm, "");
}

test("class names are looked up in one table, and judged by no expression of their own elsewhere", () => {
  const extract = ingest.filter(({ path }) => /^workers\/ingest\/extract\/(?!class-names\/)/.test(path));
  expect(linesWith(extract, /\.(?:test|exec)\([^)]*(?:className|classNames\.text)\b/)).toEqual([]);
});
