import type { Language } from "./language.ts";

export const sk: Language = {
  tag: "sk",
  authorLabels: `
    autor(?:i|ka)?
    text`,
  months: `
    januára
    februára
    marca
    apríla
    mája
    júna
    júla
    augusta
    septembra
    októbra
    novembra
    decembra`,

  agoBefore: `
    pred`,

  minutes: `
    minút(?:ou|ami)`,

  hours: `
    hodin(?:ou|ami)`,

  days: `
    dňom|dňami`,

  today: `
    dnes`,

  yesterday: `
    včera`,
};
