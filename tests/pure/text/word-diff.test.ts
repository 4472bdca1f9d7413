import { expect, test } from "vitest";
import { diffWords, nearChanges } from "../../../workers/shared/text/word-diff.ts";

const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : `${kind === "added" ? "+" : "-"}[${text}]`))
    .join("");

test.each([
  ["một hai ba", "một hai ba", "một hai ba"],
  ["", "một hai", "+[một hai]"],
  ["một hai", "", "-[một hai]"],
  ["bắt 3 người ở Huế", "bắt 5 người ở Huế", "bắt -[3 ]+[5 ]người ở Huế"],
  ["a b c d", "a x c d e", "a -[b ]+[x ]c d+[ e]"],
  ["a b", "b a", "-[a ]b+[ a]"],
  ["Lũ về sông Đào", "Lũ về sông Đào (cập nhật)", "Lũ về sông Đào+[ (cập nhật)]"],
  ["Lũ về (cập nhật)", "Lũ về", "Lũ về-[ (cập nhật)]"],
  ["Một.\n\nHai", "Một. Hai", "Một.-[\n\n]+[ ]Hai"],
])("%j became %j: %j", (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

test("whatever is shown as the same or taken away was there, and the rest makes the new text", () => {
  const [before, after] = ["Sáng nay có mưa to ở miền Trung", "Chiều nay có mưa rất to ở miền núi"];
  const pieces = diffWords(before, after);
  const without = (kind: string) => pieces.filter((piece) => piece.kind !== kind).map(({ text }) => text);
  expect(without("added").join("")).toBe(before);
  expect(without("removed").join("")).toBe(after);
});

test("a change of ten thousand words is shown as a whole", () => {
  const [before, after] = ["a ".repeat(10_000), "b ".repeat(10_000)];
  expect(diffWords(before, after).map(({ kind }) => kind)).toEqual(["removed", "added"]);
});

test("texts that are made to be slow are compared in bounded work", () => {
  const [before, after] = ["a b ".repeat(20_000), "b a a ".repeat(13_000)];
  const pieces = diffWords(before, after);
  expect(pieces.filter(({ kind }) => kind !== "same").length).toBeLessThanOrEqual(2);
});

test.each([
  ["the beginning", "a b c d e", "a b c d x", "…d -[e]+[x]"],
  ["the end", "a b c d e", "x b c d e", "-[a ]+[x ]b c …"],
  ["between two changes", "x aa bb cc dd ee x", "y aa bb cc dd ee y", "-[x ]+[y ]aa …ee -[x]+[y]"],
  ["nothing, where little is the same", "a b x", "a b y", "a b -[x]+[y]"],
])("far from a change is left out: %s", (_, before, after, expected) => {
  const shortened = nearChanges(diffWords(before, after), 4);
  expect(
    shortened
      .map(({ kind, text }) => (kind === "same" ? text : `${kind === "added" ? "+" : "-"}[${text}]`))
      .join(""),
  ).toBe(expected);
});
