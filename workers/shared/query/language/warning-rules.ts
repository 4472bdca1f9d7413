import { fieldRules } from "./field-rules.ts";
import { operatorRules } from "./operator-rules.ts";
import { type Doubt, NO_DOUBT, type WarningRule } from "./warning-rule.ts";

/**
 * Signs that other search engines understand, or that a word processor substituted for ours. Text in quotes
 * is not looked at.
 */
export function doubtfulSigns(text: string): Doubt[] {
  const masked = maskQuotes(text);
  return RULES.flatMap(({ reason, pattern, detail, replace }) =>
    [...masked.matchAll(pattern)].flatMap((match) => {
      const replacement = replace(match, masked);
      return replacement === NO_DOUBT
        ? []
        : [{ at: match.index, length: match[0].length, reason, detail, replacement }];
    }),
  );
}

/** What a word processor makes of a minus sign, and minus signs of other widths. */
const DASH = "[‐‑‒–—−﹣－]";

const RULES: readonly WarningRule[] = [
  {
    reason: "slop-after-space",
    pattern: /(?<=["\p{L}\p{M}])(?: +~ *| *~ +)(?=\d)/gu,
    detail: "~n has to follow the phrase directly; after a space its number is a word to look for",
    replace: () => "~",
  },
  {
    reason: "slop-after-space",
    pattern: /(?<=\)) *~ *\d{1,2}(?=$|[ )])/gu,
    detail: "~n belongs to one phrase; after a group its number is a word to look for",
    replace: () => null,
  },
  {
    reason: "dash-for-minus",
    pattern: new RegExp(`(?<=^|[ (])${DASH}(?=[\\p{L}\\p{N}"(])`, "gu"),
    detail: "this is a dash, not a minus sign, and excludes nothing",
    replace: () => "-",
  },
  {
    reason: "dash-for-minus",
    pattern: new RegExp(`(?<=[")])(?:-|${DASH})(?=[\\p{L}\\p{N}"(])`, "gu"),
    detail: "without a space before it, this is not a minus sign, and excludes nothing",
    replace: () => " -",
  },
  {
    reason: "dash-for-minus",
    pattern: new RegExp(`(?<= )(?:-|${DASH}) (?=["(])`, "gu"),
    detail: "with a space after it, this is not a minus sign, and excludes nothing",
    replace: () => "-",
  },
  {
    reason: "question-mark",
    pattern:
      /(?<=\p{L}\p{M}?)\?{1,9}(?=\p{L})|(?<=^|[ (:])\?{1,9}(?=\p{L})|(?<=(?:^|[(:-]|(?:AND|OR|NOT) )[\p{L}\p{M}]{1,40})\?{1,9}(?=$|\)| (?:AND|OR|NOT) )/gu,
    detail: "? does not stand for a letter; * at the end of a word stands for any ending",
    replace: ({ 0: { length }, index }, text) =>
      /^(?:$|[) ])/.test(text.slice(index + length)) ? "*" : null,
  },
  {
    reason: "percent-sign",
    pattern: /(?<=\p{L}\p{M}?)%(?=$|[ )\p{L}])|(?<=^|[ (:])%(?=\p{L})/gu,
    detail: "% does not stand for letters; * at the end of a word stands for any ending",
    replace: ({ index }, text) => {
      if (index + 1 === text.length) return "*";
      return /(?:^|[ (:])$/.test(text.slice(0, index)) ? "" : null;
    },
  },
  {
    reason: "boost",
    pattern:
      /(?<=["*)]|\p{L}\p{M}?|\p{L}\d{1,4})(?<!(?:^|[ \d])[cdhkm]?m)\^\d{1,3}(?:\.\d{1,3})?(?=$|[ )])/gu,
    detail: "^n gives a term no weight; its number is a word to look for",
    replace: () => "",
  },
  {
    reason: "pattern",
    pattern:
      /(?<=^|[ (:])\/[^ /"](?:[^/"]{0,200}[^ /"])?\/[gimsuy]{0,6}(?=$|[ )])|(?<=\p{L})\[[^\] "]{1,20}\](?=[\p{L}+?])|\\[bdsw](?!\w*\\)|(?<=[\p{L}\p{M}])\.\+(?=$|[ )\p{L}])/giu,
    detail: "regular expressions are not understood; * at the end of a word stands for any ending",
    replace: () => null,
  },
  {
    reason: "other-reading",
    pattern: /(?<=^ *|[(:-]|(?:AND|OR|NOT) )(?<!alias: ?)TƯ(?=$|\)| (?:AND|OR|NOT) )/gu,
    detail: "capitals make no difference: this also finds tư in thứ tư and đầu tư",
    replace: () => "alias:TƯ",
  },
  ...operatorRules,
  ...fieldRules,
];

/** Replaces quoted text, position by position, by a sign that no rule knows. */
function maskQuotes(text: string): string {
  return text.replace(/"[^"]*"/g, (quoted) => `"${"\u0001".repeat(quoted.length - 2)}"`);
}
