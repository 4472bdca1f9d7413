import type { Language } from "./language.ts";

export const ja: Language = {
  tag: "ja",
  authorLabels: `
    記者`,

  wallWords: `
    購読
    続き`,

  yearSigns: `
    年`,
  monthSigns: `
    月`,
  daySigns: `
    日`,
};
