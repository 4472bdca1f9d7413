import { anyOf } from "../../words/entries.ts";

/**
 * Whether a part of a byline begins with the label of a source: "Nguồn: …", "Via …", on Vietnamese pages
 * "Theo …".
 */
export function isOfSource(part: string, isVietnamese: boolean): boolean {
  return SOURCE.test(part) || (isVietnamese && ACCORDING_TO.test(part));
}

/** The text after "Theo", which may be a person; empty after a label that only papers and agencies follow. */
export function personPart(part: string): string {
  return SOURCE.test(part) ? "" : part.replace(ACCORDING_TO, "");
}

const ACCORDING_TO = new RegExp(`^[\\s(]*${anyOf("accordingTo")}(?:\\s*:)?\\s+`, "iu");

const SOURCE = new RegExp(`^[\\s(（[]*${anyOf("sourceLabels")}(?:\\s*[:：]|\\s)`, "iu");
