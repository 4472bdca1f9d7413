import type { Language } from "./language.ts";

export const nl: Language = {
  tag: "nl",
  by: `
    door`,
  conjunctions: `
    en`,
  particles: `
    van
    de
    den
    der
    ter
    ten`,

  siteLines: `
    lees ook`,
  leadingAway: `
    lees (?:ook|meer)`,
  signUpWords: `
    meld je`,
};
