import type { Language } from "./language.ts";

export const de: Language = {
  tag: "de",
  by: `
    von
    (?:blog ?|gast)?(?:beitrag|artikel|bericht|kommentar|text) von
    (?:eine? )?(?:gast)?(?:analyse|essay|glosse|interview|kolumne|kritik|meinungsbeitrag|nachruf|porträt|reportage|rezension) von
    (?:eine? )(?:blog ?|gast)?(?:beitrag|artikel|bericht|kommentar|text) von
    (?:aufgezeichnet|erstellt|geschrieben|protokolliert|verfasst) von
    das (?:gespräch|interview) führten?
    aus \\S{3,30} (?:berichtet|berichten|meldet)
    es (?:berichtet|berichten)
    interview`,
  byInByline: `
    vom
    (?:eingestellt|erstellt|verfasst|geschrieben|gepostet|interview|kommentar|artikel|bericht|beitrag|text) vo[nm]
    unser(?:e[mnr]?)? (?:korrespondent(?:in|en)?|reporter(?:in)?|redakteur(?:in)?|redaktionsmitglied|mitarbeiter(?:in)?)
    (?:korrespondent|redakteur|reporter)(?:in)?
    text`,
  sourceLabels: `
    quellen?`,
  authorLabels: `
    autor(?:in)?(?: ?/ ?autor(?:in)?)?
    protokoll
    text
    verfasser(?:in)?
    autor(?:inn)?en
    bericht
    beitrag
    gespräch
    interview
    kommentar
    porträt
    recherche
    redaktion
    reportage
    texte
    (?:text|texte) und (?:bild|bilder|foto|fotos|recherche)
    übersetzung
    von
    redakteur(?:in)?`,
  writtenBy: `
    autor(?:in)?(?: ?/ ?autor(?:in)?)?`,
  pictureCredits: `
    fotos?`,
  conjunctions: `
    und
    im gespräch mit`,
  particles: `
    von
    van
    der
    den
    zu
    zur
    vom
    und
    af`,
  noNames: `
    (?:mon|diens|donners|frei|sams|sonn)tag
    mittwoch
    sonnabend
    von
    foto
    agenturen
    red`,
  companyForms: `
    GmbH
    AG
    e\\.\\s?V\\.`,
  siteWords: `
    redaktion
    magazin
    zeitung`,

  publishedLabels: `
    datum
    veröffentlicht
    veröffentlicht am
    publiziert(?: am)?
    erschienen
    erschienen am
    erstveröffentlich(?:t|ung)(?: am)?
    erstmals (?:veröffentlicht|erschienen)(?: am)?
    online seit
    erstellt(?: am)?`,

  siteLines: `
    \\d{1,2}(?::|h|\\.)\\d{2} ?uhr
    anzeige
    werbung
    mehr zum thema
    lesen sie auch
    lesen sie mehr zum thema
    auch interessant
    das thema könnte dich auch interessieren
    (?:die )?kommentare (?:sind )?geschlossen
    wird geladen
    weiterlesen
    dieser (?:eintrag|beitrag) wurde .{0,150}veröffentlicht.*
    das könnte sie auch interessieren
    zur startseite
    artikel teilen
    teilen
    \\d+ (?:min(?:ute)?s?|minuten?) lesezeit
    lesezeit:? .*`,
  leadingAway: `
    lesen sie
    mehr (?:dazu|zum thema|lesen)
    lesetipp
    auch interessant`,
  endHeadings: `
    über (?:den|die) autor(?:in|en)?
    verwendete quellen
    weitere (?:artikel|beiträge|informationen|links|meldungen|nachrichten|themen)
    ähnliche (?:artikel|beiträge)
    könnte (?:sie|dich|euch) auch interessieren
    das könnte (?:sie|dich) auch interessieren
    mehr zum thema
    kommentare?
    leserkommentare`,
  tailBeginnings: `
    fehler gefunden(?:\\?|$)
    dieser artikel (?:ist|erschien|wurde)\\b.{0,80}\\b(?:erschienen|veröffentlicht|publiziert|aktualisiert|korrigiert|übersetzt|erstellt)
    dieser artikel erschien\\b
    mit material (?:von|der)
    jetzt .{0,40}(?:kostenlos|gratis|unverbindlich) .{0,20}(?:testen|abonnieren|registrieren|weiterlesen)`,
  tailInvitations: `
    (?:presse|medien)?kontakt:
    stand:
    redaktion:
    quelle:
    sendung:
    fehler gefunden
    diese[rs]? (?:text|artikel|beitrag|werk) .{1,60}(?:lizenz|creative commons)
    lesen sie
    mehr (?:dazu|zum thema)
    (?:diese|unsere) (?:web)?(?:site|seite) (?:verwendet|nutzt|benutzt) .{0,20}cookies
    wir (?:verwenden|nutzen) .{0,30}cookies
    jetzt .{0,40}(?:testen|abonnieren|registrieren|weiterlesen)`,
  signUpWords: `
    anmeld
    abonn`,
  photoCredits: `
    fotos?
    bild
    bildrechte
    bildquelle
    titelbild`,
  bracketCredits: `
    foto(?: by| courtesy)?`,

  homeNames: `
    startseite`,
  liveBeginnings: `
    liveticker`,
  wallWords: `
    abonn
    weiterlesen
    jetzt lesen
    registrieren`,
  notFoundTitles: `
    nicht gefunden
    (?:seite|artikel|inhalt) (?:wurde )?nicht gefunden
    (?:die )?seite existiert nicht(?: mehr)?
    (?:die|diese) (?:seite|artikel) (?:wurde|konnte) (?:leider )?nicht gefunden(?: werden)?
    (?:die |diese )?(?:angeforderte |gesuchte )?seite (?:gibt es|existiert) (?:leider )?nicht(?: mehr)?
    dokument nicht gefunden`,
  consentTitles: `
    zustimmung(?: erforderlich)?
    datenschutz
    datenschutz-?einstellungen
    cookie-?(?:einstellungen|hinweise?)`,
  errorWords: `
    fehler
    hoppla
    ups
    entschuldigung`,
  loginTitles: `
    anmelden
    anmeldung
    einloggen`,
  blockedTitles: `
    zugriff verweigert`,

  months: `
    januar
    februar
    märz|maerz|mrz
    april
    mai
    juni
    juli
    august
    september
    oktober|okt
    november
    dezember|dez`,
  updatedLabels: `
    aktualisiert
    letzte änderung
    zuletzt geändert
    geändert am
    letztes? update`,

  afterTime: `
    uhr`,

  agoBefore: `
    vor`,

  one: `
    eine[rm]`,

  minutes: `
    minuten?`,

  hours: `
    stunden?|std\\.?`,

  days: `
    tag(?:en?)?`,

  weeks: `
    wochen?`,

  monthUnits: `
    monat(?:en?)?`,

  years: `
    jahr(?:en?)?`,

  today: `
    heute`,

  yesterday: `
    gestern`,
  answerLabels: `
    antworten
    melden`,
  controlWords: `
    artikel
    beitrag
    teilen
    merken
    drucken
    ausdrucken
    seite
    jetzt
    anhören
    hören
    vorlesen
    zur
    zum
    lesen
    später
    speichern
    kommentieren
    kommentar
    kommentare
    folgen
    abonnieren
    schriftgröße
    größer
    kleiner
    ressort
    politik
    wirtschaft
    kultur
    lokales
    regionales
    panorama
    wissen
    gesellschaft
    feuilleton
    nachrichten
    bilder
    galerie
    per
    als
    den
    die
    das
    diesen
    diese
    weitere
    mehr
    anzeigen
    herunterladen
    verschenken
    weiterlesen
    inhalt
    startseite
    übersicht
    zurück
    themen
    thema
    meldung
    versenden
    empfehlen
    minuten
    lesezeit
    exklusiv
    eilmeldung
    deutschland
    ausland
    inland
    schreiben
    bestellen
    kopieren
    region
    newsletter
    ressorts
    aktuelles
    beliebt
    meistgelesen
    einloggen
    einklappen
    ausklappen
    übersetzen
    bewerten`,
  places: `
    nordrhein-westfalen
    baden-württemberg
    rheinland-pfalz
    mecklenburg-vorpommern
    schleswig-holstein
    sachsen-anhalt
    sankt gallen
    st. gallen
    bad homburg
    bad kreuznach
    bad reichenhall
    frankfurt am main
    freiburg im breisgau
    naher osten
    nordkorea
    neu delhi
    new york
    südtirol
    rhein-main
    rhein-neckar
    vereinigte staaten
    europäische union
    rotes kreuz
    saudi-arabien
    bosnien-herzegowina
    sankt pölten
    sankt petersburg
    bayerischer wald`,

  readerWords: `
    bitte
    leider
    wir
    uns(?:ere?[mnrs]?)?
    (?-i:Ihre?[mnrs]?)
    du
    \\p{Ll}{3,12}n (?-i:Sie)`,
  pageWords: `
    seite
    (?:diese[rns]?|der) (?:artikel|beitrag|inhalt)`,
  goneWords: `
    nicht (?:mehr )?(?:gefunden|vorhanden|verfüg|abruf|finden)
    existier
    verschoben
    gelöscht
    entfernt
    wartung
    (?:gleich|bald) (?:wieder|zur)
    in kürze
    schiefg
    fehler
    geduld
    vorüberg
    später`,
  guardWords: `
    mensch sind
    ungewöhn
    werbeblocker
    prüf
    bestätig
    zugriff
    gesperrt`,
  consentWords: `
    zustimm
    einwillig
    datenschutz
    gerät`,
  accountWords: `
    anmeld
    einlogg
    passwort
    weiterlesen
    kündig`,
  callBeginnings: `
    melden? (?:sie|dich)
    jetzt .{0,60}(?:abonnieren|anmelden|bestellen|herunterladen|lesen|registrieren|sichern|testen|weiterlesen)
    abonnieren
    folgen? (?:sie|uns)
    laden? sie
    lade (?:dir|jetzt|unsere)
    hören sie
    höre
    unterstützen? (?:sie|uns|unseren)
    registrieren
    registriere
    (?:sie haben|du hast) (?:bereits|schon|noch)
    bereits (?:abonn|kund|registriert)\\p{Ll}*
    noch kein
    erhalten sie
    erhalte
    bleiben sie
    bleib
    verpassen sie
    verpasse
    testen sie
    teste
    aktivieren sie
    aktiviere
    lesen sie
    lies
    werden sie
    werde (?:jetzt|mitglied|abonnent)
    holen sie
    hol dir
    klicken sie
    klicke
    nutzen sie
    sichern sie
    machen sie
    fügen sie
    schalten sie
    teilen sie
    hier können sie`,
  tellingWords: `
    sagte
    sagt
    teilte
    warnt
    polizei`,
  callObjects: `
    uns
    unser\\p{Ll}*
    newsletter
    abo
    abonn\\p{Ll}+
    app
    whatsapp
    telegram
    kostenlos\\p{Ll}*
    gratis
    weiterlesen
    weiter zu lesen
    (?:diesen|alle) artikel
    keine nachricht
    werbefrei
    ohne werbung
    spende
    posteingang
    konto
    eilmeldungen
    push-nachrichten
    mitglied
    freunden`,
  clickWords: `
    hier klicken
    klicken sie hier
    klicke hier`,
  noticeBeginnings: `
    diese[rs]? (?:artikel|beitrag|text) (?:ist (?:mehr als|älter|teil)|wurde (?:automatisch|maschinell)|enthält affiliate)
    ihr browser
    bitte aktivieren sie
    dein browser
    für links auf dieser seite
    mit \\* markierte
    hinweis der redaktion:
    lesezeit
    vorweg:
    vorbemerkung
    anmerkung der redaktion
    transparenzhinweis
    diese[rs]? (?:artikel|beitrag|inhalt|text) ist (?:nur|exklusiv|für|kostenlos)
    (?:den|diesen) (?:artikel|beitrag|text) können sie`,
  genres: `
    analyse
    artikel
    beitrag
    bericht
    essay
    gastbeitrag
    glosse
    interview
    kolumne
    kommentar
    kritik
    leitartikel
    meinung
    nachruf
    porträt
    reportage
    rezension`,
  genreBy: `
    von`,
};
