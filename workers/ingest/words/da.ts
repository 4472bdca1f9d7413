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

  notFoundTitles: `
    siden (?:findes ikke(?: længere)?|blev ikke fundet|kunne ikke findes)`,

  errorWords: `
    fejl
    beklager`,

  authorLabels: `
    tekst
    skrevet af`,

  publishedLabels: `
    udgivet
    publiceret`,
};
