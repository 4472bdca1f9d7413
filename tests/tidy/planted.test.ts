import { expect, test } from "vitest";
import { read } from "./tree.ts";

type Planted = { bug: string; edits: { file: string; find: string }[] };

const planted = JSON.parse(read("tests/simulation/planted.json")) as Planted[];

test.each(planted)("the place of a bug to plant exists once in the code: $bug", ({ edits }) => {
  const places = edits.map(({ file, find }) => `${file}: ${read(file).split(find).length - 1} places`);
  expect(places).toEqual(edits.map(({ file }) => `${file}: 1 places`));
});
