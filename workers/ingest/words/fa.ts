import type { Language } from "./language.ts";

/** Each month of the common calendar with the one of the same number in the Persian calendar. */
export const fa: Language = {
  tag: "fa",
  months: `
    ژانویه|فروردین
    فوریه|اردیبهشت
    مارس|خرداد
    آوریل|تیر
    مه|مرداد
    ژوئن|شهریور
    ژوئیه|جولای|مهر
    اوت|آگوست|آبان
    سپتامبر|آذر
    اکتبر|دی
    نوامبر|بهمن
    دسامبر|اسفند`,

  authorLabels: `
    نویسنده
    به قلم`,

  notFoundTitles: `
    صفحه (?:مورد نظر )?(?:یافت|پیدا) نشد`,
  callBeginnings: `
    دنبال کنید
    ما را
    عضو شوید
    دانلود کنید`,
  callObjects: `
    ما
    کانال
    رایگان
    خبر`,
  tellingWords: `
    گفت
    پلیس`,
};
