import { expect, test } from "vitest";
import { small } from "../../../../workers/ingest/facts/words/vocabulary/grammar.ts";
import { keysOf } from "../../../../workers/shared/text/keys.ts";

test.each(Object.values(small).flat())(
  "%s is spelled as words are compared, so that it can be found",
  (word) => expect(keysOf(word).exact).toBe(word),
);
