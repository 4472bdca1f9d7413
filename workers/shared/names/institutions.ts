import type { ThingNames } from "./named.ts";

/**
 * Institutions, posts and fields of work that police, government and press also abbreviate. Left out on
 * purpose, since they stand for several things: BCH, BTV, CA, CS, ĐT, PCT, PV, TP, TTCP; and TƯ, which in
 * lower case is the word `tư` (`abbreviations.ts`). T.Ư is two words and none of them.
 */

/** The country has one of each, so the name alone identifies it. */
export const nationalBodies: readonly ThingNames[] = [
  ["CAND", "công an nhân dân"],
  ["QĐND", "quân đội nhân dân"],
  ["BĐBP", "bộ đội biên phòng"],
  ["VPCP", "văn phòng chính phủ"],
  ["MTTQ", "mặt trận tổ quốc"],
  ["LHQ", "Liên hợp quốc", "Liên hiệp quốc"],
];

/** Each place has one. */
export const localBodies: readonly ThingNames[] = [
  ["UBND", "ủy ban nhân dân"],
  ["HĐND", "hội đồng nhân dân"],
  ["TAND", "tòa án nhân dân"],
  ["VKSND", "viện kiểm sát nhân dân"],
];

/** Each task has one. */
export const taskBodies: readonly ThingNames[] = [["BCĐ", "ban chỉ đạo"]];

/** Forces and their branches. */
export const branches: readonly ThingNames[] = [
  ["LLVT", "lực lượng vũ trang"],
  ["ANĐT", "an ninh điều tra"],
  ["CQĐT", "cơ quan điều tra"],
  ["CSĐT", "cảnh sát điều tra"],
  ["CSHS", "cảnh sát hình sự"],
  ["CSKT", "cảnh sát kinh tế"],
  ["CSGT", "cảnh sát giao thông"],
  ["CSCĐ", "cảnh sát cơ động"],
  ["CSKV", "cảnh sát khu vực"],
  ["TW", "T.Ư", "trung ương"],
];

/** Fields of work; many institutions are named after one: `Cục An ninh quốc gia`. */
export const fieldsOfWork: readonly ThingNames[] = [
  ["ANQG", "an ninh quốc gia"],
  ["TTXH", "trật tự xã hội"],
  ["TTATXH", "trật tự an toàn xã hội"],
  ["PCMT", "phòng chống ma túy"],
];

export const elected: readonly ThingNames[] = [["ĐBQH", "đại biểu quốc hội"]];

/** Other abbreviations, with which no institution's name begins. */
export const terms: readonly ThingNames[] = [
  ["ANTT", "an ninh trật tự"],
  ["ANCT", "an ninh chính trị"],
  ["TTATGT", "trật tự an toàn giao thông"],
  ["ATGT", "an toàn giao thông"],
  ["QP-AN", "quốc phòng an ninh"],
  ["PCTP", "phòng chống tội phạm"],
  ["TNXH", "tệ nạn xã hội"],
  ["PCCC", "phòng cháy chữa cháy"],
  ["CNCH", "cứu nạn cứu hộ"],
  ["TTXVN", "thông tấn xã Việt Nam"],
  ["CCCD", "căn cước công dân"],
  ["KT-XH", "kinh tế xã hội"],
  ["XHCN", "xã hội chủ nghĩa"],
  ["CHXHCN", "cộng hòa xã hội chủ nghĩa"],
  ["CHDCND", "cộng hòa dân chủ nhân dân"],
];
