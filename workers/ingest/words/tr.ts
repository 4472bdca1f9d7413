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
};
