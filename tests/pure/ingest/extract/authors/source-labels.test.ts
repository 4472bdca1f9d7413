import { describe, expect, test } from "vitest";
import { namesIn } from "../../../../../workers/ingest/extract/authors/byline-names.ts";

const siteNames: string[] = [];

describe("the paper or agency that a text was taken from is no author", () => {
  const vietnamese = (byline: string) => namesIn(byline, { siteNames, vietnamese: true });
  const other = (byline: string) => namesIn(byline, { siteNames, vietnamese: false });

  test.each([
    ["Theo VnExpress", []],
    ["Theo AFP", []],
    ["Theo Daily Mail", []],
    ["Theo Báo Thanh Niên", []],
    ["Theo Tuổi Trẻ Online", []],
    ["Theo Hà Nội Mới", []],
    ["Theo Sức khỏe & Đời sống", []],
    ["(Theo AFP, Reuters)", []],
    ["Nguồn: TTXVN", []],
    ["Nguồn tin: Báo Lao Động", []],
    ["Hồ Hương (Nguồn: Reuters)", ["Hồ Hương"]],
    ["Hồ Hương (Theo AFP)", ["Hồ Hương"]],
    ["Hồ Hương - Theo VnExpress", ["Hồ Hương"]],
    ["Theo Hồ Hương/VnExpress", ["Hồ Hương"]],
    ["Theo Trần Mai - Báo Công lý", ["Trần Mai"]],
    ["Minh Anh (Theo Daily Mail)", ["Minh Anh"]],
    ["Theo Lan Anh", ["Lan Anh"]],
    ["Theo Lan Anh (Tuổi Trẻ)", ["Lan Anh"]],
    ["Theo Tiền Phong", []],
    ["Theo Dân Trí", []],
    ["Theo Công Thương", []],
    ["Lan Anh/VOV", ["Lan Anh"]],
    ["Lan Anh / VnExpress", ["Lan Anh"]],
  ])("of a Vietnamese page: “%s” names %j", (byline, names) => expect(vietnamese(byline)).toEqual(names));

  test.each([
    ["Theo Müller", ["Theo Müller"]],
    ["By Theo Walcott", ["Theo Walcott"]],
    ["Via Reuters", []],
    ["Source: Harbour Agency", []],
    ["Quelle: Hafen Agentur", []],
    ["来源：新华社", []],
    ["出典：共同通信", []],
    ["출처: 연합뉴스", []],
  ])("of another page: “%s” names %j", (byline, names) => expect(other(byline)).toEqual(names));
});

test.each([
  ["Viết bởi Hồ Hương", ["Hồ Hương"]],
  ["Được đăng bởi Hồ Hương vào Thứ sáu, 20/11/2026 - 10:05", ["Hồ Hương"]],
  ["Người viết: Hồ Hương", ["Hồ Hương"]],
  ["Người đăng: Hồ Hương vào lúc 10:05", ["Hồ Hương"]],
  ["Người đăng: Quản trị viên", []],
  ["Super User", []],
])("the label and the time of the system are no part of a name: “%s” names %j", (byline, names) => {
  expect(namesIn(byline, { siteNames, vietnamese: true })).toEqual(names);
});
