import type { Language } from "./language.ts";

export const nl: Language = {
  tag: "nl",
  by: `
    door
    (?:artikel|geplaatst|geschreven|gepubliceerd|tekst) door
    (?:artikel|column|interview|reportage) van`,
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

  months: `
    januari
    februari
    maart|mrt
    april
    mei
    juni
    juli
    augustus
    september
    oktober
    november
    december`,
  updatedLabels: `
    bijgewerkt
    laatste update`,

  notFoundTitles: `
    (?:de |deze )?pagina (?:is )?niet (?:gevonden|beschikbaar)
    (?:de |deze )?pagina bestaat niet(?: meer)?
    artikel niet gevonden`,

  errorWords: `
    fout
    helaas`,

  authorLabels: `
    auteurs?
    tekst`,

  publishedLabels: `
    gepubliceerd(?: op)?
    geplaatst(?: op)?`,

  ago: `
    geleden`,

  minutes: `
    minu(?:ut|ten)`,

  hours: `
    u(?:ur|ren)`,

  days: `
    dag(?:en)?`,

  weeks: `
    we(?:ek|ken)`,

  monthUnits: `
    maand(?:en)?`,

  years: `
    jaar`,

  today: `
    vandaag`,

  yesterday: `
    gisteren`,
  answerLabels: `
    reageer
    reageren
    beantwoorden`,

  tailInvitations: `
    deze (?:web)?site (?:gebruikt|maakt gebruik van) .{0,20}cookies
    wij gebruiken .{0,20}cookies`,
};
