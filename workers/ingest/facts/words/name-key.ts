import { tokenize } from "../../../shared/text/tokens.ts";

/**
 * Spellings of one name: in any case, with hyphens or spaces, with either placement of the tones.
 *
 * @example keyOf("Vi-lay LA-KHĂM") // "vi lay la khăm"
 */
export function keyOf(text: string): string {
  return tokenize(text)
    .map(({ exact }) => exact)
    .join(" ");
}
