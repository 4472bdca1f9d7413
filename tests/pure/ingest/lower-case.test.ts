import { expect, test } from "vitest";
import { lowerCased } from "../../../workers/ingest/lower-case.ts";
import { entriesOf } from "../../../workers/ingest/words/entries.ts";
import type { WordKind } from "../../../workers/ingest/words/language.ts";
import { LANGUAGES } from "../../../workers/ingest/words/languages.ts";

const COMPARED_IN_LOWER_CASE: readonly WordKind[] = [
  "leadingAway",
  "noticeBeginnings",
  "clickWords",
  "callBeginnings",
  "callObjects",
  "tellingWords",
  "readerWords",
  "pageWords",
  "goneWords",
  "guardWords",
  "consentWords",
  "accountWords",
];

/** German readers are compared as written. */
const languages = LANGUAGES.filter(({ tag }) => tag !== "de");

test.each(COMPARED_IN_LOWER_CASE)(
  "no entry of %s has a capital letter, with which it would match nothing",
  (kind) => {
    const entries = entriesOf([kind], kind === "readerWords" ? languages : LANGUAGES);
    expect(entries.filter((entry) => /\p{Lu}/u.test(entry.replace(/\\(?:p\{\w+\}|\w)/g, "")))).toEqual([]);
  },
);

test.each([
  ["abonn\\p{Ll}+", "abonnéz"],
  ["подписк\\p{Ll}+", "подписку"],
  ["\\p{L}{3,8}كم", "طلبكم"],
  ["tw[oó]j\\p{L}{0,4}", "twojąćż"],
  ["hội\\p{L}*", "hội"],
])("a letter of any alphabet is one: %s in %s", (source, text) => {
  expect(lowerCased(`^(?:${source})$`).test(text)).toBe(true);
});
