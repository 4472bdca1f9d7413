import { expect, test } from "vitest";
import { foreignArticleInput } from "../../../workers/shared/contract/import.ts";

const LINE = { url: "https://news.example/1.html", title: "Tin", body: "Một hai ba." };

/** Which field is wrong with an archive's line that has these; undefined where none is. */
function faultIn(more: object) {
  return foreignArticleInput.safeParse({ ...LINE, ...more }).error?.issues[0]?.path[0];
}

function marks(count: number) {
  return { marks: Array.from({ length: count }, () => ({ kind: "strong", start: 0, end: 3 })) };
}

function pictureAt(url: string | null) {
  return { images: [{ url, caption: null, credit: null }] };
}

test.each([
  ["500 marks", marks(500), undefined],
  ["501 marks", marks(501), "marks"],
  ["a picture of the web", pictureAt("HTTPS://news.example/1.jpg"), undefined],
  ["a caption without a picture", pictureAt(null), undefined],
  ["a picture that is a script", pictureAt("javascript:alert(1)"), "images"],
  ["a picture in its address", pictureAt("data:image/gif;base64,R0lG"), "images"],
  ["a picture that is a path of our own page", pictureAt("/sign-out"), "images"],
])("an archive's line with %s is judged by what a page may show", (_, more, fault) => {
  expect(faultIn(more)).toBe(fault);
});
