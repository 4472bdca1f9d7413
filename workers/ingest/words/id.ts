import type { Language } from "./language.ts";

export const id: Language = {
  tag: "id",
  by: `
    oleh`,
  authorLabels: `
    penulis`,
  editorLabels: `
    redaktur
    penyunting`,

  siteLines: `
    baca juga`,
  leadingAway: `
    baca juga`,

  months: `
    januari
    februari
    maret
    april
    mei
    juni
    juli
    agustus
    september
    oktober
    november
    desember`,
};
