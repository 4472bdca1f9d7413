import { decodeHTML } from "entities/decode";
import { cleanText } from "../text/clean-text.ts";
import { oneLine, wholeTextOf } from "./light-tree.ts";
import { scan } from "./scan.ts";

/**
 * The text of a field that may contain entities or tags, even escaped twice (`&amp;#7863;`), as metadata
 * often does.
 *
 * @example plainText("Bộ &amp;quot;A&amp;quot;<br>họp") // "Bộ \"A\" họp"
 */
export function plainText(text: string): string {
  if (!/[&<]/.test(text)) return cleanText(text);
  const once = wholeText(text);
  return cleanText(/&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(once) ? wholeText(once) : once);
}

/** Without a tag there is no tree to build, only entities to decode. */
function wholeText(html: string): string {
  return html.includes("<") ? wholeTextOf(scan(html).root) : oneLine(decodeHTML(html));
}
