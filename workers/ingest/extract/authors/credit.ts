import { anyOf } from "../../words/entries.ts";

/**
 * ", ảnh", " und Fotos": the addition that makes a text credit one for the pictures too. Source of a regular
 * expression.
 */
export const AND_PICTURES = `(?:\\s*(?:[,&+-]|${anyOf("conjunctions")})\\s*${anyOf("pictureCredits")})`;

/** "Tin", "Bài, ảnh", "Text": a label for the writer of the text, without its colon. */
export const CREDIT = `${anyOf("textCredits")}${AND_PICTURES}?`;

/**
 * A byline without those who made its pictures: "Text: Ann Lee Photos: Tom Roe", "Ann Lee (text), Tom Roe
 * (photos)".
 */
export function withoutPictures(line: string): string {
  return line.replace(PICTURES_BEHIND, "").replace(MAKER_OF_PICTURES, "");
}

const PICTURES = anyOf("photoCredits", "pictureCredits", "pictureAuthors");
const PICTURES_BEHIND = new RegExp(`(?<=\\p{L}{2}[^:：]{0,2})[\\s,;|/·–—-]+${PICTURES}\\s?[:：].*$`, "iu");
const MAKER_OF_PICTURES = new RegExp(
  `\\s*(?:[,;&|/]|\\s${anyOf("conjunctions")}\\s)\\s*[^,;&|/()]{3,40}\\(${PICTURES}\\)`,
  "iu",
);

/**
 * "Analysis:", "Ein Porträt von", "Chronique de": the label of a genre before the author, at the beginning of
 * a byline. Source of a regular expression for the flags i and u.
 */
export const GENRE_LABEL = `(?:\\p{L}{1,3}\\s)?${anyOf("genres")}(?:\\s?[:：]\\s?|\\s${anyOf("genreBy")}\\s)`;
