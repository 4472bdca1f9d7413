import { expect, test } from "vitest";
import { twinUrls } from "../../../workers/shared/web/twin-urls.ts";

test.each([
  "https://bao.example/amp/tin/mot-hai-123456.html",
  "https://bao.example/m/tin/mot-hai-123456.html",
  "https://m.bao.example/tin/mot-hai-123456.html",
  "https://bao.example/tin/mot-hai-123456-amp.html",
  "https://bao.example/tin/mot-hai-123456-print.html",
  "https://bao.example/tin/mot-hai-123456.html/amp",
  "https://bao.example/tin/mot-hai-123456.html?mobile=1",
  "https://bao.example/tin/mot-hai-123456.html?display=mobile",
])("%s is another look of the plain page", (url) => {
  expect(twinUrls(url)).toContain("https://bao.example/tin/mot-hai-123456.html");
});

test("an index page is its folder", () => {
  expect(twinUrls("https://bao.example/tin/mot/index.html")).toContain("https://bao.example/tin/mot/");
});
