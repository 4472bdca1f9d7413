import type { Language } from "./language.ts";

export const tr: Language = {
  tag: "tr",
  editorLabels: `
    editör`,

  months: `
    ocak
    şubat
    mart
    nisan
    mayıs
    haziran
    temmuz
    ağustos
    eylül
    ekim
    kasım
    aralık`,

  notFoundTitles: `
    (?:aradığınız )?(?:sayfa|haber|içerik) bulunamadı`,

  errorWords: `
    hata
    üzgünüz`,

  authorLabels: `
    haber
    yazan
    yazarlar?
    muhabir
    hazırlayan
    röportaj`,

  conjunctions: `
    ve`,

  publishedLabels: `
    yayın(?:lanma| tarihi)
    giriş(?: tarihi)?`,

  updatedLabels: `
    (?:son )?güncelleme(?: tarihi)?`,

  ago: `
    önce`,

  minutes: `
    dakika|dk`,

  hours: `
    saat`,

  days: `
    gün`,

  weeks: `
    hafta`,

  monthUnits: `
    ay`,

  years: `
    yıl`,

  today: `
    bugün`,

  yesterday: `
    dün`,
  answerLabels: `
    yanıtla
    cevapla`,
};
