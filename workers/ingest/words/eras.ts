/** Eras with the year before their first: of the Republic of China, and of Japanese emperors. */
export const ERAS: ReadonlyMap<string, number> = new Map([
  ["民國", 1911],
  ["民国", 1911],
  ["令和", 2018],
  ["平成", 1988],
  ["昭和", 1925],
  ["大正", 1911],
  ["明治", 1867],
]);

/** Written in place of the number of an era's first year. */
export const FIRST_YEAR = "元";
