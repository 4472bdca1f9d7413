import type { Language } from "./language.ts";

export const bg: Language = {
  tag: "bg",
  authorLabels: `
    автор(?:и|ка)?
    текст`,
  months: `
    януари
    февруари
    март
    април
    май
    юни
    юли
    август
    септември
    октомври
    ноември
    декември`,

  today: `
    днес`,

  yesterday: `
    вчера`,
};
