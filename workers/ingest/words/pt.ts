import type { Language } from "./language.ts";

export const pt: Language = {
  tag: "pt",
  by: `
    por
    (?:escrit[oa]|publicad[oa]|postad[oa]|redigid[oa]|reportagem|texto) por
    (?:uma? )?(?:artigo|coluna|entrevista|reportagem|texto) de`,
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
    data
    publicad[oa](?: em)?`,

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
    atualizado
    atualizada
    última atualização`,

  ordinalEndings: `
    º`,
  beforeMonth: `
    de`,
  beforeYear: `
    de`,

  notFoundTitles: `
    (?:a |esta )?página (?:não (?:encontrada|existe|disponível)|não foi encontrada)
    conteúdo não encontrado`,

  errorWords: `
    erro
    ops
    desculpe`,

  authorLabels: `
    autor(?:a|es|as)?
    texto
    reportagem
    repórter`,

  agoBefore: `
    há`,

  one: `
    uma?`,

  ago: `
    atrás`,

  minutes: `
    minutos?`,

  hours: `
    horas?`,

  days: `
    dias?`,

  weeks: `
    semanas?`,

  monthUnits: `
    m[eê]s(?:es)?`,

  years: `
    anos?`,

  today: `
    hoje`,

  yesterday: `
    ontem`,
  answerLabels: `
    responder
    denunciar`,

  tailInvitations: `
    este (?:site|sítio|website) (?:utiliza|usa) .{0,20}cookies`,
};
