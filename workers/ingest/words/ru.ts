import type { Language } from "./language.ts";

export const ru: Language = {
  tag: "ru",
  leadingAway: `
    читайте также`,
};
