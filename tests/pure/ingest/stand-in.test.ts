import { describe, expect, test } from "vitest";
import { isChallenge, judgeStandIn } from "../../../workers/ingest/stand-in.ts";

function judge(title: string, html = "", asksForPassword = false) {
  return judgeStandIn({ html, titles: [title], asksForPassword });
}

describe("a stand-in is recognised by a title that says nothing else", () => {
  test.each([
    ["404", "error-page"],
    ["404 Not Found", "error-page"],
    ["Error 404: page not found", "error-page"],
    ["503 Service Temporarily Unavailable", "error-page"],
    ["Lỗi 404", "error-page"],
    ["Không tìm thấy trang yêu cầu", "error-page"],
    ["Seite nicht gefunden", "error-page"],
    ["Page introuvable !", "error-page"],
    ["ไม่พบหน้าที่คุณต้องการ", "error-page"],
    ["صفحه مورد نظر یافت نشد", "error-page"],
    ["We’ll be back soon", "error-page"],
    ["Site under maintenance", "error-page"],
    ["Hệ thống đang bảo trì", "error-page"],
    ["ບໍ່ພົບໜ້າທີ່ທ່ານຊອກຫາ", "error-page"],
    ["Please disable your ad blocker", "blocked"],
    ["Access denied.", "blocked"],
    ["Performing security verification", "blocked"],
    ["Zugriff verweigert", "blocked"],
    ["Log in to The Gazette", "login-page"],
    ["Anmelden", "login-page"],
    ["Cookie settings", "consent-page"],
    ["Datenschutzeinstellungen", "consent-page"],
  ])("%s: %s", (title, standIn) => expect(judge(title)).toEqual({ standIn, by: "title" }));
});

test.each([
  "404 ngày bên bờ sông",
  "Error in the count of votes not found until May",
  "Access denied to hundreds of voters",
  "Cookie dough recalled",
  "Maintenance",
  "Ad blockers cost papers a third of their income",
  "Đăng nhập một lần, đi muôn nơi",
  "Consent and the law",
])("a headline is none: %s", (title) => expect(judge(title)).toBeNull());

test("a mark is reported apart from a title, because articles have marks too", () => {
  expect(judge("Cầu mới", '<script src="https://geo.captcha-delivery.com/c.js">')).toEqual({
    standIn: "blocked",
    by: "mark",
  });
  expect(judge("Cầu mới", "", true)).toEqual({ standIn: "login-page", by: "mark" });
});

test("a long page is never a challenge, whatever it contains", () => {
  expect(isChallenge(`_Incapsula_Resource${" ".repeat(30_000)}`)).toBe(false);
});
