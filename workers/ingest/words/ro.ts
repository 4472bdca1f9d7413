import type { Language } from "./language.ts";

export const ro: Language = {
  tag: "ro",
  by: `
    (?:publicat|scris) de`,
  months: `
    ianuarie
    februarie
    martie
    aprilie
    mai
    iunie
    iulie
    august
    septembrie
    octombrie
    noiembrie
    decembrie`,

  notFoundTitles: `
    pagina (?:nu (?:a fost găsită|există|este disponibilă)|negăsită)`,

  errorWords: `
    eroare`,

  authorLabels: `
    autor(?:i)?
    autoare
    text`,

  conjunctions: `
    și`,

  publishedLabels: `
    publicat(?: la| pe)?`,

  updatedLabels: `
    actualizat`,

  agoBefore: `
    acum`,

  minutes: `
    (?:de )?minut(?:e|ul)?`,

  hours: `
    (?:de )?or[ăe]`,

  days: `
    (?:de )?zi(?:le)?`,

  today: `
    azi|astăzi`,

  yesterday: `
    ieri`,
  answerLabels: `
    răspunde`,
  callBeginnings: `
    urmăriți
    urmăriţi
    urmărește
    abonați-vă
    abonează-te
    descarcă
    descărcați
    intră`,
  callObjects: `
    ne
    noastr\\p{Ll}+
    nostru
    aplicați\\p{Ll}*
    știri\\p{Ll}*
    gratuit`,
  tellingWords: `
    a (?:spus|declarat|anunțat)
    poliți\\p{Ll}+`,
};
