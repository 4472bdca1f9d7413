import type { Language } from "./language.ts";

export const hu: Language = {
  tag: "hu",
  months: `
    január|jan
    február|febr?
    március|márc
    április|ápr
    május|máj
    június|jún
    július|júl
    augusztus|aug
    szeptember|szept
    október|okt
    november|nov
    december|dec`,

  ago: `
    (?:ezelőtt)`,

  minutes: `
    perccel
    perce`,

  hours: `
    órával
    órája`,

  days: `
    nappal
    napja`,

  yesterday: `
    tegnap`,

  authorLabels: `
    szerző
    írta`,
};
