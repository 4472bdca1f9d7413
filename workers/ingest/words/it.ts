import type { Language } from "./language.ts";

export const it: Language = {
  tag: "it",
  byInByline: `
    di
    nostr[oa] (?:inviat[oa]|corrispondente)`,
  authorLabels: `
    autore
    autori
    a cura di
    testo di
    autrice
    servizio
    testi
    testo
    articolo
    giornalista
    intervista
    redazione
    reportage
    inchiesta
    testi? e foto
    di`,
  conjunctions: `
    e`,
  particles: `
    da
    di
    della
    e`,

  siteLines: `
    leggi anche
    pubblicità`,
  leadingAway: `
    leggi anche
    leggi (?:di più|tutto)
    vedi anche`,
  endHeadings: `
    articoli correlati`,
  signUpWords: `
    iscriv`,

  wallWords: `
    abbonati`,

  months: `
    gennaio
    febbraio
    marzo
    aprile
    maggio
    giugno|giu
    luglio|lug
    agosto
    settembre
    ottobre|ott
    novembre
    dicembre`,
  updatedLabels: `
    aggiornato
    modifica
    ultimo aggiornamento`,

  notFoundTitles: `
    (?:la )?pagina (?:non (?:trovata|disponibile|esistente|esiste)|inesistente)
    contenuto non trovato`,

  errorWords: `
    errore
    ops`,

  by: `
    di
    a cura di
    (?:pubblicato|redatto|scritto) da
    (?:articolo|intervista|reportage|servizio|testo) di
    da(?:l|lla) nostr[oa] (?:inviat[oa]|corrispondente)
    testi di`,

  publishedLabels: `
    pubblicat[oa](?: il| alle)?
    creat[oa](?: il)?`,

  ago: `
    fa`,

  minutes: `
    minut[oi]`,

  hours: `
    or[ae]`,

  days: `
    giorn[oi]`,

  weeks: `
    settiman[ae]`,

  monthUnits: `
    mes[ei]`,

  years: `
    ann[oi]`,

  today: `
    oggi`,

  yesterday: `
    ieri`,
  answerLabels: `
    rispondi
    segnala`,

  tailInvitations: `
    questo sito (?:web )?(?:utilizza|usa) .{0,20}cookie
    utilizziamo .{0,20}cookie`,
  controlWords: `
    condividi
    articolo
    stampa
    ascolta
    salva
    leggi
    dopo
    commenta
    commenti
    segui
    invia
    scarica
    copia
    il
    lo
    la
    le
    di
    del
    della
    in
    questo
    questa
    e
    per
    dimensione
    testo
    redazione
    cronaca
    politica
    economia
    esteri
    interni
    mondo
    cultura
    sport
    spettacoli
    società
    notizie
    ultime
    foto
    video
    pagina
    servizio
    abbonati
    sezione
    mostra
    notizia
    nascondi
    traduci`,
  places: `
    emilia-romagna
    friuli-venezia giulia
    trentino-alto adige
    valle d'aosta
    valle d’aosta
    reggio calabria
    reggio emilia
    la spezia
    ascoli piceno
    monte carlo
    medio oriente
    stati uniti
    regno unito
    unione europea
    arabia saudita
    corea del nord
    corea del sud
    nuova zelanda
    hong kong`,

  readerWords: `
    tu[oae]i?
    tue
    vostr[oaie]
    nostr[oaie]
    noi
    ci (?:scusiamo|dispiace)
    ti
    si prega
    spiacenti
    grazie
    cercat[aoe]
    (?:registr|abbon|colleg|assicur|conness|autentic)ati
    iscriviti
    verificate`,
  pageWords: `
    pagina
    (?:questo|l.|il|questa|la) ?(?:articolo|contenuto|notizia)
    sito`,
  goneWords: `
    non (?:esiste|è|trovat|disponibil)
    stat[oa] (?:rimoss|elimin|spost)
    manutenzione
    torn(?:iamo|eremo)
    riprov
    disagio
    più tardi
    andato storto`,
  guardWords: `
    umano
    insolit
    autorizzazione`,
  consentWords: `
    dispositivo
    rifiut
    fornitori`,
  accountWords: `
    acced
    iscri
    riservat
    a leggere`,
  callBeginnings: `
    iscriviti
    iscrivetevi
    abbonati
    seguici
    segui
    scarica
    ascolta
    ricevi
    registrati
    sei già
    accedi
    sostieni
    attiva
    unisciti
    non perdere
    aggiungi
    scopri
    diventa
    clicca
    entra nel
    condividi`,
  callObjects: `
    nostr[oaie]
    newsletter
    gratis
    gratuit\\p{Ll}*
    questo articolo
    leggere
    abbonat[oi]
    abbonamento
    app
    whatsapp
    telegram
    notizi[ae]
    account
    notifiche
    senza pubblicità
    casella`,
  clickWords: `
    clicca qui
    cliccare qui`,
  noticeBeginnings: `
    questo articolo (?:ha|è stato|contiene)
    il tuo browser
    tempo di lettura
    nota della redazione
    (?:questo articolo|questo contenuto) è (?:riservato|gratuito)`,
  genres: `
    analisi
    articolo
    commento
    cronaca
    editoriale
    inchiesta
    intervista
    opinione
    recensione
    reportage
    ritratto`,
  genreBy: `
    di`,
};
