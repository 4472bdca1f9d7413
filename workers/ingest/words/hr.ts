import type { Language } from "./language.ts";

/** "listopada" is left out: it is October in Croatian dates, and November in Polish and Czech ones. */
export const hr: Language = {
  tag: "hr",
  authorLabels: `
    piše
    autorica
    autor(?:i)?
    napisa(?:o|la)
    tekst`,

  months: `
    siječ(?:nja|anj)
    velj(?:ače|ača)
    ožuj(?:ka|ak)
    trav(?:nja|anj)
    svib(?:nja|anj)
    lip(?:nja|anj)
    srp(?:nja|anj)
    kolovoza?
    ruj(?:na|an)
    oktobra?
    stude(?:noga?|ni)
    prosin(?:ca|ac)`,

  publishedLabels: `
    objavljeno`,

  updatedLabels: `
    ažurirano`,

  notFoundTitles: `
    stranica nije pronađena`,
};
