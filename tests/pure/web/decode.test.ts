import { describe, expect, test } from "vitest";
import { decodeBody } from "../../../workers/shared/web/decode.ts";

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
    ["nothing at all", bytes(), null, ""],
  ])("%s", (_, body, contentType, expected) => expect(decodeBody(body, contentType)).toBe(expected));

  test("a name beyond the first kilobyte is not looked for", () => {
    const late = bytes(" ".repeat(1_100), '<meta charset="gbk">', [0xf0, 0xfd, 0xf5, 0xf2]);
    expect(decodeBody(late, null)).toMatch(/đượ$/);
  });
});
