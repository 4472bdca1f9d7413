import type { Language } from "./language.ts";

export const km: Language = {
  tag: "km",
  months: `
    មករា
    កុម្ភៈ
    មីនា
    មេសា
    ឧសភា
    មិថុនា
    កក្កដា
    សីហា
    កញ្ញា
    តុលា
    វិច្ឆិកា
    ធ្នូ`,

  beforeMonth: `
    ខែ`,

  beforeYear: `
    ឆ្នាំ`,

  ago: `
    មុន
    កន្លងទៅ`,

  minutes: `
    នាទី`,

  hours: `
    ម៉ោង`,

  days: `
    ថ្ងៃ`,

  weeks: `
    សប្តាហ៍`,

  monthUnits: `
    ខែ`,

  years: `
    ឆ្នាំ`,

  today: `
    ថ្ងៃនេះ`,

  yesterday: `
    ម្សិលមិញ`,

  notFoundTitles: `
    រកមិនឃើញ(?:ទំព័រ|អត្ថបទ).{0,30}`,
};
