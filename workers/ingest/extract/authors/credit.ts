import { anyOf } from "../../words/entries.ts";

/**
 * ", ảnh", " und Fotos": what makes of a label for the text one for the pictures too; the source of a regular
 * expression.
 */
export const AND_PICTURES = `(?:\\s*(?:[,&+-]|${anyOf("conjunctions")})\\s*${anyOf("pictureCredits")})`;

/** "Tin", "Bài, ảnh", "Text": the label of who wrote the text, without its colon. */
export const CREDIT = `${anyOf("textCredits")}${AND_PICTURES}?`;
