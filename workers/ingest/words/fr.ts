import type { Language } from "./language.ts";

export const fr: Language = {
  tag: "fr",
  by: `
    par`,
  authorLabels: `
    auteurs?`,
  conjunctions: `
    et`,
  particles: `
    de
    des
    du
    la
    le`,
  afterNames: `
    \\bpublié le.*`,
  companyForms: `
    S\\.A\\.`,

  publishedLabels: `
    publié le
    date de publication`,

  siteLines: `
    publicité
    lire aussi
    à lire aussi
    \\d+ min(?:ute)?s? de lecture`,
  leadingAway: `
    lire aussi
    à lire`,
  endHeadings: `
    à propos de l'auteur
    articles similaires`,
  signUpWords: `
    inscri
    abonn`,

  homeNames: `
    accueil`,
  liveBeginnings: `
    en direct`,
  wallWords: `
    abonn`,
  notFoundTitles: `
    introuvable
    page introuvable
    (?:page|article) non trouvée?`,
  errorWords: `
    erreur`,
  loginTitles: `
    connexion
    se connecter`,
  blockedTitles: `
    accès refusé`,

  months: `
    janvier|janv
    février|fevrier|févr
    mars
    avril|avr
    mai
    juin
    juillet|juil
    août|aout
    septembre
    octobre
    novembre
    décembre|déc`,
  updatedLabels: `
    mis à jour
    mise à jour
    modifié`,

  ordinalEndings: `
    er`,
};
