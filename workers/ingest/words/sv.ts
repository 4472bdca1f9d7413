import type { Language } from "./language.ts";

export const sv: Language = {
  tag: "sv",
  by: `
    av
    (?:publicerad|skriven|text|text och foto) av
    text`,
  conjunctions: `
    och`,
  particles: `
    af`,

  leadingAway: `
    läs (?:även|mer|också)`,
  signUpWords: `
    prenumer`,

  wallWords: `
    prenumer`,

  months: `
    januari
    februari
    mars
    april
    maj
    juni
    juli
    augusti
    september
    oktober
    november
    december`,
  updatedLabels: `
    uppdaterad
    uppdatera[dt]`,

  notFoundTitles: `
    sidan (?:finns inte(?: längre)?|hittades inte|kunde inte hittas)`,

  errorWords: `
    fel
    hoppsan`,

  authorLabels: `
    text
    författare
    reporter
    skribent
    intervju
    reportage
    journalist
    text och (?:bild|foto)
    av`,

  publishedLabels: `
    publicera[dt]`,

  ago: `
    sedan`,

  minutes: `
    minut(?:er)?`,

  hours: `
    timm(?:e|ar)`,

  days: `
    dag(?:ar)?`,

  weeks: `
    veck(?:a|or)`,

  today: `
    i ?dag`,

  yesterday: `
    i ?går`,

  beforeTime: `
    kl\\.?`,
  answerLabels: `
    svara
    anmäl`,
  controlWords: `
    dela
    artikeln
    artikel
    skriv
    ut
    lyssna
    på
    spara
    läs
    senare
    mer
    kommentera
    kommentarer
    följ
    skicka
    kopiera
    länk
    visa
    redaktionen
    nyheter
    sport
    kultur
    ekonomi
    politik
    inrikes
    utrikes
    bilder
    och
    den
    det
    i
    till`,
  places: `
    västra götaland
    nya zeeland
    nya kaledonien
    mellersta östern
    europeiska unionen
    new york`,
  byInByline: `
    text`,
  callBeginnings: `
    prenumerera
    följ
    ladda
    lyssna
    få (?:vårt|våra|nyheter|det|de)
    anmäl dig
    registrera
    redan (?:prenumerant|medlem|kund)
    logga
    stöd (?:oss|vår|oberoende)\\p{Ll}*
    missa inte
    bli (?:medlem|prenumerant)
    lägg till
    klicka`,
  callObjects: `
    oss
    vår
    vårt
    våra
    nyhetsbrev
    nyhetsbrevet
    gratis
    artikeln
    app
    appen
    whatsapp
    prenumerant
    nyheter
    nyheterna
    konto
    pushnotiser`,
  clickWords: `
    klicka här`,
  noticeBeginnings: `
    (?:den här|denna) artikeln? (?:är|har)
    din webbläsare
    lästid
    den här artikeln är`,
  genres: `
    analys
    intervju
    kommentar
    krönika
    ledare
    porträtt
    recension
    reportage`,
  genreBy: `
    av`,

  readerWords: `
    du
    din
    ditt
    dina
    vi
    vår
    vårt
    våra
    oss
    tyvärr
    vänligen
    försök
    dig`,
  pageWords: `
    sida
    (?:den här|denna) (?:artikel|text)
    artikeln
    webbplats`,
  goneWords: `
    finns inte
    existerar
    inte (?:längre|hitta|tillgänglig)
    hittades
    tagits bort
    flyttats
    underhåll
    tillbaka
    igen
    gick fel
    fel
    teknisk
    tillfällig
    tålamod
    senare`,
  guardWords: `
    människa
    automat
    ovanlig
    annonsblock
    webbläsare
    nätverk
    åtkomst
    blockera`,
  consentWords: `
    kakor
    samtyck
    integritet
    enhet
    godkänn
    annons`,
  accountWords: `
    inlogg
    logga in
    registr
    prenumer
    konto
    lösenord
    läs vidare`,
};
