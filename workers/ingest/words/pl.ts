import type { Language } from "./language.ts";

export const pl: Language = {
  tag: "pl",
  editorLabels: `
    redaktor`,
};
