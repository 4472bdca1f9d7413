import type { Language } from "./language.ts";

export const nl: Language = {
  tag: "nl",
  by: `
    door
    (?:artikel|geplaatst|geschreven|gepubliceerd|tekst) door
    (?:artikel|column|interview|reportage) van
    tekst
    interview
    (?:onze|van onze) (?:correspondent|verslaggever|redacteur)`,
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
    lees (?:ook|meer)
    bekijk ook`,
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
    laatste update
    laatst (?:gewijzigd|bijgewerkt|aangepast)`,

  notFoundTitles: `
    (?:de |deze )?pagina (?:is )?niet (?:gevonden|beschikbaar)
    (?:de |deze )?pagina bestaat niet(?: meer)?
    artikel niet gevonden`,

  errorWords: `
    fout
    helaas`,

  authorLabels: `
    auteurs?
    tekst
    interview
    redacteur
    redactie
    reportage
    verslag(?:gever)?
    tekst en (?:beeld|foto's)
    door`,

  publishedLabels: `
    gepubliceerd(?: op)?
    geplaatst(?: op)?
    aangemaakt(?: op)?`,

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
  controlWords: `
    artikel
    delen
    deel
    dit
    deze
    bewaar
    bewaren
    luister
    luisteren
    afdrukken
    printen
    lees
    lezen
    later
    reageren
    reacties
    volg
    volgen
    stuur
    kopieer
    de
    het
    van
    en
    op
    in
    naar
    meer
    tonen
    abonneren
    redactie
    politiek
    economie
    binnenland
    buitenland
    cultuur
    nieuws
    foto
    video
    pagina
    regio
    sport
    verhaal
    toon
    tip`,
  places: `
    noord-holland
    zuid-holland
    noord-brabant
    den haag
    den bosch
    den helder
    west-vlaanderen
    oost-vlaanderen
    vlaams-brabant
    verenigde staten
    verenigd koninkrijk
    europese unie
    midden-oosten
    noord-korea
    zuid-korea
    zuid-afrika
    nieuw-zeeland
    saoedi-arabië`,

  readerWords: `
    je
    jouw
    uw?
    we
    wij
    ons
    onze
    sorry
    helaas
    excuses`,
  pageWords: `
    pagina
    (?:dit|het|deze) (?:artikel|bericht)
    site`,
  goneWords: `
    niet (?:meer )?(?:gevonden|bestaa|beschikbaar)
    bestaat niet
    verwijderd
    verplaatst
    onderhoud
    (?:snel|zo) (?:weer|terug)
    opnieuw
    misgegaan
    tijdelijk
    ongemak
    later (?:opnieuw|terug)`,
  guardWords: `
    mens bent
    ongew
    ongebr
    toegang`,
  consentWords: `
    toestemming
    apparaat
    akkoord
    advertent`,
  accountWords: `
    inlog
    aanmeld
    wachtwoord
    lid`,
  callBeginnings: `
    schrijf (?:je|u)
    meld (?:je|u)
    abonneer
    volg
    download
    luister
    ontvang
    al (?:abonnee|lid|klant)
    log (?:hier )?in
    log
    steun (?:ons|onze|onafhankelijke)
    word (?:lid|abonnee|vriend)
    registreer
    mis geen
    krijg
    voeg
    klik`,
  callObjects: `
    ons
    onze
    nieuwsbrief
    gratis
    dit artikel
    verder te lezen
    verder lezen
    abonnees?
    abonnement
    app
    whatsapp
    telegram
    geen enkel
    nieuws
    account
    meldingen`,
  clickWords: `
    klik hier`,
  noticeBeginnings: `
    dit artikel (?:is|werd|bevat)
    (?:uw|je) browser
    leestijd
    noot van de redactie
    dit artikel is (?:alleen|exclusief|gratis)`,
  genres: `
    analyse
    artikel
    column
    commentaar
    interview
    opinie
    portret
    recensie
    reportage
    verslag`,
  genreBy: `
    van
    door`,
  afterNames: `
    (?<=\\s)en anp`,
};
