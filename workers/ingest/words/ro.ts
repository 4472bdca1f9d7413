import type { Language } from "./language.ts";

export const ro: Language = {
  tag: "ro",
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
};
