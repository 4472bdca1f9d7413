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
};
