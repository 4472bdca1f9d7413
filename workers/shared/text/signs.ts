/**
 * The sign next to a word that makes it another name, with `_` for the word itself; empty for almost all
 * words: `_++` of C++, `_#` of C#, `#_` of #tag, `@_` of @name, `._` of .NET. Inside a word it is not a sign
 * (`ASP.NET`, an address, `A+B`).
 */
export function signOf(text: string, start: number, end: number): string {
  const before = signBefore(text, start);
  const after = signAfter(text, end);
  return before === "" && after === "" ? "" : `${before}_${after}`;
}

/** The word with its sign, as it is typed in a query. */
export function withSign(word: string, sign: string): string {
  return sign === "" ? word : sign.replace("_", () => word);
}

const PLAIN: Readonly<Record<string, string>> = { "＃": "#", "＠": "@" };
const BEFORE = "#@＃＠.";
/** A hashtag may follow anything but a letter, a digit or another sign. */
const MAY_PRECEDE = /[^\p{L}\p{M}\p{N}#@＃＠.&/]/u;
/**
 * A full stop belongs to the word after it only at the beginning of what is between spaces, quotes or
 * brackets.
 */
const MAY_PRECEDE_STOP = /[\s\p{Ps}\p{Pi}"']/u;
const AFTER = /(\+{1,2}|[#＃])(?![\p{L}\p{M}\p{N}+#＃])/uy;
const LETTER = /^\p{L}/u;

function signBefore(text: string, start: number): string {
  const sign = text.charAt(start - 1);
  if (sign === "" || !BEFORE.includes(sign)) return "";
  const before = text.charAt(start - 2);
  const may = sign === "." ? MAY_PRECEDE_STOP : MAY_PRECEDE;
  if (before !== "" && !may.test(before)) return "";
  if (sign === "." && !LETTER.test(text.slice(start, start + 2))) return "";
  return PLAIN[sign] ?? sign;
}

function signAfter(text: string, end: number): string {
  const next = text.charAt(end);
  if (next !== "+" && next !== "#" && next !== "＃") return "";
  AFTER.lastIndex = end;
  const sign = AFTER.exec(text)?.[1] ?? "";
  return PLAIN[sign] ?? sign;
}
