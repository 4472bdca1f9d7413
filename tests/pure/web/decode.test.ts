import { describe, expect, test } from "vitest";
import { decodeBody } from "../../../workers/shared/web/decode.ts";

const LONG = "a".repeat(64);
const NEWS = "Hội nghị hợp tác an ninh Việt Nam - Lào";

function bytes(...parts: (string | number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)),
  );
}

function utf16(text: string, mark: number[]): Uint8Array {
  return bytes(
    mark,
    [...text].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
  );
}

function utf32(text: string, order: "little" | "big" = "little"): Uint8Array {
  const codes = [...text].map((char) => char.codePointAt(0) ?? 0);
  const little = codes.map((code) => [code & 255, (code >> 8) & 255, code >> 16, 0]);
  return bytes(little.flatMap((four) => (order === "little" ? four : four.toReversed())));
}

/** "được" and "hợp tác" in windows-1258: ợ is ơ and a dot below, which are two bytes. */
const DUOC_1258 = [0xf0, 0xfd, 0xf5, 0xf2, 0x63];

describe("a body is read in the encoding that it really has", () => {
  test.each([
    ["UTF-8, said by the header", bytes(NEWS), "text/html; charset=utf-8", NEWS],
    ["UTF-8, said by nobody", bytes(NEWS), null, NEWS],
    ["UTF-8 behind a byte order mark", bytes([0xef, 0xbb, 0xbf], NEWS), "text/html; charset=gbk", NEWS],
    ["UTF-8, whatever the header claims", bytes(NEWS), "text/html; charset=iso-8859-1", NEWS],
    ["UTF-8 under a list of names", bytes(NEWS), "text/html;charset=utf-8,gbk", NEWS],
    ["UTF-8 under a name that nobody knows", bytes(NEWS), "text/html; charset=tcvn", NEWS],
    ["UTF-8 cut in the middle of a letter", bytes(NEWS, [0xe1, 0xbb]), "text/html", `${NEWS}\uFFFD`],
    ["UTF-16 behind its mark", utf16(NEWS, [0xff, 0xfe]), null, NEWS],
    ["UTF-32 behind its mark", utf32(`\uFEFF${NEWS}`), null, NEWS],
    ["UTF-32 behind its mark, the other way round", utf32(`\uFEFF${NEWS}`, "big"), null, NEWS],
    ["UTF-32, said by nobody", utf32(`<rss>${NEWS} 📰`), "text/xml; charset=utf-8", `<rss>${NEWS} 📰`],
    ["UTF-32 with a number that is no character", utf32("<p>a").with(13, 0xd8), null, "<p>\uFFFD"],
    ["UTF-16, said by the header", utf16(NEWS, []), "text/xml; charset=UTF-16LE", NEWS],
    [
      "UTF-16 of plain letters, which would pass for UTF-8",
      utf16("<rss>", []),
      "text/xml; charset=UTF-16LE",
      "<rss>",
    ],
    ["windows-1252, said by the header", bytes("caf", [0xe9]), 'text/html; charset="windows-1252"', "café"],
    [
      "windows-1252, said by the page",
      bytes('<meta charset="windows-1252">caf', [0xe9]),
      "text/html",
      '<meta charset="windows-1252">café',
    ],
    [
      "GBK, said by an XML declaration",
      bytes('<?xml version="1.0" encoding="gbk"?>', [0xd0, 0xc2]),
      "text/xml",
      '<?xml version="1.0" encoding="gbk"?>新',
    ],
    [
      "windows-1252, said by nobody",
      bytes("pi", [0xf9], " caff", [0xe8], " pu", [0xf2]),
      null,
      "più caffè può",
    ],
    ["windows-1258, wrongly called UTF-8", bytes(DUOC_1258), "text/html; charset=utf-8", "được"],
    [
      "windows-1258, said by nobody",
      bytes(DUOC_1258, " h", [0xf5, 0xf2], "p t", [0xe1], "c"),
      null,
      "được hợp tác",
    ],
    ["UTF-16 without a mark, said by nobody", utf16(`<a>${NEWS}</a>`, []), "text/xml", `<a>${NEWS}</a>`],
    [
      "UTF-8 that calls itself UTF-16 in letters of one byte",
      bytes(`<?xml version="1.0" encoding="utf-16"?>${NEWS}`),
      "text/xml; charset=utf-16",
      `<?xml version="1.0" encoding="utf-16"?>${NEWS}`,
    ],
    [
      "UTF-8 with one broken byte among few letters",
      bytes("Bão số 3: ", [0xff], " g"),
      null,
      "Bão số 3: \uFFFD g",
    ],
    [
      "KOI8-R, wrongly called UTF-8",
      bytes(
        [0xf7, 0xd3, 0xd4, 0xd2, 0xc5, 0xde, 0xc1],
        " ",
        [0xd7, 0xc5, 0xd3, 0xcf, 0xca],
        "ok ",
        [0xcd, 0xc9, 0xd2, 0xcf],
      ),
      "text/xml; charset=utf-8",
      "Встреча весойok миро",
    ],
    [
      "windows-1251, said by nobody",
      bytes(
        [0xc2, 0xf1, 0xf2, 0xf0, 0xe5, 0xf7, 0xe0],
        " ",
        [0xf1, 0xee, 0xf1, 0xf2, 0xee, 0xff, 0xeb, 0xe0, 0xf1, 0xfc],
      ),
      null,
      "Встреча состоялась",
    ],
    ["UTF-16 of an even number of plain letters", utf16("<rss>a", []), "text/xml", "<rss>a"],
    [
      "UTF-16, the other way round",
      utf16("<rss>a", []).map((_, at, all) => all[at ^ 1] ?? 0),
      null,
      "<rss>a",
    ],
    ["UTF-32, damaged later", bytes([...utf32(LONG), 0, 0, 0xff, 0x7f]), null, `${LONG}\uFFFD`],
    ["UTF-8 with zero bytes in it", bytes("a\0b\0tin mới"), "text/html", "a\0b\0tin mới"],
    ["one byte a letter, called UTF-16", bytes("caf", [0xe9]), "text/html; charset=utf-16", "café"],
    ["the first known name", bytes("z", [0xb3], "oty"), "text/html; charset=x-no,windows-1250", "złoty"],
    ["ISO-2022-JP, a form of ASCII", bytes("\x1b$BF|K\\\x1b(B"), "text/html; charset=iso-2022-jp", "日本"],
    ["nothing at all", bytes(), null, ""],
  ])("%s", (_, body, contentType, expected) => expect(decodeBody(body, contentType)).toBe(expected));

  test("a name beyond the first kilobyte is not looked for", () => {
    const late = bytes(" ".repeat(1_100), '<meta charset="gbk">', [0xf0, 0xfd, 0xf5, 0xf2]);
    expect(decodeBody(late, null)).toMatch(/đượ$/);
  });
});

describe("a wrong or missing label does not hide the letters that a language uses most", () => {
  test.each([
    [
      "windows-1251 labelled as KOI8-R",
      "z/Dl5+jk5e3yIO/w6OH76yDiINXg7e7p",
      "text/html; charset=koi8-r",
      "Президент прибыл в Ханой",
    ],
    [
      "KOI8-R labelled as windows-1251",
      "8NLF2snExc7UINDSycLZzCDXIOjBzs/K",
      "text/html; charset=windows-1251",
      "Президент прибыл в Ханой",
    ],
    [
      "windows-1251 under a server's default label",
      "z/Dl5+jk5e3yIO/w6OH76yDiINXg7e7p",
      "text/html; charset=iso-8859-1",
      "Президент прибыл в Ханой",
    ],
    [
      "GBK without a label",
      "1L3Ez9fcwO23w87K1tC5+qOsy6u3vcepyvC24M/uus/X99Ct0uk=",
      null,
      "越南总理访问中国，双方签署多项合作协议",
    ],
    [
      "GBK labelled as UTF-8",
      "1L3Ez9fcwO23w87K1tC5+qOsy6u3vcepyvC24M/uus/X99Ct0uk=",
      "text/html; charset=utf-8",
      "越南总理访问中国，双方签署多项合作协议",
    ],
    [
      "Big5 without a label",
      "tlarbsFgsnqzWLDdpKSw6qFBwvmk6MOxuHCmaLa1plinQKjzxLOhQw==",
      null,
      "越南總理訪問中國，雙方簽署多項合作協議。",
    ],
    [
      "Shift_JIS without a label",
      "g3iDZ4Npg4CCzI7xkYqCqpP6lnuC8JZLluKCtYK9",
      null,
      "ベトナムの首相が日本を訪問した",
    ],
    [
      "EUC-JP without a label",
      "pdmlyKXKpeCkzrzzweqkrMb8y9yk8suszOSkt6S/",
      null,
      "ベトナムの首相が日本を訪問した",
    ],
    [
      "EUC-KR without a label",
      "uqPGrrOyIMPRuK6woSDH0bG5wLsguea5rsfPv6kgvuexuSCw/LDouKYgs+3Ax8fftNk=",
      null,
      "베트남 총리가 한국을 방문하여 양국 관계를 논의했다",
    ],
    ["TIS-620 without a label", "udLCocPRsMG5tcPV4MfVwrS50sHgwtfNueS3wg==", null, "นายกรัฐมนตรีเวียดนามเยือนไทย"],
    ["Italian stays Italian", "UGVyY2jpIGxhIGNpdHTgIOggcGn5IGJlbGxh", null, "Perché la città è più bella"],
  ])("%s", (_, base64, contentType, text) => {
    expect(decodeBody(new Uint8Array(Buffer.from(base64, "base64")), contentType)).toBe(text);
  });
});
