import { expect, test } from "vitest";
import { fieldMeant } from "../../../workers/api/http/field-meant.ts";
import { parseQuery } from "../../../workers/shared/query/language/parse.ts";

test.each([
  ["titel:lũ", "title:"],
  ["sources:lũ", "source:"],
  ["tieu de:lũ", "title:"],
  ["lũ tac gia:Na", "author:"],
  ["lũ AND nguon:tin.vn", "source:"],
  ["headline:lũ", "title:"],
  ["lũ before:2026", "from and to"],
  ["lũ lang:vi", ""],
  ["Covid:19", ""],
])("%s is refused, and what was probably meant is named: %s", (typed, meant) => {
  const query = parseQuery(typed);
  const said = query.ok ? "not refused" : fieldMeant(query.field ?? "");
  expect(said === "" ? said : said.includes(meant) && meant).toBe(meant);
});
