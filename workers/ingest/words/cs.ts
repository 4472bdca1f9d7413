import type { Language } from "./language.ts";

export const cs: Language = {
  tag: "cs",
  months: `
    ledna|leden
    února|únor
    března|březen
    dubna
    května
    června
    července
    srpna
    září
    října
    listopadu
    prosince`,
};
