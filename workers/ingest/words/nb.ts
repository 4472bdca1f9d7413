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
};
