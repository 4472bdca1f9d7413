import type { Language } from "./language.ts";

export const fr: Language = {
  tag: "fr",
  by: `
    par
    propos recueillis par
    (?:entretien )?(?:réalisée?|rédigée?|écrite?|publiée?|postée?|signée?) par
    (?:une? )?(?:article|chronique|dossier|enquête|entretien|portrait|reportage|récit|texte|tribune) (?:de|par)`,
  authorLabels: `
    auteurs?
    auteure?s?
    autrices?
    texte`,
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
    date de publication
    publiée?(?: à)?`,

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
    (?:page|article) non trouvée?
    (?:cette |la |votre )?(?:page|article)(?: (?:que vous (?:cherchez|recherchez)|demandée?))? (?:est |est malheureusement )?(?:introuvable|inexistante?)
    (?:cette|la) page n.(?:existe (?:pas|plus)|est (?:pas|plus) disponible|a pas été trouvée)`,
  errorWords: `
    erreur
    oups
    désolée?s?`,
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
    modifié
    modifiée?(?: le)?`,

  ordinalEndings: `
    er`,

  agoBefore: `
    il y a`,

  one: `
    une`,

  minutes: `
    minutes?`,

  hours: `
    heures?`,

  days: `
    jours?`,

  weeks: `
    semaines?`,

  monthUnits: `
    mois`,

  years: `
    ans?`,

  today: `
    aujourd['’]hui`,

  yesterday: `
    hier`,
  answerLabels: `
    répondre
    signaler`,

  tailBeginnings: `
    contacts? presse`,
  tailInvitations: `
    (?:ce|notre) site (?:web )?utilise .{0,20}cookies
    nous utilisons .{0,20}cookies`,
};
