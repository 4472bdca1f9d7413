import { describe, expect, test } from "vitest";
import { parseQuery } from "../../../../workers/shared/query/language/parse.ts";
import type { Node, Phrase } from "../../../../workers/shared/query/language/tree.ts";
import { queryOf } from "../../../support/query-cases.ts";

describe("what a query means", () => {
  test.each([
    ["bare words are one phrase", "Hội nghị an ninh", "hội nghị an ninh"],
    ["a word without diacritics is looked up without", "hoi nghi", "~hoi nghi"],
    ["one diacritic makes the phrase exact", "hoi nghị", "hoi nghị"],
    ["đ is a diacritic", "da đen", "da đen"],
    ["punctuation is no word", "Việt Nam - Lào", "việt nam lào"],
    ["a hyphen inside a word is no minus", "Việt-Lào", "việt lào"],
    ["quoted phrases side by side are AND", '"ma túy" "Lào"', "(ma tuý AND lào)"],
    ["bare words end at a quote", 'biên giới "Lào"', "(biên giới AND lào)"],
    ["AND binds closer than OR", '"á" OR "é" "ó"', "(á OR (é AND ó))"],
    ["parentheses group", "(á OR é) AND ó", "((á OR é) AND ó)"],
    ["NOT and a leading minus leave out", "á NOT é -ó", "(á AND NOT é AND NOT ó)"],
    ["AND NOT is NOT", "á AND NOT é", "(á AND NOT é)"],
    ["NOT of a group", "á -(é OR ó)", "(á AND NOT (é OR ó))"],
    ["NOT of NOT is nothing", "NOT NOT á", "á"],
    ["operators are in capitals only", "án and or not", "án and or not"],
    ["a slop", '"hợp tác an ninh"~2', "hợp tác an ninh/2"],
    ["a slop of bare words", "hợp tác~2", "hợp tác/2"],
    ["a tilde between numbers is a range", "từ 5~10", "từ 5 10"],
    ["the beginning of the last word", '"hợp tá*"', "hợp tá*"],
    ["the star may stand outside the quotes", '"hợp tá"*', "hợp tá*"],
    ["a beginning that is a word in another spelling", "quý*", "quý* | quí"],
    ["a field", "title:biên giới", "title=biên giới"],
    ["a field and a space", 'Title: "biên giới"', "title=biên giới"],
    ["a field of a group", "title:(á OR body:é)", "(title=á OR body=é)"],
    ["a field ends with its phrase", 'author:"Lê Á" "é"', "(author=lê á AND é)"],
    ["a source", "source:cand.com.vn biên giới", "(@cand.com.vn AND biên giới)"],
    ["a source with everything around it", 'source:"https://WWW.cand.com.vn/x"', "@cand.com.vn"],
    ["a plus forces diacritics", '+"Lao"', "lao"],
    ["an alias", "alias:ANTT", "~antt | an ninh trật tự"],
    ["an alias without diacritics", "alias:CSDT", "~csdt | csđt | cảnh sát điều tra"],
    ["a spelling that facts know too", 'alias:"Luang Prabang"', "~luang prabang | luông pha băng"],
    ["an ambiguous abbreviation is only itself", "alias:TP", "~tp"],
    ["an alias that nobody knows is only itself", "alias:XYZ", "~xyz"],
    ["a colon after a word is no field", "Covid: Hà Nội", "covid hà nội | covid . hà nội"],
    ["a full stop may be there or not", '"Lào. Hà Nội"', "lào hà nội | lào . hà nội"],
    ["an address is words", "https://tin.vn/x á", "https tin vn x á"],
    ["curly, angled and full-width quotes", "“á” «é» ＂ó＂ „ú“", "(á AND é AND ó AND ú)"],
    ["full-width parentheses", "（á OR é）", "(á OR é)"],
    ["no-break spaces and invisible characters", "\ufeffá\u00a0AND\u200b é\u00adm", "(á AND ém)"],
    ["taken-apart letters", '"hội" OR á'.normalize("NFD"), "(hội OR á)"],
  ])("%s: %s", (_, typed, tree) => expect(show(queryOf(typed).root)).toBe(tree));

  test("a user's own names are known beside the built-in ones", () => {
    const aliases = [["ANTT", "yên dân"]];
    expect(show(queryOf("alias:antt", aliases).root)).toBe("~antt | an ninh trật tự | yên dân");
  });

  test("the places of its terms are those of the text typed", () => {
    const typed = 'title:"\u200bá" -“é”~1';
    const { root } = queryOf(typed);
    const children = root.kind === "all" ? root.children : [];
    expect(children.map(({ start, end }) => typed.slice(start, end))).toEqual(['title:"\u200bá"', "-“é”~1"]);
  });
});

describe("what is no query, and where", () => {
  test.each([
    ["", "empty-query", 0],
    [" … ,", "empty-query", 0],
    ["-Covid", "only-negative", 0],
    ["á OR -é", "only-negative", 5],
    ["á (é OR NOT ó)", "only-negative", 8],
    ["á NOT (NOT é NOT ó)", "only-negative", 7],
    ["*", "lone-wildcard", 0],
    ["title:*", "lone-wildcard", 6],
    ["hợp *", "lone-wildcard", 4],
    ["hợ*p", "misplaced-wildcard", 2],
    ["hợp* tác", "misplaced-wildcard", 3],
    ['"hợp* tác"', "misplaced-wildcard", 4],
    ["alias:ANT*", "alias-with-wildcard", 9],
    ['""', "empty-phrase", 0],
    ['á "…"', "empty-phrase", 2],
    ["á AND", "missing-term", 5],
    ["OR á", "missing-term", 0],
    ["á OR OR é", "missing-term", 5],
    ["title:", "missing-term", 6],
    ["()", "missing-term", 1],
    ["(á", "unbalanced-parenthesis", 0],
    ["á)", "unbalanced-parenthesis", 1],
    ['á "é', "unclosed-quote", 2],
    ["á tieude:é", "unknown-field", 2],
    ["source:@@a", "invalid-source", 7],
    ['"á é"~', "invalid-slop", 5],
    ["á~2 é", "invalid-slop", 0],
    ['"á é"~21', "slop-too-large", 0],
    [`${"(".repeat(13)}á${")".repeat(13)}`, "nested-too-deeply", 13],
    [Array(101).fill("á").join(" OR "), "too-many-terms", 500],
    ["á ".repeat(101), "phrase-too-long", 0],
    ["á".repeat(4_097), "query-too-long", 4_096],
  ] as const)("%s", (typed, reason, position) => {
    expect(parseQuery(typed)).toMatchObject({ ok: false, reason, position, detail: expect.any(String) });
  });

  test("a hundred terms are not too many", () =>
    expect(parseQuery(Array(100).fill("á").join(" OR "))).toMatchObject({ ok: true }));
});

function show(node: Node): string {
  switch (node.kind) {
    case "all":
      return `(${node.children.map(show).join(" AND ")})`;
    case "any":
      return `(${node.children.map(show).join(" OR ")})`;
    case "not":
      return `NOT ${show(node.child)}`;
    case "source":
      return `@${node.host}`;
    case "term":
      return `${node.fields.length === 1 ? `${node.fields[0]}=` : ""}${node.phrases.map(showPhrase).join(" | ")}`;
  }
}

function showPhrase({ key, words, slop, prefix }: Phrase): string {
  const text = words.map((word) => word[key].replace("ƿ", ".")).join(" ");
  return `${key === "fold" ? "~" : ""}${text}${prefix ? "*" : ""}${slop > 0 ? `/${slop}` : ""}`;
}
