/** The words around an old name and of it, in `fold` keys; empty where there is none. */
export type NameInRow = { secondBefore: string; before: string; first: string; last: string; after: string };

/**
 * Whether these words, in small letters, are the name of a province, and not parts of the words around them
 * (`việt nam định hướng`, `hạ long an toàn`). `isUnmarked`: no word of the row has a diacritic.
 */
export function isNameInRow(row: NameInRow, isUnmarked: boolean): boolean {
  const { secondBefore, before, first, last, after } = row;
  const isPolice = secondBefore === "cong" && before === "an";
  if (JOINED.has(`${before} ${first}`) && !isPolice) return false;
  if (KEEPING.has(before) || JOINED.has(`${last} ${after}`)) return false;
  if (isUnmarked && last === "nam" && /^(?:\d+|nay|qua|ngoai|hoc|tuoi)$/.test(after)) return false;
  return !WORD.test(`${first} ${last}`) || BEFORE_PLACE.test(before);
}

/** Peace, the ocean, to pacify. */
const WORD = /^(?:hoa binh|hai duong|binh dinh)$/;

const BEFORE_PLACE = /^(?:o|tai|tinh|an|vao|ubnd|tp)$/;
/** Rivers, mountains, dams, clubs and wards keep their names. */
const KEEPING: ReadonlySet<string> = new Set(
  "song ho nui deo bien vinh dap dien doi clb phuong duong".split(" "),
);
/** Two syllables that are one word, of which one would be the first or the last of a name. */
const JOINED: ReadonlySet<string> = new Set(
  `viet nam, ha nam, nam dinh, hung yen, mien nam, phia nam, ha long, thang long, cuu long, an ninh, bac ninh, tay ninh, tran phu, tan phu,
   phong phu, thai binh, hoa binh, trung binh, thanh binh, so tien, chuyen tien, tien tien, thuong hai, nam hai, phuong thai,
   binh duong, duong hoc, duong tinh, duong bo, duong sat, duong day, an toan, an sinh, an tam, an cu, an uong, dinh cu,
   dinh huong, dinh gia, dinh danh, dinh ki, dinh nghia, dinh muc, yen binh, yen tam, yen on, giang ho, giang son, giang day,
   giang vien, thuan loi, thuan tien, vinh du, vinh danh, vinh quang, nam gioi, nam sinh, nam nu, phuc loi, phuc tham,
   phuc vu, trang bi, tre em, tre tuoi, bai bo, bai viet, bai hoc, binh luan, binh thuong, binh dang, binh quan, binh yen,
   phuoc duc`.split(/,\s+/),
);
