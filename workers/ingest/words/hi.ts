import type { Language } from "./language.ts";

export const hi: Language = {
  tag: "hi",
  authorLabels: `
    लेखक
    रिपोर्ट`,
  months: `
    जनवरी
    फ़?रवरी
    मार्च
    अप्रैल
    मई
    जून
    जुलाई
    अगस्त
    सितंबर|सितम्बर
    अक्टूबर|अक्तूबर
    नवंबर|नवम्बर
    दिसंबर|दिसम्बर`,

  ago: `
    पहले`,

  minutes: `
    मिनट`,

  hours: `
    घंटे|घंटा`,

  days: `
    दिन`,

  today: `
    आज`,
};
