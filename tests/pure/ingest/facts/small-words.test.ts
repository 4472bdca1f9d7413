import { expect, test } from "vitest";
import { small } from "../../../../workers/ingest/facts/words/vocabulary/grammar.ts";
import { keysOf } from "../../../../workers/shared/text/keys.ts";

test.each(Object.values(small).flat())("%s has the spelling in which words are compared", (word) =>
  expect(keysOf(word).exact).toBe(word),
);
