import { expect, test } from "vitest";
import { composeQuery } from "../../../workers/api/pages/compose-query.ts";
import { parseQuery } from "../../../workers/shared/query/language/parse.ts";

test.each([
  [{}, ""],
  [{ all: "ma túy Lào" }, '"ma" AND "túy" AND "Lào"'],
  [{ all: '"ma túy" Lào' }, '"ma túy" AND "Lào"'],
  [{ phrase: "hợp tác an ninh", none: "Covid" }, '"hợp tác an ninh" NOT "Covid"'],
  [{ title: "biên giới", outlet: "cand.com.vn" }, 'title:"biên giới" AND source:cand.com.vn'],
  [{ phrase: 'a "OR" b' }, '"a  OR  b"'],
  [{ all: "NOT" }, '"NOT"'],
])("%j is written %j, which is a query", (parts, expected) => {
  const query = composeQuery(parts);
  expect(query).toBe(expected);
  if (query !== "") expect(parseQuery(query).ok).toBe(true);
});
