import type { Language } from "./language.ts";

export const es: Language = {
  tag: "es",
  by: `
    por`,
  authorLabels: `
    autor`,
  editedBy: `
    editado por`,
  conjunctions: `
    y`,
  particles: `
    de
    del
    y`,

  publishedLabels: `
    fecha`,

  siteLines: `
    publicidad
    lee también
    más información`,
  leadingAway: `
    lee (?:también|más)
    te puede interesar`,
  endHeadings: `
    sobre la firma
    (?:artículos|noticias) relacionad[ao]s`,
  tailBeginnings: `
    con información de`,
  signUpWords: `
    registr
    suscri`,

  homeNames: `
    inicio`,
  liveBeginnings: `
    en vivo
    directo`,
  wallWords: `
    suscr`,
  notFoundTitles: `
    no encontrada
    página no encontrada`,
  loginTitles: `
    iniciar sesión`,
  blockedTitles: `
    acceso denegado`,

  months: `
    enero|ene
    febrero
    marzo
    abril|abr
    mayo
    junio
    julio
    agosto|ago
    septiembre|set
    octubre
    noviembre
    diciembre|dic`,
  updatedLabels: `
    actualizado
    actualizada`,

  ordinalEndings: `
    º`,
  beforeMonth: `
    de`,
  beforeYear: `
    de
    del`,
};
