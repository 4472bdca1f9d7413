import type { Language } from "./language.ts";

export const ko: Language = {
  tag: "ko",
  afterNames: `
    (?<=\\s)(?:선임)?(?:기자|특파원)`,

  yearSigns: `
    년`,
  monthSigns: `
    월`,
  daySigns: `
    일`,
};
