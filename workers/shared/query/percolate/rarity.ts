import { dropMarks } from "../../text/characters.ts";

/**
 * How rare an anchor is: the higher, the fewer articles have it. Values are only compared with each other.
 */
export type Rarity = (anchor: string) => number;

/**
 * A guess from the spelling alone, while there are no counts. Two adjacent words are rarer than either;
 * Vietnamese syllables have at most seven letters, so anything longer is a foreign name. Diacritics do not
 * count.
 */
export function likelyRarity(anchor: string): number {
  if (anchor.startsWith("@")) return 0;
  if (anchor.endsWith("*")) return anchor.length / 10;
  if (anchor.startsWith("=")) return likelyRarity(anchor.slice(1));
  const bare = dropMarks(anchor);
  const words = bare.split(" ").map(wordRarity);
  if (words.length === 1) return words[0] ?? 0;
  if (commonPairs.has(bare)) return Math.max(...words) + COMMON_PAIR_BONUS;
  return words.reduce((total, rarity) => total + rarity, PAIR_BONUS);
}

const PAIR_BONUS = 3;
const COMMON_PAIR_BONUS = 0.5;
const COMMON_RARITY = 1;

function wordRarity(word: string): number {
  if (commonWords.has(word) || /^\d{1,2}$/.test(word)) return COMMON_RARITY;
  return COMMON_RARITY + Math.min(word.length, 12) / 2;
}

/** Syllables, without diacritics, that were on most of two dozen pages of different newspapers. */
const commonWords = new Set(
  `nhat an dong thu da cac trong la bao giao cong ban tu chu dung thong dien hien cho gia dinh chi moi ngay tin co viet
   su kinh hoi the doi so hoa du cao bo doan khong de tinh cua he tang dan tai nam va ho truong nhan tren bien quan do
   noi ki chung cung tuc phan trung thanh can thoi tri van nuoc dang thuong to phat thuc dau kien luc voi qua minh dieu
   day toi tap chinh te gioi anh nang cap quoc viec ve tuong phu phuong thi ra huong toan nha li duong hieu dai o bat le
   se dac biet duoc sau khi nay trien tam xa y giai lam theo cau cu nhieu tro lai lan binh danh vi vu tiep lien ben hai
   dich khai vuc chuyen nghi pho bi xay tong ket dia ung den ha phong tien nhung hop pham sang luong xuat hon vao trang
   phap hanh nguoi mot thang`.split(/\s+/),
);

/** The same for two adjacent syllables: everyday words, and the names that every newspaper prints. */
const commonPairs = new Set(
  `viet nam, ha noi, ho chi, chi minh, thanh pho, quoc gia, quoc te, the gioi, trong nuoc, nha nuoc, chinh phu,
   chinh tri, chinh sach, bo cong, cong an, an ninh, an toan, phap luat, kinh te, xa hoi, van hoa, giao duc, khoa hoc,
   cong nghe, the thao, doi song, suc khoe, du lich, thi truong, tai chinh, dau tu, du an, doanh nghiep, ngan hang, quan li,
   to chuc, thuc hien, tiep tuc, trien khai, hoat dong, phat trien, xay dung, phoi hop, su dung, hop tac, hoi nghi, thong tin,
   dac biet, lanh dao, chu tich, giam doc, dia phuong, khu vuc, nguoi dan, thoi gian, cho biet, co quan, don vi, lien quan,
   bien gioi, dong chi, thu truong, bo truong, hai nuoc, trung uong, uy vien, nhan dan`.split(/,\s+/),
);
