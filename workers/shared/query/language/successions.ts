import { compose } from "../../text/characters.ts";
import { tokenize } from "../../text/tokens.ts";

/**
 * A name whose thing has gone over into another one. `since` is a day of Việt Nam, from which the new name is
 * what newspapers write.
 */
export type Succession = { from: string; to: string; since: string };

/**
 * Provinces and ministries that merged in 2025. Last looked at 2026-11-28. Sources: resolution 202/2025/QH15
 * (34 provinces from 63, in force 2025-07-01) and resolution 176/2025/QH15 (ministries, 2025-03-01). `alias:`
 * holds names of one thing; these are two things, one after the other: an heir answers for the old name only
 * since then, and what merged with it before that day never does.
 */
const successions: readonly Succession[] = [
  ...merged("2025-07-01", [
    ["Hà Giang", "Tuyên Quang"],
    ["Yên Bái", "Lào Cai"],
    ["Bắc Kạn", "Thái Nguyên"],
    ["Vĩnh Phúc", "Phú Thọ"],
    ["Hòa Bình", "Phú Thọ"],
    ["Bắc Giang", "Bắc Ninh"],
    ["Thái Bình", "Hưng Yên"],
    ["Hải Dương", "Hải Phòng"],
    ["Hà Nam", "Ninh Bình"],
    ["Nam Định", "Ninh Bình"],
    ["Quảng Bình", "Quảng Trị"],
    ["Quảng Nam", "Đà Nẵng"],
    ["Kon Tum", "Quảng Ngãi"],
    ["Bình Định", "Gia Lai"],
    ["Ninh Thuận", "Khánh Hòa"],
    ["Đắk Nông", "Lâm Đồng"],
    ["Bình Thuận", "Lâm Đồng"],
    ["Phú Yên", "Đắk Lắk"],
    ["Bình Dương", "Thành phố Hồ Chí Minh"],
    ["Bà Rịa - Vũng Tàu", "Thành phố Hồ Chí Minh"],
    ["Bình Phước", "Đồng Nai"],
    ["Long An", "Tây Ninh"],
    ["Sóc Trăng", "Cần Thơ"],
    ["Hậu Giang", "Cần Thơ"],
    ["Bến Tre", "Vĩnh Long"],
    ["Trà Vinh", "Vĩnh Long"],
    ["Tiền Giang", "Đồng Tháp"],
    ["Bạc Liêu", "Cà Mau"],
    ["Kiên Giang", "An Giang"],
  ]),
  ...merged("2025-03-01", [
    ["Bộ Kế hoạch và Đầu tư", "Bộ Tài chính"],
    ["Bộ Giao thông vận tải", "Bộ Xây dựng"],
    ["Bộ Nông nghiệp và Phát triển nông thôn", "Bộ Nông nghiệp và Môi trường"],
    ["Bộ Tài nguyên và Môi trường", "Bộ Nông nghiệp và Môi trường"],
    ["Bộ Thông tin và Truyền thông", "Bộ Khoa học và Công nghệ"],
    ["Bộ Lao động - Thương binh và Xã hội", "Bộ Nội vụ"],
    ["Ủy ban Dân tộc", "Bộ Dân tộc và Tôn giáo"],
  ]),
];

/**
 * What this name went over into; null for a name that did not. Typed without diacritics, any name that folds
 * to it.
 */
export function successionOf(name: string): Succession | null {
  const typed = tokenize(name);
  const key = typed.some(({ exact, fold }) => exact !== fold) ? "exact" : "fold";
  const wanted = typed.map((token) => token[key]).join(" ");
  return byKey[key].get(wanted) ?? null;
}

/**
 * The first old name that stands inside these words, in capitals as newspapers write it, and no part of a
 * longer name (`Thái Bình Dương`).
 */
export function successionIn(words: string): Succession | null {
  const text = compose(words);
  return successions.find(({ from }) => standsAlone(text, from)) ?? null;
}

function standsAlone(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at === -1) return false;
  const [before = ""] = /\S+ ?$/.exec(text.slice(0, at)) ?? [];
  const after = text.slice(at + name.length);
  const isBehindName = /^\p{Lu}/u.test(before) && !/^(Tỉnh|TP) $/.test(before);
  return !/\S$/.test(before) && !isBehindName && !/^(?:\p{L}| \p{Lu})/u.test(after);
}

/** The moment from which the heir's name counts, ISO 8601 UTC: midnight in Việt Nam (+07:00). */
export function sinceInstant({ since }: Succession): string {
  return new Date(`${since}T00:00:00+07:00`).toISOString();
}

const byKey = { exact: indexBy("exact"), fold: indexBy("fold") };

function indexBy(key: "exact" | "fold"): ReadonlyMap<string, Succession> {
  return new Map(
    successions.map((succession) => [
      tokenize(succession.from)
        .map((token) => token[key])
        .join(" "),
      succession,
    ]),
  );
}

function merged(since: string, names: readonly (readonly [string, string])[]): Succession[] {
  return names.map(([from, to]) => ({ from, to, since }));
}
