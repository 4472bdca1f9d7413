import { describe, expect, test } from "vitest";
import { digestOf } from "../../../workers/ingest/digest-of.ts";
import type { FoundLink } from "../../../workers/shared/contract/found-link.ts";

const AT = "2026-11-21T12:00:00.000Z";
const ONE: FoundLink = {
  url: "https://bao.example/1",
  title: "Tin một",
  publishedAt: AT,
  modifiedAt: null,
  guid: "g-1",
};
const OTHER: FoundLink = { url: "https://bao.example/2", title: null, publishedAt: null, modifiedAt: null };
const LIST = [ONE, OTHER];
const TEXT = { html: "<p>Khác.</p>", isSummary: false };

describe("the digest of a list", () => {
  test("is four words of eight digits, and the same for the same entries, whatever their texts", () => {
    const again = structuredClone(LIST).map((link) => ({ ...link, text: TEXT }));
    expect(digestOf(again)).toBe(digestOf(LIST));
    for (let n = 0; n < 64; n += 1)
      expect(digestOf([{ ...ONE, title: `Tin ${n}` }])).toMatch(/^[\da-f]{32}$/);
    expect(new Set(digestOf(LIST)?.match(/.{8}/g)).size).toBe(4);
  });

  test.each<[string, FoundLink[]]>([
    ["another address", [{ ...ONE, url: "https://bao.example/3" }, OTHER]],
    ["another title", [{ ...ONE, title: "Tin hai" }, OTHER]],
    ["no title", [{ ...ONE, title: null }, OTHER]],
    ["another date", [{ ...ONE, publishedAt: "2026-11-21T12:00:00.001Z" }, OTHER]],
    ["the date as one of a change", [{ ...ONE, publishedAt: null, modifiedAt: AT }, OTHER]],
    ["a change", [{ ...ONE, modifiedAt: AT }, OTHER]],
    ["another guid", [{ ...ONE, guid: "g-2" }, OTHER]],
    ["the other order", [OTHER, ONE]],
    ["one entry less", [ONE]],
    ["one entry twice", [ONE, OTHER, OTHER]],
  ])("is another with %s", (_, list) => expect(digestOf(list)).not.toBe(digestOf(LIST)));

  test("has every word of it depend on every entry", () => {
    const words = (list: FoundLink[]) => digestOf(list)?.match(/.{8}/g) ?? [];
    const before = words(LIST);
    const changed = words([ONE, { ...OTHER, url: "https://bao.example/4" }]);
    expect(changed.filter((word, at) => word === before[at])).toEqual([]);
  });

  test("is none for an empty list, which is never known again", () => expect(digestOf([])).toBeNull());
});
