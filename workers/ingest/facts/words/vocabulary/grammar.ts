/** Small words that a rule asks for one by one, named by what they do. */
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
  /** The first one of `nhà nước`, the state. */
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

/** One to ten behind `thứ`, in their order. */
export const ordinals = `
nhất · hai · ba · tư · năm · sáu · bảy · tám · chín · mười
`;

/** Words that a name does not end with. */
export const looseEnds = `
và · của · về · các · giữa · với · trong · cho · những · năm
`;

/** Words that an organisation does not end with. */
export const looseOrganisationEnds = `
nước · thuộc · của · khóa · các · tỉnh · và
`;

/** Before the noun of an event: any of its kind is meant, and not one. */
export const generals = `
các · những · nhiều · mọi · là · một · mỗi
`;

/** Small words that an abbreviation leaves out: `Lao động - Thương binh và Xã hội (LĐTBXH)`. */
export const skippedInAbbreviations = `
và · về · của · các · cho · trong · ở
`;

/** What begins a clause, beside marks: a name may stand behind it. */
export const clauseBeginnings = `
và · cùng · gồm · là · có · do
`;

/** Between a name and a post that the person holds too. */
export const postLinks = `
đồng thời là · hiện là · hiện giữ chức · giữ chức vụ · giữ chức · kiêm · là
`;

/** How a note on a person begins that stands between name and post: `, quê Nghệ An,`. */
export const notes = `
quê · sinh · sn · ngụ · trú · tức
`;

/** What bears a person's name and is none: `đường Đại tướng Võ Nguyên Giáp`, `Lăng Chủ tịch Hồ Chí Minh`. */
export const bearers = `
đường · phố · đại lộ · quảng trường · công viên · lăng · bảo tàng · tượng đài · tượng · đền thờ · nhà thờ · khu di tích · nhà tưởng niệm · khu lưu niệm · nhà lưu niệm · khu tưởng niệm
trường · cầu · ngã tư · ngã ba · ngã sáu · hầm · chợ · quỹ · giải thưởng · giải · cúp · học bổng · tư tưởng · phong cách · tấm gương · đạo đức · tuyến đường · trục đường · nút giao · phường · xã · tàu · nghĩa trang · phủ · dinh · văn phòng · ở · tại
`;

/** Abbreviations with a full stop that does not end the sentence; regular expressions, in their case. */
export const abbreviations = `
TP · Tp · TX · TT · GS · PGS · TS · ThS · Th · BS · LS · KS · CN · CKI+ · Đ · đ · ĐC · (?<!thứ )(?<!\\p{Lu}\\p{L}* )[QPHXT]
`;
