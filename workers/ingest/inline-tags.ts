/**
 * Elements inside a line of text, which do not separate words. Every other element, `<br>` included,
 * separates the text before it from the text after it.
 */
export const INLINE_TAGS: ReadonlySet<string> = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt rtc ruby s samp " +
    "small span strike strong sub sup time tt u var wbr amp-link gu-island"
  ).split(" "),
);
