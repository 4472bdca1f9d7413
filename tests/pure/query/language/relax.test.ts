import { expect, test } from "vitest";
import { joinsOf } from "../../../../workers/shared/accents/accents.ts";
import { relaxQuery } from "../../../../workers/shared/query/language/relax.ts";
import { queryOf } from "../../../support/query-cases.ts";
import { accentsWith } from "../../../support/starter.ts";

test.each([
  ["plain words may stand anywhere", "Hội nghị an ninh", "Hội AND nghị AND an AND ninh"],
  ["a word is asked for once", "an ninh an ninh", "an AND ninh"],
  ["the last word keeps its star", "hợp tác an*", "hợp AND tác AND an*"],
  ["a slop is gone with the phrase", "hợp tác~2", "hợp AND tác"],
  ["a word that looks like an operator is quoted", "Hà-OR-Nội", 'Hà AND "OR" AND Nội'],
  ["one word cannot be relaxed", "Lào", null],
  ["quotes are meant", '"hợp tác"', null],
  ["a field is meant", "title:hợp tác", null],
  ["an AND is relaxed already", "hợp AND tác", null],
])("%s: %s", (_, typed, relaxed) => expect(relaxQuery(queryOf(typed), () => [])).toBe(relaxed));

const accents = accentsWith();

test.each([
  ["a name stays whole", "hội nghị tại Sài Gòn", '"hội nghị" AND tại AND "Sài Gòn"'],
  ["typed without diacritics too", "hop tac Sai Gon", '"hop tac" AND "Sai Gon"'],
  ["what is one name cannot be relaxed", "Sài Gòn", null],
  ["the last word with a star stands alone", "hợp tác Sài Gòn*", '"hợp tác" AND Sài AND Gòn*'],
  ["the last word keeps its star", "Sài Gòn hợp*", '"Sài Gòn" AND hợp*'],
])("what belongs together is never split: %s", (_, typed, relaxed) =>
  expect(relaxQuery(queryOf(typed), (words) => joinsOf(accents, words))).toBe(relaxed),
);
