import type { Language } from "./language.ts";

export const ms: Language = {
  tag: "ms",
  by: `
    (?:ditulis )?oleh`,
  months: `
    jan(?:uari)?
    feb(?:ruari)?
    mac
    apr(?:il)?
    mei
    jun
    jul(?:ai)?
    ogos?
    sept?(?:ember)?
    okt(?:ober)?
    nov(?:ember)?
    dis(?:ember)?`,
};
