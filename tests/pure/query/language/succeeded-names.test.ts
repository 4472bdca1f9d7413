import { describe, expect, test } from "vitest";
import { warned } from "../../../support/query-cases.ts";

function renamed(typed: string, now: string) {
  return [[0, "name-succeeded", `("${typed}" OR "${now}")`]] as const;
}

describe("a name that newspapers no longer use", () => {
  test.each([
    ["Hà Giang", [[0, "name-succeeded", 'heir:"Hà Giang"']]],
    ['title:"hà giang"', [[0, "name-succeeded", 'title:heir:"hà giang"']]],
    [
      '"Công an tỉnh Hà Giang"',
      [[0, "name-succeeded", '("Công an tỉnh Hà Giang" OR "Công an tỉnh Tuyên Quang")']],
    ],
    ["Bộ Kế hoạch và Đầu tư", [[0, "name-succeeded", 'heir:"Bộ Kế hoạch và Đầu tư"']]],
    ["Bộ TT&TT", [[0, "name-succeeded", 'heir:"Bộ TT&TT"']]],
    ['title:alias:"Bắc Cạn"', [[0, "name-succeeded", 'title:heir:"Bắc Cạn"']]],
    ["công an tỉnh quảng bình", renamed("công an tỉnh quảng bình", "công an tỉnh Quảng Trị")],
    ["lũ quét hà giang", renamed("lũ quét hà giang", "lũ quét Tuyên Quang")],
    ["lu quet ha giang", renamed("lu quet ha giang", "lu quet tuyen quang")],
    ["cong an kien giang", renamed("cong an kien giang", "cong an an giang")],
    ["SẠT LỞ Ở YÊN BÁI", renamed("SẠT LỞ Ở YÊN BÁI", "SẠT LỞ Ở Lào Cai")],
    ["công an hòa bình", renamed("công an hòa bình", "công an Phú Thọ")],
    ["hải dương", [[0, "name-succeeded", 'heir:"hải dương"']]],
    ["công an ninh thuận", renamed("công an ninh thuận", "công an Khánh Hòa")],
    ["cong an phu yen", renamed("cong an phu yen", "cong an dak lak")],
    ["cong an tinh quang binh", renamed("cong an tinh quang binh", "cong an tinh quang tri")],
    ["LŨ Ở TỈNH YÊN BÁI", renamed("LŨ Ở TỈNH YÊN BÁI", "LŨ Ở TỈNH Lào Cai")],
    [
      "thứ trưởng bộ giao thông vận tải",
      renamed("thứ trưởng bộ giao thông vận tải", "thứ trưởng Bộ Xây dựng"),
    ],
    [
      "bão ở Hậu Giang".normalize("NFD"),
      renamed("bão ở Hậu Giang".normalize("NFD"), `${"bão ở".normalize("NFD")} Cần Thơ`),
    ],
  ] as const)("%s", (typed, expected) => expect(warned(typed)).toEqual(expected));
});

test.each([
  "Thái Bình Dương",
  "thái bình dương",
  "khu vuc thai binh duong",
  "hòa bình",
  "đàm phán hòa bình",
  "viện hải dương học",
  "việt nam định hướng",
  "viet nam dinh cu",
  "vịnh hạ long an toàn",
  "an ninh thuận lợi",
  "sông hậu giang",
  "vinh quang nam 2025",
  "cầu bắc qua sông Thái Bình",
  "thủy điện Hòa Bình",
  "Quảng Nam - Đà Nẵng",
  "hòa bình cho mọi người",
])("no successor of %s", (typed) => expect(warned(typed)).toEqual([]));
