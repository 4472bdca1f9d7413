import type { Language } from "./language.ts";

export const da: Language = {
  tag: "da",
  by: `
    af
    (?:skrevet|tekst) af
    (?:interview|artikel|reportage) af`,
  conjunctions: `
    og`,

  leadingAway: `
    læs også
    læs (?:også|mere)`,
  signUpWords: `
    tilmeld`,

  months: `
    januar
    februar
    mars
    april
    maj
    juni
    juli
    august
    september
    oktober
    november
    december`,
  updatedLabels: `
    opdateret`,

  notFoundTitles: `
    siden (?:findes ikke(?: længere)?|blev ikke fundet|kunne ikke findes)`,

  errorWords: `
    fejl
    beklager`,

  authorLabels: `
    tekst
    skrevet af
    interview
    journalist
    forfatter
    reportage
    tekst og foto
    af`,

  publishedLabels: `
    udgivet
    publiceret`,

  ago: `
    siden`,

  minutes: `
    minut(?:ter)?`,

  hours: `
    time(?:r)?`,

  days: `
    dage?`,

  weeks: `
    uger?`,

  today: `
    i ?dag`,

  yesterday: `
    i ?går`,

  beforeTime: `
    kl\\.?`,
  answerLabels: `
    svar
    besvar`,
  controlWords: `
    del
    artikel
    artiklen
    print
    lyt
    til
    gem
    læs
    senere
    mere
    kommenter
    kommentarer
    følg
    send
    kopier
    link
    vis
    nyheder
    sport
    kultur
    økonomi
    politik
    indland
    udland
    billeder
    og
    den
    det
    i
    redaktionen`,
  callBeginnings: `
    tilmeld
    abonner
    følg
    hent
    download
    lyt
    få (?:vores|nyheder|det)
    log ind
    støt
    bliv (?:medlem|abonnent)`,
  callObjects: `
    os
    vores
    nyhedsbrev
    gratis
    denne artikel
    app
    abonnent
    nyheder`,
  clickWords: `
    klik her`,
  noticeBeginnings: `
    denne artikel (?:er|har)
    din browser
    læsetid`,
  genres: `
    analyse
    interview
    kommentar
    klumme
    leder
    portræt
    reportage
    anmeldelse`,
  genreBy: `
    af`,

  readerWords: `
    du
    din
    dit
    dine
    dig
    vi
    vores
    os
    desværre
    beklager
    venligst
    prøv`,
  pageWords: `
    side
    (?:denne|artiklen) ?(?:artikel|du)?
    hjemmeside`,
  goneWords: `
    findes ikke
    ikke (?:længere|fundet|finde)
    fjernet
    flyttet
    slettet
    vedligehold
    tilbage
    igen
    gik galt
    fejl
    teknisk
    midlertidig
    ulejlighed
    senere`,
  guardWords: `
    menneske
    automat
    usædvanlig
    annonceblok
    bekræft
    adgang
    blokeret`,
  consentWords: `
    samtykke
    enhed
    annonce
    godkend`,
  accountWords: `
    log ind
    opret
    abonn
    konto
    adgangskode
    læs videre`,
};
