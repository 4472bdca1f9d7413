import type { Language } from "./language.ts";

export const fr: Language = {
  tag: "fr",
  by: `
    par
    propos recueillis par
    (?:entretien )?(?:réalisée?|rédigée?|écrite?|publiée?|postée?|signée?) par
    (?:une? )?(?:article|chronique|dossier|enquête|entretien|portrait|reportage|récit|texte|tribune) (?:de|par)
    entretien réalisé par
    (?:de|par) (?:notre|nos) (?:correspondante?s?|envoyée?s? spéciale?(?:s|aux)?)(?: (?:à|en|au) \\S{2,20})?,?
    textes? (?:de|par)`,
  authorLabels: `
    auteurs?
    auteure?s?
    autrices?
    texte
    article
    enquête
    entretien
    interview
    journaliste
    propos recueillis par
    récit
    rédaction
    reportage
    textes
    textes? et (?:photos?|images)
    par`,
  conjunctions: `
    et`,
  particles: `
    de
    des
    du
    la
    le`,
  afterNames: `
    \\bpublié le.*
    (?<=\\s)(?:et|avec) (?:l['’])?(?:agence(?:s)?|afp|reuters).*
    (?<=\\s)et (?:l['’])?(?:afp|reuters)`,
  companyForms: `
    S\\.A\\.`,

  publishedLabels: `
    publié le
    date de publication
    publiée?(?: à)?
    créée?(?: le)?`,

  siteLines: `
    publicité
    lire aussi
    à lire aussi
    \\d+ min(?:ute)?s? de lecture`,
  leadingAway: `
    lire aussi
    à lire
    à voir
    lire la suite
    voir aussi`,
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
  controlWords: `
    partager
    imprimer
    lire
    plus
    tard
    écouter
    cet
    cette
    ce
    article
    écrire
    enregistrer
    sauvegarder
    suivre
    commenter
    commentaires
    envoyer
    télécharger
    copier
    le
    lien
    la
    les
    de
    du
    des
    à
    et
    par
    taille
    texte
    afficher
    sujet
    service
    pôle
    rédaction
    société
    politique
    économie
    international
    monde
    culture
    sports
    sport
    faits
    divers
    actualité
    actualités
    infos
    info
    direct
    photos
    vidéos
    vidéo
    offrir
    signaler
    page
    retour
    accueil
    voir
    commentaires?
    notre
    chaîne
    réagir
    répondre
    archives
    newsletter`,
  places: `
    île-de-france
    pays de la loire
    nouvelle-aquitaine
    auvergne-rhône-alpes
    bourgogne-franche-comté
    centre-val de loire
    grand est
    hauts-de-france
    provence-alpes-côte d'azur
    provence-alpes-côte d’azur
    seine-saint-denis
    val-de-marne
    hauts-de-seine
    loire-atlantique
    haute-savoie
    haute-garonne
    pas-de-calais
    la réunion
    nouvelle-calédonie
    la rochelle
    le havre
    le mans
    afrique du sud
    arabie saoudite
    corée du nord
    corée du sud
    côte d'ivoire
    côte d’ivoire
    burkina faso
    nouvelle-zélande
    états-unis
    royaume-uni
    proche-orient
    union européenne
    costa rica`,
  byInByline: `
    (?:notre|nos) (?:correspondante?s?|envoyée?s? spéciale?(?:s|aux)?)`,

  readerWords: `
    vous
    votre
    vos
    nous
    notre
    nos
    merci
    désolée?s?
    (?!chez|assez|rendez|nez)\\p{L}{3,20}ez`,
  pageWords: `
    page
    (?:cet|l.|votre) ?article
    contenu
    site`,
  goneWords: `
    n.(?:existe|est) (?:pas|plus)
    introuvable
    (?:été|est) (?:supprim|dépla|retir)
    plus (?:disponible|accessible)
    trouvée?
    maintenance
    de retour
    réessay
    erreur
    gêne
    plus tard`,
  guardWords: `
    inhabituel
    autorisation
    vérif
    votre (?:pays|réseau)`,
  consentWords: `
    vie privée
    données
    appareil
    accord`,
  accountWords: `
    connecte
    identifi
    inscri
    compte
    mot de passe
    réservé
    lire la suite
    poursuivre`,
  callBeginnings: `
    inscrivez-vous
    abonnez-vous
    suivez
    téléchargez
    écoutez
    recevez
    rejoignez
    retrouvez
    déjà (?:abonn|inscrit|client)\\p{Ll}*
    pas encore (?:abonn|inscrit)\\p{Ll}*
    connectez-vous
    soutenez
    activez
    profitez
    ne manquez
    ne ratez
    créez
    ajoutez
    découvrez
    devenez
    cliquez
    partagez`,
  tellingWords: `
    a (?:dit|déclaré|annoncé)
    selon
    police`,
  callObjects: `
    nos
    notre
    nous
    lettre d['’]information
    newsletter
    infolettre
    l['’]application
    appli
    whatsapp
    telegram
    cet article
    la suite
    gratuit\\p{Ll}*
    abonnée?s?
    abonnement
    en illimité
    l['’]actualité
    rien manquer
    compte
    alertes?
    sans publicité
    vos amis`,
  clickWords: `
    cliquez ici
    cliquer ici`,
  noticeBeginnings: `
    cet article (?:a (?:plus|été)|est (?:extrait|réservé|paru))
    votre navigateur
    temps de lecture
    note de la rédaction
    la lecture de
    (?:cet article|ce contenu|ce texte) est (?:réservé|gratuit|payant)`,
  genres: `
    analyse
    article
    billet
    chronique
    commentaire
    critique
    éditorial
    enquête
    entretien
    opinion
    portrait
    récit
    reportage
    tribune`,
  genreBy: `
    de
    par
    réalisée? par`,
};
