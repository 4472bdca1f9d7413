import { dropMarks } from "../../text/characters.ts";

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
  ["sự kiện", "event"],
  ["nguồn", "source"],
  ["báo", "source"],
  ["tòa soạn", "source"],
  ["tên miền", "source"],
] as const;

/** Fields under the names that a Vietnamese reader would use, with their diacritics and without. */
export const NAMED_FIELDS: ReadonlyMap<string, string> = new Map(
  VIETNAMESE_FIELDS.flatMap(([name, field]) => [
    [name, field],
    [dropMarks(name), field],
  ]),
);
