import type { Language } from "./language.ts";

export const zh: Language = {
  tag: "zh",
  authorLabels: `
    作者`,
  answerableLabels: `
    责编
    责任编辑`,

  yearSigns: `
    年`,
  monthSigns: `
    月`,
  daySigns: `
    日`,
};
