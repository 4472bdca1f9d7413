import type { ThingNames } from "./named.ts";

/**
 * Names, and abbreviations of them that newspapers write. They are known to queries alone: facts do
 * not distinguish capitals, without which TƯ is the word `tư`, and the counts of syllables need no letters.
 */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ["trung ương", "TƯ"],
  ["Bộ Kế hoạch và Đầu tư", "Bộ KH&ĐT"],
  ["Bộ Nông nghiệp và Phát triển nông thôn", "Bộ NN&PTNT"],
  ["Bộ Tài nguyên và Môi trường", "Bộ TN&MT"],
  ["Bộ Nông nghiệp và Môi trường", "Bộ NN&MT"],
  ["Bộ Thông tin và Truyền thông", "Bộ TT&TT"],
  ["Bộ Khoa học và Công nghệ", "Bộ KH&CN"],
  ["Bộ Lao động - Thương binh và Xã hội", "Bộ LĐ-TB&XH"],
]);

/** Abbreviations that are another word in small letters. */
export const onlyInCapitals: ReadonlySet<string> = new Set(["TƯ"]);

/** The names of a thing with their abbreviations. */
export function withAbbreviations(names: ThingNames): ThingNames {
  const [first, ...others] = names;
  return [first, ...others, ...names.flatMap((name) => abbreviations.get(name) ?? [])];
}
