import type { Language } from "./language.ts";

export const da: Language = {
  tag: "da",
  by: `
    af`,
  conjunctions: `
    og`,

  leadingAway: `
    læs også`,
  signUpWords: `
    tilmeld`,

  months: `
    januar
    februar
    mars
    april
    maj
    juni
    juli
    august
    september
    oktober
    november
    december`,
  updatedLabels: `
    opdateret`,
};
