import { describe, expect, test } from "vitest";
import { keysOf, prefixKeysOf } from "../../../workers/shared/text/keys.ts";
import { material } from "../../support/query-cases.ts";

describe("spellings of one word are one word", () => {
  test.each([
    ["tone on either vowel", "hòa", "hoà"],
    ["tone on either vowel, below", "khỏe", "khoẻ"],
    ["tone on either vowel, in capitals", "ỦY", "UỶ"],
    ["a tone mark on the wrong vowel", "thúôc", "thuốc"],
    ["a tone mark on the onset's vowel", "gìa", "già"],
    ["a tone mark on the glide of qu", "qúy", "quý"],
    ["letters taken apart", "nghị".normalize("NFD"), "nghị"],
    ["a tone typed before the quality mark", "a\u0300\u0306n", "ằn"],
    ["the same in what is no syllable", "stra\u0300\u0306ng", "strằng"],
    ["half taken apart, as windows-1258 decodes", "hô\u0323i", "hội"],
    ["a soft hyphen inside", "hợp\u00ad", "hợp"],
    ["a zero-width joiner inside", "t\u200dác", "tác"],
    ["Icelandic eth for Đ", "Ðảng", "Đảng"],
    ["African D for Đ", "Ɖảng", "Đảng"],
    ["y for i at the end", "sỹ", "sĩ"],
    ["y for i after qu", "quý", "quí"],
    ["y for i without a tone", "ty", "ti"],
    ["a Greek final sigma", "ΟΔΟΣ", "οδοσ"],
  ])("%s: %s is %s", (_, one, other) => expect(keysOf(one)).toEqual(keysOf(other)));

  test.each([
    ["y begins the rhyme", "thuý", "thúi"],
    ["y is a diphthong's end", "tay", "tai"],
    ["y where i is another word", "yêu", "iu"],
    ["other tone", "ma", "má"],
    ["other quality", "tư", "tu"],
    ["đ is not d", "đa", "da"],
    ["Roman numerals are whole", "XIII", "XII"],
  ])("%s: %s is not %s", (_, one, other) => expect(keysOf(one).exact).not.toBe(keysOf(other).exact));

  test.each(["García", "José", "Perú", "Chloé", "Noé", "Málaga"])(
    "foreign %s keeps its accents where they are",
    (name) => expect(keysOf(name).exact).toBe(name.toLowerCase()),
  );
});

describe("the folded key", () => {
  test.each([
    ["Đà", "da"],
    ["Nẵng", "nang"],
    ["ƯỚC", "uoc"],
    ["quý", "qui"],
    ["Müller", "muller"],
    ["Łódź", "lodz"],
    ["Ørsted", "orsted"],
    ["Diyarbakır", "diyarbakir"],
    ["Straße", "strasse"],
    ["Æbelø", "aebelo"],
    ["œuvre", "oeuvre"],
    ["Þór", "thor"],
  ])("of %s is %s", (word, fold) => expect(keysOf(word).fold).toBe(fold));
});

test.each([
  ["Thai", "รุ"],
  ["Lao", "ກິ"],
  ["Devanagari", "हि"],
  ["kana", "が"],
])("marks of %s are no accents", (_, word) => expect(keysOf(word).fold).toBe(keysOf(word).exact));

test.each([
  ["full-width letters", "ＡＢ１", "AB1"],
  ["Roman numbers", "ⅩⅢ", "XIII"],
  ["a digit set high", "m²", "m2"],
  ["joined letters", "ﬁnal", "final"],
])("%s are the plain ones", (_, one, other) => expect(keysOf(one)).toEqual(keysOf(other)));

describe("the beginning of a word", () => {
  test("is not canonical where more letters may follow", () => {
    expect(prefixKeysOf("quy").exact).toBe("quy");
    expect(keysOf("quy").exact).toBe("qui");
  });
});

describe("letters that SQLite may see differently", () => {
  test.each(["ภาษา", "हिन्दी", "straße", "İz", "①", "ƿ", "É\u0323\u0323"])(
    "%s is written in letters that it cannot",
    (word) => expect(keysOf(word).exact).toMatch(/^[0-9a-zưƿß-ỹ]+$/),
  );

  test("no word can spell an escape", () => expect(keysOf("ƿ000e20").exact).not.toBe(keysOf("ภ").exact));

  test("an escaped beginning begins the escaped word", () =>
    expect(keysOf("ภาษา").exact.startsWith(keysOf("ภา").exact)).toBe(true));
});

const syllables = material("vectors/tone-syllables.tsv");

describe.skipIf(syllables === null)("all 17,654 syllables (skipped where ../shared is absent)", () => {
  const rows = (syllables ?? "").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const all = rows
    .map((line) => line.split("\t"))
    .map(([old = "", modern = "", fold = ""]) => ({ old, modern, fold }));
  const finalY = /^(b|h|k|l|m|n|s|t|v|x|qu)y$/;

  test("have one key in every spelling", () => {
    const toneFirst = /([\u0302\u0306\u031b])([\u0300\u0301\u0303\u0309\u0323])/g;
    const wrong = all.filter(({ old, modern }) => {
      const apart = modern.normalize("NFD");
      const ways = [
        old,
        apart,
        old.toUpperCase(),
        old.normalize("NFD").toUpperCase(),
        apart.replace(toneFirst, "$2$1"),
      ];
      return ways.some((way) => keysOf(way).exact !== keysOf(modern).exact);
    });
    expect(wrong).toEqual([]);
    expect(all).toHaveLength(17_654);
  });

  test("fold to their bare letters, y after its onsets to i", () => {
    expect(all.filter(({ old, fold }) => keysOf(old).fold !== fold.replace(finalY, "$1i"))).toEqual([]);
  });

  test("are kept apart but for the pairs with y and i", () => {
    const merged = new Map<string, string>();
    const collisions = all.filter(({ modern }) => {
      const other = merged.get(keysOf(modern).exact);
      merged.set(keysOf(modern).exact, modern);
      return other !== undefined;
    });
    expect(collisions).toHaveLength(66);
  });

  test("begin with each of their own beginnings", () => {
    const wrong = all.filter(({ modern }) => {
      const beginnings = Array.from(modern, (_, length) => modern.slice(0, length + 1));
      return beginnings.some(
        (beginning) => !prefixKeysOf(modern).exact.startsWith(prefixKeysOf(beginning).exact),
      );
    });
    expect(wrong).toEqual([]);
  });
});
