import type { Language } from "./language.ts";

export const pt: Language = {
  tag: "pt",
  by: `
    por`,
  editorLabels: `
    edição`,
  conjunctions: `
    e`,
  particles: `
    da
    das
    do
    dos
    e`,

  publishedLabels: `
    data`,

  leadingAway: `
    leia (?:também|mais)`,

  wallWords: `
    assine`,

  months: `
    janeiro
    fevereiro
    março
    abril
    maio
    junho
    julho
    agosto
    setembro
    outubro|out
    novembro
    dezembro`,
  updatedLabels: `
    atualizado`,

  ordinalEndings: `
    º`,
  beforeMonth: `
    de`,
  beforeYear: `
    de`,
};
