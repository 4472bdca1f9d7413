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
    oprac\\.?`,

  by: `
    opracowała?
    napisała?
    (?:przygotowała?|rozmawiała?|tekst)`,

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
};
