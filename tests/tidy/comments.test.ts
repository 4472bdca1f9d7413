import { expect, test } from "vitest";
import { sourceFiles } from "./tree.ts";

const COLUMNS_MAX = 110;
const COMMENT = /^\s*(?:\/\*\*|\*|\/\/) /;

test(`a comment is at most ${COLUMNS_MAX} columns wide, as the code is`, () => {
  const wide = sourceFiles().flatMap(({ path, text }) =>
    text
      .split("\n")
      .flatMap((line, index) =>
        COMMENT.test(line) && line.length > COLUMNS_MAX && !/@example|https?:/.test(line)
          ? [`${path}:${index + 1}`]
          : [],
      ),
  );
  expect(wide).toEqual([]);
});
