import { composeLetters, decompose } from "../../text/characters.ts";
import { keysOf } from "../../text/keys.ts";
import { fieldNames } from "./lex.ts";

const VIETNAMESE_FIELDS = [
  ["tiêu đề", "title"],
  ["tít", "title"],
  ["nhan đề", "title"],
  ["tựa đề", "title"],
  ["sapo", "lead"],
  ["tóm tắt", "lead"],
  ["mô tả", "lead"],
  ["nội dung", "body"],
  ["thân bài", "body"],
  ["chú thích", "caption"],
  ["tác giả", "author"],
  ["phóng viên", "author"],
  ["người viết", "author"],
  ["bút danh", "author"],
  ["nhân vật", "person"],
  ["người", "person"],
  ["sự kiện", "event"],
  ["nguồn", "source"],
  ["báo", "source"],
  ["tòa soạn", "source"],
  ["tên miền", "source"],
] as const;

/**
 * The field that a name in Vietnamese, or in full-width letters, stands for. Any of the name's marks may be
 * missing, and its words may be joined by `_` or `-`. Null for another name.
 *
 * @example fieldNamed("tiêu_de") // "title"
 */
export function fieldNamed(typed: string): string | null {
  const name = composeLetters(typed).replace(/[_-]/g, " ").toLowerCase();
  if (fieldNames.some((field) => field === name)) return name;
  const key = spelt(name);
  return PATTERNS.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

/** What newspapers of other languages call the fields that are asked for most. */
const ABROAD: ReadonlyMap<string, string> = new Map([
  ["заголовок", "title"],
  ["标题", "title"],
  ["標題", "title"],
  ["หัวข้อ", "title"],
  ["ຫົວຂໍ້", "title"],
  ["عنوان", "title"],
  ["başlık", "title"],
  ["автор", "author"],
  ["作者", "author"],
  ["ผู้เขียน", "author"],
  ["yazar", "author"],
  ["источник", "source"],
  ["сайт", "source"],
  ["来源", "source"],
  ["來源", "source"],
]);

/** The field that a name in another language than Vietnamese stands for; null for any other name. */
export function fieldAbroad(name: string): string | null {
  return ABROAD.get(name.toLowerCase()) ?? null;
}

/** Letters and marks apart, the tone where the newer spelling puts it. */
function spelt(name: string): string {
  return decompose(
    name
      .split(" ")
      .map((word) => keysOf(word).exact)
      .join(" "),
  );
}

const PATTERNS = VIETNAMESE_FIELDS.map(
  ([name, field]) =>
    [new RegExp(`^${spelt(name).replace(/\p{M}/gu, "$&?").replaceAll("đ", "[dđ]")}$`, "u"), field] as const,
);
