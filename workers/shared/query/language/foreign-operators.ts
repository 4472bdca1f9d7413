import { NO_DOUBT, type WarningRule } from "./warning-rule.ts";

/** Words that are an operator between two quoted texts or groups, and hardly ever there otherwise. */
const BETWEEN_QUOTES: Readonly<Record<string, string>> = {
  OR: "hay|hay là|hay la|oder|ou|o|или|または|或|或者|หรือ|ຫຼື|أو|veya|atau",
  AND: "cùng với|cung voi|cùng|cung|lẫn|lan|với|voi|und|et|y|e|и|と|和|และ|ແລະ|و|ve|dan",
};
/** Operators where they alone are in capitals. */
const IN_CAPITALS: Readonly<Record<string, string>> = {
  OR: "HAY|ODER|OU|ИЛИ|VEYA|ATAU",
  AND: "UND|ET|И|VE|DAN",
  NOT: "NICHT|SAUF|НЕ|DEĞİL|WITHOUT",
};
/** Or, where two words beside it are all that was typed. */
const OR_ALONE = "oder|или|หรือ|ຫຼື|أو|veya|atau";

/** Operators of other languages, which are words here. */
export const foreignOperators: readonly WarningRule[] = [
  ...Object.entries(BETWEEN_QUOTES).map(([operator, words]) =>
    foreign(operator, `(?<=[")]) *(?:${words}) *(?=["(])`, "giu"),
  ),
  ...Object.entries(IN_CAPITALS).map(([operator, words]) =>
    foreign(operator, `(?<=[\\p{Ll}")]\\p{M}?) +(?:${words}) +(?=\\p{Lu}?[\\p{Ll}"(])`, "gu"),
  ),
  foreign("OR", `(?<=^[\\p{L}\\p{M}]+) +(?:${OR_ALONE}) +(?=[\\p{L}\\p{M}]+$)`, "gu"),
];

function foreign(operator: string, pattern: string, flags: string): WarningRule {
  return {
    reason: "operator-in-words",
    pattern: new RegExp(pattern, flags),
    detail: "this is a word to look for; the operators are AND, OR and NOT, in capitals",
    // In a Vietnamese row, capitals are those of a name; HAY is a Vietnamese word.
    replace: ([typed], text) =>
      /\p{Lu}{2}/u.test(typed) && !typed.includes("HAY") && VIETNAMESE.test(text)
        ? NO_DOUBT
        : ` ${operator} `,
  };
}

/** Letters of no other language in Latin script. */
const VIETNAMESE = /[\u1ea0-\u1ef9ăđơư]/iu;
