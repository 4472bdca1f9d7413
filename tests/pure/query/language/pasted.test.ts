import { describe, expect, test } from "vitest";
import { warned } from "../../../support/query-cases.ts";

describe("a query that was copied from elsewhere", () => {
  test.each([
    ["‘an ninh’ AND Lào", [[0, "quote-mark", '"an ninh" AND Lào']]],
    ["title:'an ninh' hay `hợp tác`", [[6, "quote-mark", 'title:"an ninh" hay "hợp tác"']]],
    ["‚an ninh‘ Lào", [[0, "quote-mark", '"an ninh" Lào']]],
    ["「an ninh」 Lào", [[0, "quote-mark", '"an ninh" Lào']]],
    ["-‹an ninh› Lào", [[1, "quote-mark", '-"an ninh" Lào']]],
    ["&quot;ma túy&quot; &amp; Lào", [[0, "pasted-code", '"ma túy" & Lào']]],
    ['"ma&nbsp;túy"', [[3, "pasted-code", '"ma túy"']]],
    ["&#272;à N&#x1eb5;ng", [[0, "pasted-code", "Đà Nẵng"]]],
    ["C&ocirc;ng an", [[1, "pasted-code", "Công an"]]],
    ["<b>lũ</b> quét", [[0, "pasted-code", "lũ quét"]]],
    ["l%C5%A9%20qu%C3%A9t", [[1, "pasted-code", "lũ quét"]]],
    [
      "‘lũ quét’; bão",
      [
        [0, "quote-mark", '"lũ quét"; bão'],
        [9, "list", "‘lũ quét’ OR bão"],
      ],
    ],
    ["Thu mua rơm làm mấy vạn tấn 'bánh rơm' cho chăn nuôi", []],
    ["+lũ +bão", []],
    ["+lu +bao", [[0, "plus-sign", "lu AND bao"]]],
    ["+lũ +bão số 3", [[0, "plus-sign", "lũ AND bão số 3"]]],
    ["+lũ bão", [[0, "plus-sign", "lũ AND bão"]]],
    ["lũ; bão; sạt lở", [[2, "list", "lũ OR bão OR sạt lở"]]],
    ["lũ quét\nsạt lở\n", [[7, "list", "lũ quét OR sạt lở"]]],
    ['"lũ quét", "sạt lở"', [[9, "list", '"lũ quét" OR "sạt lở"']]],
    ["ma\u200btúy, Lào", [[3, "invisible-character", "ma túy, Lào"]]],
    ["biên\u00adgiới", [[5, "invisible-character", "biên giới"]]],
  ] as const)("%s", (typed, expected) => expect(warned(typed)).toEqual(expected));
});
