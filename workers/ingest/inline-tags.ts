/**
 * Elements that stand inside a line of text and part no words; every other element, `<br>` too, begins and
 * ends a run of them.
 */
export const INLINE_TAGS: ReadonlySet<string> = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt rtc ruby s samp " +
    "small span strike strong sub sup time tt u var wbr amp-link gu-island"
  ).split(" "),
);
