/**
 * What XML 1.0 (fifth edition, 2.2) does not allow, however it is written: control characters, half
 * characters, U+FFFE and U+FFFF.
 */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** A text as the content of an element, or as an attribute in quotes. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? "");
}

/** An element with a text; nothing where there is no text. */
export function xmlElement(
  name: string,
  text: string | null,
  attributes: Record<string, string> = {},
): string {
  if (text === null) return "";
  return `<${name}${xmlAttributes(attributes)}>${xmlText(text)}</${name}>`;
}

/** An element without content. */
export function xmlEmpty(name: string, attributes: Record<string, string>): string {
  return `<${name}${xmlAttributes(attributes)}/>`;
}

function xmlAttributes(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join("");
}
