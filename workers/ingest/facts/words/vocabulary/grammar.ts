/** Function words that single rules need, named by their function. */
export const small = {
  and: "và",
  of: "của",
  belonging: "thuộc",
  with: "với",
  between: "giữa",
  by: "do",
  at: "tại",
  in: "ở",
  /** The plural: `các đồng chí`. */
  several: "các",
  year: "năm",
  /** `lần thứ ba`: the third time. */
  time: "lần",
  ordinal: "thứ",
  one: "một",
  /** The first syllable of `thủ đô`, capital. */
  capital: "thủ",
  /** The first syllable of `nhà nước`, the state. */
  house: "nhà",
  picture: "ảnh",
  besides: "kiêm",
  born: "sinh",
  bornShort: "sn",
  yearsOld: "tuổi",
  ward: "phường",
  commune: "xã",
  /** `phối hợp`: together with. */
  joint: ["phối", "hợp"],
} as const;

/** One to ten after `thứ`, in order. */
export const ordinals = `
nhất · hai · ba · tư · năm · sáu · bảy · tám · chín · mười
`;

/** Words that cannot end a name. */
export const looseEnds = `
và · của · về · các · giữa · với · trong · cho · những · năm
`;

/** Words that cannot end an organisation's name. */
export const looseOrganisationEnds = `
nước · thuộc · của · khóa · các · tỉnh · và
`;

/** Words before an event's noun that mean events of that kind in general. */
export const generals = `
các · những · nhiều · mọi · là · một · mỗi
`;

/** Words that an abbreviation leaves out: `Lao động - Thương binh và Xã hội (LĐTBXH)`. */
export const skippedInAbbreviations = `
và · về · của · các · cho · trong · ở
`;

/** Words after which a clause begins, besides marks: a name may follow. */
export const clauseBeginnings = `
và · cùng · gồm · là · có · do
`;

/** Words between a name and another post of the person. */
export const postLinks = `
đồng thời là · hiện là · hiện giữ chức · giữ chức vụ · giữ chức · kiêm · là
`;

/** Words that begin a note between a person's name and post: `, quê Nghệ An,`. */
export const notes = `
quê · sinh · sn · ngụ · trú · tức
`;

/** Things named after persons: `đường Đại tướng Võ Nguyên Giáp`, `Lăng Chủ tịch Hồ Chí Minh`. */
export const bearers = `
đường · phố · đại lộ · quảng trường · công viên · lăng · bảo tàng · tượng đài · tượng · đền thờ · nhà thờ · khu di tích · nhà tưởng niệm · khu lưu niệm · nhà lưu niệm · khu tưởng niệm
trường · cầu · ngã tư · ngã ba · ngã sáu · hầm · chợ · quỹ · giải thưởng · giải · cúp · học bổng · tư tưởng · phong cách · tấm gương · đạo đức · tuyến đường · trục đường · nút giao · phường · xã · tàu · nghĩa trang · phủ · dinh · văn phòng · ở · tại
`;

/** Abbreviations whose full stop does not end the sentence; case-sensitive regular expressions. */
export const abbreviations = `
TP · Tp · TX · TT · GS · PGS · TS · ThS · Th · BS · LS · KS · CN · CKI+ · Đ · đ · ĐC · (?<!thứ )(?<!\\p{Lu}\\p{L}* )[QPHXT]
`;
