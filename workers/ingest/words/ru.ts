import type { Language } from "./language.ts";

export const ru: Language = {
  tag: "ru",
  leadingAway: `
    читайте также`,

  months: `
    января
    февраля
    марта
    апреля
    мая
    июня
    июля
    августа
    сентября
    октября
    ноября
    декабря`,
};
