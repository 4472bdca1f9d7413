import type { Language } from "./language.ts";

export const id: Language = {
  tag: "id",
  by: `
    oleh
    (?:dilaporkan|disusun|ditulis) oleh`,
  authorLabels: `
    penulis
    reporter
    laporan
    kontributor
    pewarta
    wartawan`,
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

  notFoundTitles: `
    (?:halaman|artikel|berita) (?:tidak (?:ditemukan|tersedia|ada)|yang anda cari tidak (?:ditemukan|ada))`,

  errorWords: `
    maaf`,

  conjunctions: `
    dan`,

  publishedLabels: `
    diterbitkan
    dipublikasikan
    tayang`,

  updatedLabels: `
    diperbarui`,

  ago: `
    (?:yang )?lalu`,

  minutes: `
    menit`,

  hours: `
    jam`,

  days: `
    hari`,

  weeks: `
    minggu`,

  monthUnits: `
    bulan`,

  years: `
    tahun`,

  today: `
    hari ini`,

  yesterday: `
    kemarin`,

  afterTime: `
    wib|wita|wit`,

  beforeTime: `
    pukul|jam`,
  answerLabels: `
    balas
    laporkan`,
};
