import { fieldRules } from "./field-rules.ts";
import { operatorRules } from "./operator-rules.ts";
import { pastedRules } from "./pasted-rules.ts";
import { type Doubt, isHeadline, NO_DOUBT, type WarningRule } from "./warning-rule.ts";

/**
 * Signs that other search engines understand, or that a word processor substituted for ours. Text in quotes
 * is not looked at, unless a rule says so.
 */
export function doubtfulSigns(text: string): Doubt[] {
  const masked = maskQuotes(text);
  const all = RULES.flatMap((rule) => {
    const doubts = doubtsOf(rule, rule.isInQuotes === true ? text : masked, text);
    return rule.isOne === true ? joined(doubts, text) : doubts;
  });
  return all.filter((doubt) => doubt.replacement !== null || !all.some((other) => answers(other, doubt)));
}

/** Whether another doubt of the same kind says what is meant there. */
function answers(other: Doubt, { at, length, reason }: Doubt): boolean {
  const { replacement, reason: kind } = other;
  return replacement !== null && kind === reason && other.at <= at && at + length <= other.at + other.length;
}

function doubtsOf({ reason, pattern, detail, replace }: WarningRule, looked: string, text: string): Doubt[] {
  return [...looked.matchAll(pattern)].flatMap((match) => {
    const at = match.index;
    const end = at + match[0].length;
    const meant = replace(match, looked, text.slice(at, end));
    if (meant === NO_DOUBT) return [];
    if (meant === null || typeof meant === "string")
      return [{ at, length: end - at, reason, detail, replacement: meant }];
    const { from, to, by, pointsTo = from } = meant;
    return [{ at: from, length: to - from, reason, detail, replacement: by, pointsTo }];
  });
}

/** The doubts as one, from the first to the last. */
function joined(doubts: readonly Doubt[], text: string): Doubt[] {
  const [first, ...others] = doubts;
  if (first === undefined) return [];
  let replacement = first.replacement ?? "";
  let end = first.at + first.length;
  for (const { at, length, replacement: next } of others) {
    replacement += text.slice(end, at) + (next ?? "");
    end = at + length;
  }
  return [{ ...first, length: end - first.at, replacement }];
}

/** What a word processor makes of a minus sign, and minus signs of other widths. */
const DASH = "[‐‑‒–—−﹣－]";

const RULES: readonly WarningRule[] = [
  {
    reason: "slop-after-space",
    pattern:
      /(?<=["\p{L}\p{M}])(?: +~ *| *~ +)(?=\d{1,2}(?:$|\)| ["(-]| (?:AND|OR|NOT) ))|(?<=")(?: +~ *| *~ +)(?=\d)/gu,
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
    reason: "slop-after-space",
    pattern:
      /(?<=^|[ (:])~(?=[\p{L}"(])|(?<=[\p{L}\p{M}])~(?:0?\.\d{1,2})?(?=$|[ )])|(?<=")~\d?\.\d{1,2}(?=$|[ )])/gu,
    detail: "~ finds no similar words; behind a phrase, ~n allows n other words inside it",
    replace: () => "",
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
    replace: ([sign], text) => (isInHeadline(sign, text) ? NO_DOUBT : "-"),
  },
  {
    reason: "question-mark",
    pattern:
      /(?<=\p{L}\p{M}?)(?<!:\/\/[^ ]{0,200})\?{1,9}(?=\p{L})|(?<=^|[ (:])\?{1,9}(?=\p{L})|(?<=(?:^|[(:]|(?:^|[ (])-|(?:AND|OR|NOT) )[\p{L}\p{M}]{1,40})\?{1,9}(?=$|\)| (?:AND|OR|NOT) )/gu,
    detail: "? does not stand for a letter; * at the end of a word stands for any ending",
    replace: ({ 0: { length }, index }, text) =>
      /^(?:$|[) ])/.test(text.slice(index + length)) ? "*" : null,
  },
  {
    reason: "percent-sign",
    pattern: /(?<=\p{L}\p{M}?)%(?![\dA-Fa-f]{2})(?=$|[ )\p{L}])|(?<=^|[ (:])%(?![\dA-Fa-f]{2})(?=\p{L})/gu,
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
  ...pastedRules,
  ...operatorRules,
  ...fieldRules,
];

/** Whether what is quoted is part of a headline; a dash of print stands in no short query. */
function isInHeadline(sign: string, text: string): boolean {
  const row = text.replaceAll(/"[^"]*"/g, "quoted");
  return isHeadline(row) || (!sign.startsWith("-") && /(?:[^ ()"]+ ){4}[–—] "/.test(text));
}

/** Replaces quoted text, position by position, by a sign that no rule knows. */
function maskQuotes(text: string): string {
  return text.replace(/"[^"]*"/g, (quoted) => `"${"\u0001".repeat(quoted.length - 2)}"`);
}
