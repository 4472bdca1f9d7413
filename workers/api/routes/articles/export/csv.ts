import { UNKNOWN_TIME } from "../../../../shared/stored-time.ts";
import type { ExportedArticle } from "./exported.ts";

const COLUMNS = [
  ["id", ({ id }) => id],
  ["url", ({ url }) => url],
  ["canonicalUrl", ({ canonicalUrl }) => canonicalUrl],
  ["outlet", ({ outlet }) => outlet],
  ["title", ({ title }) => title],
  ["lead", ({ lead }) => lead ?? ""],
  ["authors", ({ authors }) => authors.join("; ")],
  ["publishedAt", ({ publishedAt }) => publishedAt ?? ""],
  ["firstSeenAt", ({ firstSeenAt }) => (firstSeenAt === UNKNOWN_TIME ? "" : firstSeenAt)],
  ["modifiedAt", ({ modifiedAt }) => modifiedAt ?? ""],
  ["section", ({ section }) => section ?? ""],
  ["language", ({ language }) => language ?? ""],
  ["wordCount", ({ wordCount }) => String(wordCount)],
  ["body", ({ body }) => body],
] as const satisfies readonly (readonly [string, (article: ExportedArticle) => string])[];

/** The header line with the names of the columns. */
export const csvHead = `${COLUMNS.map(([name]) => name).join(",")}\r\n`;

/** An article as a record of RFC 4180. */
export function csvLine(article: ExportedArticle): string {
  return `${COLUMNS.map(([, textIn]) => cell(textIn(article))).join(",")}\r\n`;
}

/**
 * A spreadsheet would run a cell that begins like a formula, and the text comes from newspapers (CWE-1236). A
 * leading apostrophe makes the cell text.
 */
function cell(value: string): string {
  const safe = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
