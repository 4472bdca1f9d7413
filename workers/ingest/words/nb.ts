import type { Language } from "./language.ts";

export const nb: Language = {
  tag: "nb",
  by: `
    av
    (?:publisert|skrevet|tekst) av`,
  conjunctions: `
    og`,

  siteLines: `
    les også
    annonse
    reklame`,
  leadingAway: `
    les (?:også|mer)`,

  months: `
    januar
    februar
    mars
    april
    mai
    juni
    juli
    august
    september
    oktober
    november
    desember|des`,
  updatedLabels: `
    oppdatert
    sist endret`,

  notFoundTitles: `
    (?:fant ikke siden|siden (?:finnes ikke(?: lenger)?|ble ikke funnet|ikke funnet))`,

  errorWords: `
    feil
    beklager`,

  authorLabels: `
    tekst
    journalist
    intervju
    forfatter
    reportasje
    tekst og foto
    skrevet av
    av`,

  publishedLabels: `
    publisert`,

  ago: `
    siden`,

  minutes: `
    minutt(?:er)?`,

  hours: `
    time(?:r)?`,

  days: `
    dag(?:er)?`,

  weeks: `
    uker?`,

  today: `
    i ?dag`,

  yesterday: `
    i ?går`,

  beforeTime: `
    kl\\.?|klokk[ae]n`,
  answerLabels: `
    svar`,
  controlWords: `
    del
    artikkel
    artikkelen
    saken
    skriv
    ut
    lytt
    til
    lagre
    les
    senere
    mer
    kommenter
    kommentarer
    følg
    send
    kopier
    lenke
    vis
    nyheter
    sport
    kultur
    økonomi
    politikk
    innenriks
    utenriks
    bilder
    og
    den
    det
    i
    redaksjonen`,
  callBeginnings: `
    abonner
    følg
    last ned
    lytt
    få (?:vårt|våre|nyheter|det)
    meld deg
    logg inn
    støtt
    bli (?:medlem|abonnent)`,
  callObjects: `
    oss
    vår
    vårt
    våre
    nyhetsbrev
    gratis
    denne artikkelen
    app
    abonnent
    nyheter`,
  clickWords: `
    klikk her`,
  noticeBeginnings: `
    denne artikkelen (?:er|har)
    nettleseren din
    lesetid`,
  genres: `
    analyse
    intervju
    kommentar
    kronikk
    leder
    portrett
    reportasje
    anmeldelse`,
  genreBy: `
    av`,
};
