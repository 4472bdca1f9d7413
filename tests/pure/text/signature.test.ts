import { describe, expect, test } from "vitest";
import { bandsOf, likeness, signatureOf } from "../../../workers/shared/text/signature.ts";

const SYLLABLES =
  "anh ba bao biên bộ các cấp chiều chính cho công của cuộc cùng dân đã đang để đến địa điều định đồng đường giao hai hành họp huyện khu kinh làm lãnh lực mới một năm ngày người nhà nước phòng phương quan quân quốc ra sáng sau sẽ số sự tại tế thành theo thị thôn thực tỉnh tới trên trong trung từ tuyến và văn về vụ xã xuất ý yêu".split(
    " ",
  );
const PAIRS = 150;
/** From so much likeness on two texts tell one story; the store's threshold. */
const STORY = 0.4;

/** A generator that the seed decides: mulberry32. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Words as a language has them: the common ones come often. */
function textOf(random: () => number, words = 350): string[] {
  return Array.from({ length: words }, () => SYLLABLES[Math.floor(random() ** 2 * SYLLABLES.length)] ?? "và");
}

type Change = (words: readonly string[], random: () => number) => string[];

const paragraphs = (words: readonly string[]) =>
  Array.from({ length: 7 }, (_, at) => words.slice(at * 50, at * 50 + 50));

/** What papers do to an agency's text. */
const COPIES: readonly [string, Change, number][] = [
  ["printed as it came", (words) => [...words], 1],
  [
    "one word in thirty changed",
    (words, random) => words.map((word) => (random() < 1 / 30 ? "khác" : word)),
    1,
  ],
  [
    "one paragraph of seven left out",
    (words, random) =>
      paragraphs(words)
        .toSpliced(Math.floor(random() * 7), 1)
        .flat(),
    1,
  ],
  [
    "a paragraph put before and one after",
    (words, random) => [...textOf(random, 40), ...words, ...textOf(random, 40)],
    1,
  ],
  ["its paragraphs in another order", (words) => paragraphs(words).reverse().flat(), 1],
  [
    "two paragraphs left out, one in forty words changed",
    (words, random) =>
      paragraphs(words)
        .slice(2)
        .flat()
        .map((word) => (random() < 1 / 40 ? "khác" : word)),
    0.95,
  ],
  ["cut to its first half", (words) => words.slice(0, 175), 0.85],
];

function pairFound(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [signatureOf(one.join(" ")), signatureOf(other.join(" "))];
  if (first === null || second === null) return false;
  const bands = new Set(bandsOf(first));
  return bandsOf(second).some((band) => bands.has(band)) && likeness(first, second) >= STORY;
}

describe("a text is recognised", () => {
  test.each(COPIES)("%s", (_, change, recall) => {
    const found = Array.from({ length: PAIRS }, (_, seed) => {
      const random = chance(seed + 1);
      const words = textOf(random);
      return pairFound(words, change(words, random));
    });
    expect(found.filter(Boolean).length / PAIRS).toBeGreaterThanOrEqual(recall);
  });

  test("and of ten thousand unrelated pairs with common words, none is taken for one text", () => {
    const signatures = Array.from(
      { length: 142 },
      (_, seed) => signatureOf(textOf(chance(seed + 1_000)).join(" ")) ?? "",
    );
    const alike = signatures.flatMap((one, at) =>
      signatures.slice(at + 1).filter((other) => likeness(one, other) >= STORY),
    );
    expect(alike).toEqual([]);
  });

  test("nor two texts that share one paragraph of seven", () => {
    const found = Array.from({ length: PAIRS }, (_, seed) => {
      const random = chance(seed + 1);
      const shared = textOf(random, 50);
      return pairFound([...textOf(random, 300), ...shared], [...shared, ...textOf(random, 300)]);
    });
    expect(found).not.toContain(true);
  });

  test("in whatever spelling and letter case it is printed", () => {
    const text = "Hội nghị hòa bình ở thủy điện Hoà Bình bàn về quy hoạch, ".repeat(6);
    const other = text.replaceAll("hòa", "hoà").replaceAll("thủy", "thuỷ").toUpperCase();
    expect(signatureOf(other.normalize("NFD"))).toBe(signatureOf(text));
  });

  test("unless it is too short", () => expect(signatureOf("Một văn bản ngắn")).toBeNull());
});
