/**
 * Names for one thing, each of which `alias:` finds by any other. Abbreviations that police, government and
 * press use, and the spellings of Lao names and provinces that no rule bridges.
 *
 * Left out on purpose, since they stand for several things: BCH, BTV, CA, CS, ĐT, PCT, PV, TP, TTCP. TƯ too:
 * in lower case it is the word `tư`.
 */
export const aliasGroups: readonly (readonly string[])[] = [
  // security and order
  ["ANTT", "an ninh trật tự"],
  ["ANQG", "an ninh quốc gia"],
  ["ANCT", "an ninh chính trị"],
  ["TTXH", "trật tự xã hội"],
  ["TTATXH", "trật tự an toàn xã hội"],
  ["TTATGT", "trật tự an toàn giao thông"],
  ["ATGT", "an toàn giao thông"],
  ["QP-AN", "quốc phòng an ninh"],
  ["PCMT", "phòng chống ma túy"],
  ["PCTP", "phòng chống tội phạm"],
  ["TNXH", "tệ nạn xã hội"],
  ["PCCC", "phòng cháy chữa cháy"],
  ["CNCH", "cứu nạn cứu hộ"],

  // forces and their branches
  ["CAND", "công an nhân dân"],
  ["QĐND", "quân đội nhân dân"],
  ["BĐBP", "bộ đội biên phòng"],
  ["LLVT", "lực lượng vũ trang"],
  ["ANĐT", "an ninh điều tra"],
  ["CQĐT", "cơ quan điều tra"],
  ["CSĐT", "cảnh sát điều tra"],
  ["CSHS", "cảnh sát hình sự"],
  ["CSKT", "cảnh sát kinh tế"],
  ["CSGT", "cảnh sát giao thông"],
  ["CSCĐ", "cảnh sát cơ động"],
  ["CSKV", "cảnh sát khu vực"],

  // the state and the party
  ["BCA", "bộ công an"],
  ["BQP", "bộ quốc phòng"],
  ["BCĐ", "ban chỉ đạo"],
  ["TW", "trung ương"],
  ["VPCP", "văn phòng chính phủ"],
  ["UBND", "ủy ban nhân dân"],
  ["HĐND", "hội đồng nhân dân"],
  ["ĐBQH", "đại biểu quốc hội"],
  ["MTTQ", "mặt trận tổ quốc"],
  ["TAND", "tòa án nhân dân"],
  ["VKSND", "viện kiểm sát nhân dân"],
  ["TTXVN", "thông tấn xã Việt Nam"],
  ["CCCD", "căn cước công dân"],
  ["KT-XH", "kinh tế xã hội"],
  ["LHQ", "Liên hợp quốc"],

  // countries and places
  ["XHCN", "xã hội chủ nghĩa"],
  ["CHXHCN", "cộng hòa xã hội chủ nghĩa"],
  ["CHDCND", "cộng hòa dân chủ nhân dân"],
  ["TP.HCM", "TPHCM", "TP Hồ Chí Minh", "thành phố Hồ Chí Minh", "Sài Gòn"],
  ["Viêng Chăn", "Viên Chăn", "Vientiane", "Vientian"],
  ["Hủa Phăn", "Hua Phan", "Huaphan", "Houaphanh"],
  ["Xiêng Khoảng", "Xiêng Khoang", "Xieng Khuang", "Xiangkhouang"],
  ["Savannakhet", "Savẳnnakhẹt", "Xa-vẳn-na-khệt"],
  ["Bôlykhămxay", "Bôlikhămxay", "Bô-li-khăm-xay", "Bolikhamxay", "Bolykhamxay", "Bolikhamsai"],

  // people
  [
    "Kongthong Phongvichit",
    "Kongthong Phongvichith",
    "Kong-thong Phông-vi-chít",
    "Công-thoong Phông-vi-chít",
  ],
  ["Vilay Lakhamphong", "Vilay Lakhamphoong", "Vi-lay La-khăm-phoong"],
  ["Khamking Phuilamanivong", "Khamking Phouilamanivong", "Khăm-kinh Phui-la-ma-ni-vông"],
  ["Vongkham Phommakone", "Vôngkhăm Phômmakon", "Vông-khăm Phôm-mạ-kon"],
];
