import { expect, test } from "vitest";
import { refreshTarget } from "../../../workers/ingest/refresh.ts";

test.each([
  ["0; url=/a", "https://bao.example/a"],
  [" .5 ; url = '/a?b=1' ", "https://bao.example/a?b=1"],
  ["0;url=/it's", "https://bao.example/it's"],
  ["0;/a", "https://bao.example/a"],
  ["0;url=", null],
  ["0;url=javascript:alert(1)", null],
  ["30;url=/a", null],
])("a page that refreshes with %j leads to %s", (content, target) => {
  const html = `<meta http-equiv="refresh" content="${content}">`;
  expect(refreshTarget(html, "https://bao.example/x")).toBe(target);
});
