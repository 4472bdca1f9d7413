import type { Language } from "./language.ts";

export const it: Language = {
  tag: "it",
  byInByline: `
    di`,
  authorLabels: `
    autore`,
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
    leggi anche`,
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
    modifica`,
};
