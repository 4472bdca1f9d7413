import type { Language } from "./language.ts";

export const nb: Language = {
  tag: "nb",
  by: `
    av`,
  conjunctions: `
    og`,

  siteLines: `
    les også
    annonse
    reklame`,
  leadingAway: `
    les (?:også|mer)`,

  months: `
    januar
    februar
    mars
    april
    mai
    juni
    juli
    august
    september
    oktober
    november
    desember|des`,
  updatedLabels: `
    oppdatert`,
};
