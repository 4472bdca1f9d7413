/** What a person may fill in instead of writing the language; every part may be left empty. */
export type QueryParts = { all?: string; phrase?: string; none?: string; title?: string; outlet?: string };

/**
 * The parts as a query of docs/query-language.md: words that must all be there, a phrase, words that must
 * not, a phrase of the title, and the newspaper's host.
 */
export function composeQuery({
  all = "",
  phrase = "",
  none = "",
  title = "",
  outlet = "",
}: QueryParts): string {
  const wanted = [
    ...typedWords(all),
    ...quoted(phrase),
    ...quoted(title).map((text) => `title:${text}`),
    ...outlet
      .split(/\s+/)
      .filter((host) => host !== "")
      .slice(0, 1)
      .map((host) => `source:${host}`),
  ];
  const unwanted = typedWords(none).map((word) => `NOT ${word}`);
  const wantedText = wanted.join(" AND ");
  return [wantedText, ...unwanted].filter((text) => text !== "").join(" ");
}

/** In quotes, a word that reads like an operator is a word. What is quoted already stays together. */
function typedWords(text: string): string[] {
  return (text.match(/"[^"]*"|[^\s"]+/g) ?? []).flatMap(quoted);
}

function quoted(text: string): string[] {
  const inside = text.replaceAll('"', " ").trim();
  return inside === "" ? [] : [`"${inside}"`];
}
