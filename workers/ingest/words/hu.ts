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
  callBeginnings: `
    kövesse(?:n|d)?
    kövess
    iratkozz(?:on)?
    töltse(?:d)? le
    csatlakozz(?:on)?`,
  callObjects: `
    minket
    bennünket
    hírlevel\\p{Ll}*
    alkalmazás\\p{Ll}*
    ingyen\\p{Ll}*`,
  tellingWords: `
    mondta
    közölte
    rendőrség`,
};
