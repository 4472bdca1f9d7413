import type { Language } from "./language.ts";

export const he: Language = {
  tag: "he",
  months: `
    ב?ינואר
    ב?פברואר
    ב?(?:מרץ|מרס)
    ב?אפריל
    ב?מאי
    ב?יוני
    ב?יולי
    ב?אוגוסט
    ב?ספטמבר
    ב?אוקטובר
    ב?נובמבר
    ב?דצמבר`,

  agoBefore: `
    לפני`,

  minutes: `
    דקות?|דקה`,

  hours: `
    שעות|שעה`,

  days: `
    ימים|יום`,

  today: `
    היום`,

  yesterday: `
    אתמול`,

  authorLabels: `
    מאת
    כתבה?`,
};
