import { expect, test } from "vitest";
import { withScheme } from "../../../workers/shared/web/with-scheme.ts";

test.each([
  ["songda.example.vn/rss", "https://songda.example.vn/rss"],
  ["//songda.example.vn/rss", "https://songda.example.vn/rss"],
  ["feed://songda.example.vn/rss", "https://songda.example.vn/rss"],
  ["feed:http://songda.example.vn/rss", "http://songda.example.vn/rss"],
  ["FEED:https://songda.example.vn/rss", "https://songda.example.vn/rss"],
  ["http://songda.example.vn/rss", "http://songda.example.vn/rss"],
  ["feed:mailto:a@songda.example.vn", "feed:mailto:a@songda.example.vn"],
  ["tin mới", "tin mới"],
])("the address %s is %s", (typed, expected) => expect(withScheme(typed)).toBe(expected));
