import type { Language } from "./language.ts";

export const ko: Language = {
  tag: "ko",
  afterNames: `
    (?<=\\s)(?:선임)?(?:기자|특파원)`,
};
