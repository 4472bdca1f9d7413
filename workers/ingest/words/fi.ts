import type { Language } from "./language.ts";

export const fi: Language = {
  tag: "fi",
  months: `
    tammikuu|tammikuuta
    helmikuuta
    maaliskuuta
    huhtikuuta
    toukokuuta
    kesäkuuta
    heinäkuuta
    elokuuta
    syyskuuta
    lokakuuta
    marraskuuta
    joulukuuta`,

  notFoundTitles: `
    sivua ei (?:löydy|löytynyt|ole olemassa)`,

  errorWords: `
    virhe`,

  authorLabels: `
    teksti
    kirjoittaja
    toimittaja`,

  publishedLabels: `
    julkaistu`,

  updatedLabels: `
    päivitetty`,

  ago: `
    sitten`,

  minutes: `
    minuuttia?`,

  hours: `
    tuntia?|tunti`,

  days: `
    päivää?`,

  today: `
    tänään`,

  yesterday: `
    eilen`,

  beforeTime: `
    klo`,
  answerLabels: `
    vastaa`,
  callBeginnings: `
    seuraa
    tilaa
    lataa
    liity`,
  callObjects: `
    meitä
    sovellus
    uutiskirje
    uutiset`,
  tellingWords: `
    kertoo
    sanoi
    poliisi`,
};
