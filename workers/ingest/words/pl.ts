import type { Language } from "./language.ts";

export const pl: Language = {
  tag: "pl",
  editorLabels: `
    redaktor`,

  months: `
    stycznia
    lutego
    marca
    kwietnia
    maja
    czerwca
    lipca
    sierpnia
    września
    października
    listopada
    grudnia`,

  notFoundTitles: `
    nie znaleziono (?:strony|artykułu)
    (?:ta )?strona (?:nie istnieje|nie została znaleziona)
    brak strony`,

  errorWords: `
    błąd
    ups`,

  authorLabels: `
    autor(?:ka|zy|ki)?
    tekst
    opracowanie
    oprac\\.?
    autor(?:ka)? (?:artykułu|tekstu)
    dziennikarz
    dziennikarka
    redakcja
    reportaż
    rozmawiała?
    tekst i zdjęcia
    wywiad
    źródło i autor`,

  by: `
    opracowała?
    napisała?
    (?:przygotowała?|rozmawiała?|tekst)
    oprac\\.
    spisała?
    wysłuchała?`,

  conjunctions: `
    i
    oraz`,

  publishedLabels: `
    opublikowano
    data publikacji`,

  updatedLabels: `
    (?:za)?aktualiz(?:acja|owano)`,

  ago: `
    temu`,

  minutes: `
    minut[yę]?`,

  hours: `
    godzin[yę]?`,

  days: `
    d(?:zień|ni)`,

  today: `
    dzi(?:siaj|ś)`,

  yesterday: `
    wczoraj`,
  answerLabels: `
    odpowiedz
    zgłoś`,

  tailInvitations: `
    (?:ta strona|serwis|nasza strona) (?:używa|korzysta z) .{0,20}cookie`,
  controlWords: `
    udostępnij
    artykuł
    drukuj
    stronę
    wydrukuj
    zapisz
    posłuchaj
    słuchaj
    czytaj
    później
    więcej
    skomentuj
    komentarze
    obserwuj
    wyślij
    kopiuj
    link
    pokaż
    dział
    sportowy
    sport
    polityka
    gospodarka
    kultura
    kraj
    świat
    wiadomości
    zdjęcia
    wideo
    redakcja
    redakcyjny
    i
    do
    na
    z`,
  places: `
    dolny śląsk
    górny śląsk
    nowy sącz
    nowy jork
    zielona góra
    jelenia góra
    gorzów wielkopolski
    ostrów wielkopolski
    piotrków trybunalski
    stalowa wola
    bielsko-biała
    warmia i mazury
    bliski wschód
    stany zjednoczone
    wielka brytania
    unia europejska
    korea północna
    korea południowa
    arabia saudyjska
    nowa zelandia`,

  readerWords: `
    prosimy
    niestety
    tw[oó]j\\p{L}{0,4}
    państw\\p{L}{1,3}
    nasz\\p{L}{0,4}
    \\p{L}{3,12}(?:asz|esz|śmy|amy|imy|iemy)
    jesteś
    sprawdź
    spróbuj
    wróć
    potwierdź`,
  pageWords: `
    stron[aęyi]
    (?:ten|tego) (?:artykuł|tekst|materiał)
    serwis
    adres`,
  goneWords: `
    nie (?:istnieje|znalezion|został|ma takiej|jest|można)
    przeniesion
    usunięt
    niedostępn
    serwisow
    wrócimy
    ponownie
    poszło nie
    błąd
    chwilow
    tymczasow
    utrudnien
    później`,
  guardWords: `
    człowiek
    nietypow
    przeglądark
    weryfik
    sprawdzamy
    dostęp
    przekier`,
  consentWords: `
    ciasteczk
    zgod[aęy]
    pryw
    danych
    urządz`,
  accountWords: `
    zalog
    logowan
    zarejestr
    prenumer
    hasł
    ogranicz
    czytaj dalej`,
  callBeginnings: `
    zapisz się
    subskrybuj
    obserwuj
    śledź
    pobierz
    posłuchaj
    słuchaj
    dołącz
    zaloguj
    masz już
    wesprzyj
    zarejestruj
    włącz
    kup
    nie przegap
    otrzymuj
    czytaj
    dodaj
    kliknij
    polub`,
  callObjects: `
    nas
    nasz\\p{Ll}*
    newsletter\\p{Ll}*
    bezpłatn\\p{Ll}+
    za darmo
    ten artykuł
    artykułu
    aplikacj\\p{Ll}+
    whatsapp\\p{Ll}*
    wiadomości
    prenumerat\\p{Ll}+
    konto
    powiadomieni\\p{Ll}+
    bez reklam`,
  clickWords: `
    kliknij tutaj`,
  noticeBeginnings: `
    ten artykuł (?:ma|został|zawiera)
    twoja przeglądarka
    czas czytania
    od redakcji:
    ten artykuł jest (?:dostępny|płatny)`,
  leadingAway: `
    czytaj (?:także|też|również|więcej)
    zobacz (?:także|też|również)`,
  genres: `
    analiza
    felieton
    komentarz
    opinia
    recenzja
    reportaż
    rozmowa
    wywiad`,
};
