import type { Language } from "./language.ts";

export const cs: Language = {
  tag: "cs",
  by: `
    (?:napsala?|připravila?)
    zpracovala?
    ptala? se
    autor(?:ka)?`,
  months: `
    ledna|leden
    února|únor
    března|březen
    dubna
    května
    června
    července
    srpna
    září
    října
    listopadu
    prosince`,

  notFoundTitles: `
    (?:stránka|článek) (?:nenalezena?|nebyla? nalezena?|neexistuje)`,

  errorWords: `
    chyba`,

  authorLabels: `
    auto(?:r|ři|rka|rky)
    text
    redaktor(?:ka)?
    rozhovor
    zpracovala?
    text a foto`,

  conjunctions: `
    a`,

  publishedLabels: `
    publikováno
    vydáno
    zveřejněno`,

  updatedLabels: `
    aktualizováno
    upraveno`,

  agoBefore: `
    před`,

  minutes: `
    minut(?:ou|ami)`,

  hours: `
    hodin(?:ou|ami)`,

  days: `
    dn(?:em|y)`,

  today: `
    dnes`,

  yesterday: `
    včera`,
  answerLabels: `
    odpovědět`,

  readerWords: `
    prosím
    vás
    vám
    váš
    vaše\\p{L}{0,2}
    náš
    naše
    omlouváme
    bohužel
    \\p{L}{3,10}te`,
  pageWords: `
    stránk
    (?:tento|tohoto) (?:článek|obsah)
    web`,
  goneWords: `
    ne(?:byl|ní|existuj|lze)
    nenalezen
    smazán
    odstraněn
    přesunut
    údržb
    odstáv
    znovu
    později
    pokazilo
    chyb
    technic
    dočasn
    trpěliv`,
  guardWords: `
    člověk
    automatiz
    neobvykl
    podezř
    prohlížeč
    ověř
    přístup
    blok`,
  consentWords: `
    souhlas
    soukrom
    osobní
    zařízen
    reklam`,
  accountWords: `
    přihl
    registr
    předplat
    úč[te]
    hesl
    zdarma`,
  callBeginnings: `
    sledujte
    odebírejte
    stáhněte
    přihlaste
    připojte
    přidejte
    nezapomeňte`,
  callObjects: `
    nás
    náš
    naši
    naše
    aplikac\\p{Ll}*
    novink\\p{Ll}*
    zdarma`,
  tellingWords: `
    řekl\\p{Ll}*
    uvedl\\p{Ll}*
    policie`,
};
