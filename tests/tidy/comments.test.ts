import { expect, test } from "vitest";
import { sourceFiles } from "./tree.ts";

const COLUMNS_MAX = 110;
const COMMENT = /^\s*(?:\/\*\*|\*|\/\/) /;

/**
 * Words that made comments hard to read. Each has a plain one: tell (report, send, notify, distinguish), hear
 * (get), behind (after), anew (again), nobody (no process, no user).
 */
const RIDDLES =
  /\b(?:tell(?:s|ing)?|told|hears?|heard|behind|anew|afresh|nobody|somebody|whoever|loud(?:ly)?|ails?|bears?|befalls?|but for|left alone|known again)\b/i;

const comments = sourceFiles()
  .filter(({ path }) => /^(?:workers|scripts)\//.test(path))
  .flatMap(({ path, text }) =>
    text
      .split("\n")
      .flatMap((line, index) => (COMMENT.test(line) ? [{ place: `${path}:${index + 1}`, line }] : [])),
  );

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

test("a comment says plainly what happens: no word of it is a riddle", () => {
  // Quoted words are samples of what is read, not of how comments are written.
  const riddles = comments.filter(({ line }) =>
    RIDDLES.test(line.replace(/"[^"]*"|`[^`]*`|@example.*/g, "")),
  );
  expect(riddles).toEqual([]);
});
