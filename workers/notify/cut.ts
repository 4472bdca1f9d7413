/**
 * Cuts a text between characters: half a surrogate pair would arrive as a replacement character.
 *
 * @example cut("Đà Nẵng", 3) // "Đà…"
 */
export function cut(text: string, charsMax: number): string {
  if (text.length <= charsMax) return text;
  return `${text.slice(0, charsMax - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
