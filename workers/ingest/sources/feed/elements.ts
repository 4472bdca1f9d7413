/** Elements that begin a feed. */
export const ROOTS: ReadonlySet<string> = new Set(["rss", "feed", "rdf:rdf", "rdf"]);
export const ENTRY_NAMES: ReadonlySet<string> = new Set(["item", "entry"]);

/** Elements that have a title, a link or a date of their own. */
export const FOREIGN =
  /^(source|author|contributor|image|textinput|content|summary|category|(media|xhtml|itunes):.*)$/;

/** RFC 4287, section 3.1: plain text, or markup as elements. Text in these is not escaped markup. */
export const PLAIN_TYPE = /^(text|xhtml|text\/plain|application\/xhtml\+xml)$/i;
export const LITERAL_TYPE = /^text(\/plain)?$/i;
export const TEXT_TYPE = /^(|text|html|xhtml|text\/(plain|html)|application\/xhtml\+xml)$/i;

/** The base that an `xml:base` sets inside an outer one. */
export function baseOf(written: string, outer: string): string {
  return URL.parse(written.trim(), outer)?.href ?? outer;
}
