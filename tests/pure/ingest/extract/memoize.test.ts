import { expect, test } from "vitest";
import { memoize } from "../../../../workers/ingest/extract/text/memoize.ts";

/** A cached function, and what it computed. */
function cached() {
  const computed: string[] = [];
  const lengthOf = memoize((text) => {
    computed.push(text);
    return text.length;
  });
  return { lengthOf, computed };
}

test("a text is computed once", () => {
  const { lengthOf, computed } = cached();
  expect([lengthOf("menu"), lengthOf("menu"), lengthOf("lead")]).toEqual([4, 4, 4]);
  expect(computed).toEqual(["menu", "lead"]);
});

test("what is used again and again outlasts any number of texts that come once", () => {
  const { lengthOf, computed } = cached();
  for (let text = 0; text < 100_000; text += 1) {
    lengthOf(`once-${text}`);
    if (text % 1_000 === 0) lengthOf("menu");
  }
  expect(computed.filter((text) => text === "menu")).toHaveLength(1);
});

test("what was not used for long is forgotten, and a long text is not kept", () => {
  const { lengthOf, computed } = cached();
  const long = "x".repeat(301);
  for (const text of ["menu", long, long]) lengthOf(text);
  for (let text = 0; text < 40_001; text += 1) lengthOf(`once-${text}`);
  lengthOf("menu");
  expect(computed.filter((text) => text === "menu")).toHaveLength(2);
  expect(computed.filter((text) => text === long)).toHaveLength(2);
});
