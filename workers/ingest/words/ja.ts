import type { Language } from "./language.ts";

export const ja: Language = {
  tag: "ja",
  authorLabels: `
    記者`,

  wallWords: `
    購読
    続き`,
};
