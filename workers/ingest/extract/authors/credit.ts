import { anyOf } from "../../words/entries.ts";

/**
 * ", ảnh", " und Fotos": the addition that makes a text credit one for the pictures too. Source of a regular
 * expression.
 */
export const AND_PICTURES = `(?:\\s*(?:[,&+-]|${anyOf("conjunctions")})\\s*${anyOf("pictureCredits")})`;

/** "Tin", "Bài, ảnh", "Text": a label for the writer of the text, without its colon. */
export const CREDIT = `${anyOf("textCredits")}${AND_PICTURES}?`;
