import type { Language } from "./language.ts";

export const fi: Language = {
  tag: "fi",
  months: `
    tammikuu|tammikuuta
    helmikuuta
    maaliskuuta
    huhtikuuta
    toukokuuta
    kesäkuuta
    heinäkuuta
    elokuuta
    syyskuuta
    lokakuuta
    marraskuuta
    joulukuuta`,
};
