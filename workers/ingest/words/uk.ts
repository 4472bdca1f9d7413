import type { Language } from "./language.ts";

export const uk: Language = {
  tag: "uk",
  months: `
    січня
    лютого
    березня
    квітня
    травня
    червня
    липня
    серпня
    вересня
    жовтня
    листопада
    грудня`,

  ago: `
    тому`,

  minutes: `
    хвилин[иу]?
    хв\\.?`,

  hours: `
    годин[иу]?
    год\\.?`,

  days: `
    д(?:ень|ні|нів)`,

  weeks: `
    тиж(?:день|ні|нів)`,

  monthUnits: `
    місяц(?:ь|і|ів)`,

  years: `
    рок(?:и|ів)|рік`,

  today: `
    сьогодні`,

  yesterday: `
    учора|вчора`,
};
