import fc from "fast-check";
import { textFields } from "../../workers/shared/query/language/fields.ts";
import type { ArticleText } from "../../workers/shared/query/match/document.ts";

/**
 * Invented articles and queries of so few words that they often meet, in all the ways in which Vietnamese is
 * written on the web: whoever compares two readings of a query finds the difference quickly.
 */
export function arbitraryArticle(): fc.Arbitrary<ArticleText> {
  return fc.record({
    title: fc.option(arbitraryText(6)),
    lead: fc.option(arbitraryText(8)),
    body: fc.option(arbitraryText(20)),
    captions: fc.array(arbitraryText(4), { maxLength: 2 }),
    authors: fc.array(arbitraryText(2), { maxLength: 2 }),
    persons: fc.array(arbitraryText(3), { maxLength: 2 }),
    events: fc.array(arbitraryText(4), { maxLength: 2 }),
    outlet: fc.option(fc.constantFrom(...HOSTS)),
    sourceId: fc.constantFrom("1", "12", "2"),
  });
}

/** A well-formed query: every OR is of things wanted, every AND has one. */
export function arbitraryQuery(): fc.Arbitrary<string> {
  return fc.letrec<{ wanted: string; all: string; any: string }>((tie) => ({
    wanted: fc.oneof({ maxDepth: 3 }, { arbitrary: arbitraryTerm(), weight: 3 }, tie("all"), tie("any")),
    all: fc
      .tuple(
        tie("wanted"),
        fc.array(fc.tuple(fc.constantFrom(" AND ", " NOT ", " -"), tie("wanted")), { maxLength: 2 }),
      )
      .map(([first, more]) => `(${first}${more.map(([operator, node]) => operator + node).join("")})`),
    any: fc.array(tie("wanted"), { minLength: 1, maxLength: 3 }).map((nodes) => `(${nodes.join(" OR ")})`),
  })).wanted;
}

/** Names for one thing that the generated queries may ask for by `alias:`. */
export const inventedAliases = [
  ["an ninh", "AN", "ninh hoà"],
  ["quý", "ma túy"],
  ["TƯ", "sỹ mỹ"],
];

const HOSTS = ["tin.vn", "so.tin.vn", "www.tin.vn", "so-tin.vn", "tin.vn.com"];

const SYLLABLES = [
  "an",
  "ninh",
  "ma",
  "túy",
  "hòa",
  "hoàn",
  "quý",
  "quyết",
  "Lào",
  "lao",
  "đa",
  "da",
  "sỹ",
  "mỹ",
  "XIII",
];

/**
 * Words that SQLite's tokenizer and JavaScript see differently, and the letter that our escapes begin with.
 */
const STRANGERS = [
  "ภาษา",
  "हिन्दी",
  "İz",
  "ΟΔΟΣ",
  "straße",
  "①",
  "ꭰ",
  "각",
  "x\u0323\u0323",
  "ƿ",
  "ƿƿ",
  "Ƿ000e20",
  "src1",
  "𐐀𐐨",
  "中国",
  "国安全",
  "ປະຊາ",
  "ຊາຊົນ",
  "รุงเทพ",
  "ភ្នំ",
  "き東京",
  "C++",
  "#an",
  "@ninh",
  "@an9",
  "#an_ninh",
  "US",
  "U.S.",
  "CIA",
  "C.I.A.",
  "Iğdır",
  "IĞDIR",
  "İzmir",
  "محمد",
  "محمـد",
  "น้ำ",
  "นํ้า",
  "Größe",
  "GRÖSSE",
  "самолёт",
  "мой",
  "٢٠٢٦",
  "أن",
  ".ma",
  "an#",
  "covid19",
  "TPHCM",
  "TƯ",
  "tư",
  "50kg",
  "łódź",
];

const SOFT_JOINTS = [" ", " ", " ", "\u00a0", "-", " – ", ", ", "/", " “", "” ", "\u200b ", "\n", ".", ":"];
const HARD_JOINTS = [". ", "。", " .", " #", "… ", ".” ", "!\n", "; ", "\n\n", ".\r\n\r\n"];

function arbitraryText(wordsMax: number): fc.Arbitrary<string> {
  const joint = fc.oneof(
    { arbitrary: fc.constantFrom(...SOFT_JOINTS), weight: 4 },
    { arbitrary: fc.constantFrom(...HARD_JOINTS), weight: 1 },
  );
  return fc
    .array(fc.tuple(arbitraryWord(), joint), { maxLength: wordsMax })
    .map((pairs) => pairs.flat().join(""));
}

function arbitraryWord(): fc.Arbitrary<string> {
  const word = fc.oneof(
    { arbitrary: fc.constantFrom(...SYLLABLES), weight: 12 },
    { arbitrary: fc.constantFrom(...STRANGERS), weight: 1 },
  );
  return fc.tuple(word, fc.constantFrom(...WAYS_OF_WRITING)).map(([text, write]) => write(text));
}

const WAYS_OF_WRITING: ((word: string) => string)[] = [
  (word) => word,
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.normalize("NFD"),
  (word) => word.replace("òa", "oà").replace("úy", "uý"),
  (word) =>
    word
      .replace(/y(?!.)/, "i")
      .replace("ý", "í")
      .replace("ỹ", "ĩ"),
  (word) => word.replace(/^./u, "$&\u00ad"),
  (word) =>
    word
      .normalize("NFD")
      .replace(/\p{M}+/gu, "")
      .replace("đ", "d"),
];

function arbitraryTerm(): fc.Arbitrary<string> {
  const phrase = fc.array(arbitraryWord(), { minLength: 1, maxLength: 4 });
  const joint = fc.constantFrom(" ", "\u00a0", "-", " - ", ". ");
  const quoted = fc.tuple(phrase, joint).map(([words, between]) => `"${words.join(between)}"`);
  const field = fc.constantFrom("", "", "", ...textFields.map((name) => `${name}:`), "+", "title:+");
  return fc.oneof(
    fc
      .tuple(field, quoted, fc.constantFrom("", "", "", "~1", "~2", "*"))
      .map(([name, words, end]) =>
        [name, end === "*" ? words.replace(/[+#.]+"$/, '"') : words, end].join(""),
      ),
    fc.tuple(field, phrase).map(([name, words]) => name + words.join(" ")),
    fc.tuple(phrase, fc.nat(2)).map(([words, cut]) => `"${beginningOf(words.join(" "), cut)}*"`),
    fc.constantFrom(
      'alias:"an ninh"',
      "alias:quý",
      "alias:TƯ",
      'alias:"sỹ mỹ"',
      'title:alias:"AN"~1',
      ...HOSTS.map((host) => `source:${host}`),
    ),
  );
}

/** Without its last letters, but with at least one left of the last word. */
function beginningOf(text: string, cut: number): string {
  const letters = [...text.normalize("NFC")];
  for (let taken = 0; taken < cut && /[\p{L}\p{N}]/u.test(letters.at(-2) ?? ""); taken++) letters.pop();
  return letters.join("").replace(/[+#.]+$/, "");
}
