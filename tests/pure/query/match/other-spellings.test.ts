import { describe, expect, test } from "vitest";
import { type ArticleText, prepareDocument } from "../../../../workers/shared/query/match/document.ts";
import { matchQuery } from "../../../../workers/shared/query/match/match.ts";
import { articleOf, queryOf } from "../../../support/query-cases.ts";

function matches(typed: string, article: Partial<ArticleText>): boolean {
  return matchQuery(queryOf(typed), prepareDocument(articleOf(article)));
}

describe("a spelling that other newspapers use", () => {
  test.each([
    ["US", "the U.S. market", true],
    ["US tariffs", "new U.S. tariffs", true],
    ["U.S. tariffs", "new US tariffs", true],
    ["U.S.", "he told us", false],
    ["us", "the U.S. market", false],
    ["F.B.I.", "FBI agents", true],
    ["C.I.A.", "the CIA", true],
    ["CIA", "the C.I.A. said", true],
    ["N.A.T.O. summit", "a NATO summit", true],
    ["W.H.O.", "who said so", false],
    ["A.I.", "ai đó", false],
    ["Iğdır", "IĞDIR'DA DEPREM", true],
    ["IĞDIR", "Iğdır'da deprem", true],
    ["Diyarbakır", "DİYARBAKIR", true],
    ["İzmir", "Izmir and izmir", true],
    ["Iğdır", "igdir", false],
    ["محمـــد", "محمد", true],
    ["Washington DC", "in Washington, D.C., today", true],
    ["T.Ư", "đầu tư", false],
    ["UBND", "U.B.N.D", false],
    ["Straße", "STRASSE", true],
    ["Größe", "GRÖSSE", true],
    ["GRÖSSE", "Größe", true],
    ['+"Strasse"', "Straße", false],
    ["cœur", "coeur", true],
    ["น้ำมัน", "ราคานํ้ามัน", true],
    ["นํ้ามัน", "ราคาน้ำมัน", true],
    ["น้ํามัน", "ราคานํ้ามัน", true],
    ["ນ້ຳ", "ນໍ້າ", true],
    ["ນໍ້າ", "ນ້ຳ", true],
    ["٢٠٢٦", "2026", true],
    ["عام 2026", "عام ٢٠٢٦", true],
    ["سال 2026", "سال ۲۰۲۶", true],
    ["ปี 2569", "ปี ๒๕๖๙", true],
    ["ایران", "ايران", true],
    ["ايران", "ایران", true],
    ["أحمد", "احمد", true],
    ["Αθήνα", "ΑΘΗΝΑ", true],
    ["Королёв", "Королев", true],
    ['+"Королёв"', "Королев", false],
    ["российский самолет", "российский самолёт", true],
    ["мой", "мои", false],
    ["Đà Nẵng Αθήνα", "đa năng ΑΘΗΝΑ", false],
  ] as const)("%s in %s: %s", (typed, body, expected) => expect(matches(typed, { body })).toBe(expected));
});
