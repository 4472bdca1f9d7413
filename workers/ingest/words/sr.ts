import type { Language } from "./language.ts";

export const sr: Language = {
  tag: "sr",
  authorLabels: `
    аутор(?:и|ка)?
    пише
    piše`,
  months: `
    јануара?|januara?
    фебруара?|februara?
    марта?|marta?
    априла?|aprila?
    маја?|maja?
    јуна?|juna?
    јула?|jula?
    августа?|avgusta?
    септемб(?:ар|ра)|septemb(?:ar|ra)
    октоб(?:ар|ра)|oktob(?:ar|ra)
    новемб(?:ар|ра)|novemb(?:ar|ra)
    децемб(?:ар|ра)|decemb(?:ar|ra)`,

  agoBefore: `
    пре|prije|pre`,

  minutes: `
    минута?|minuta?`,

  hours: `
    сата?|sat[ai]?`,

  days: `
    дана?|dana?`,

  today: `
    данас|danas`,

  yesterday: `
    јуче|juče|jučer`,
};
