import { dropMarks } from "../../text/characters.ts";

const VIETNAMESE_FIELDS = [
  ["tiêu đề", "title"],
  ["tít", "title"],
  ["sapo", "lead"],
  ["nội dung", "body"],
  ["chú thích", "caption"],
  ["tác giả", "author"],
  ["phóng viên", "author"],
  ["nhân vật", "person"],
  ["sự kiện", "event"],
  ["nguồn", "source"],
  ["báo", "source"],
] as const;

/** Fields under the names that a Vietnamese reader would use, with their diacritics and without. */
export const NAMED_FIELDS: ReadonlyMap<string, string> = new Map(
  VIETNAMESE_FIELDS.flatMap(([name, field]) => [
    [name, field],
    [dropMarks(name), field],
  ]),
);
