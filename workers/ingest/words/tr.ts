import type { Language } from "./language.ts";

export const tr: Language = {
  tag: "tr",
  editorLabels: `
    editör`,
};
