import fc from "fast-check";
import { expect, test } from "vitest";
import { readCursor, writeCursor } from "../../../workers/shared/contract/cursor.ts";

const ids = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const scores = fc.double({ noNaN: true, noDefaultInfinity: true });

test("a cursor comes back as the key that it was made of, scores and large ids too", () => {
  fc.assert(
    fc.property(ids, scores, (id, score) => {
      // JSON has no negative zero, and a list cannot tell it from zero.
      expect(readCursor("articles", writeCursor("articles", [id, score]))).toEqual([id, score + 0]);
    }),
  );
});

test("a cursor can stand in a URL as it is", () => {
  fc.assert(
    fc.property(ids, (id) => {
      expect(writeCursor("sources", [id])).toMatch(/^[\w-]+$/);
    }),
  );
});

test.each([
  ["nothing", ""],
  ["garbage", "garbage"],
  ["another list's", writeCursor("channels", [12])],
  ["no JSON", btoa("sources 12").replaceAll("=", "")],
  ["no list", btoa("12").replaceAll("=", "")],
  ["a word for a key", btoa('["sources","12"]').replaceAll("=", "")],
  ["something else behind the key", btoa('["sources",12,null]').replaceAll("=", "")],
  ["characters that no cursor has", `${writeCursor("sources", [12])}%`],
  ["far too long", "A".repeat(100_000)],
])("a cursor that is %s is none", (_, cursor) => expect(readCursor("sources", cursor)).toBeNull());
