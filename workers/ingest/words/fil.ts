import type { Language } from "./language.ts";

export const fil: Language = {
  tag: "fil",
  months: `
    enero
    pebrero
    marso
    abril
    mayo
    hunyo
    hulyo
    agosto
    setyembre
    oktubre
    nobyembre
    disyembre`,
};
