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

  notFoundTitles: `
    (?:эта |такая |запрашиваемая |запрошенная )?(?:страница|статья) не (?:найдена|существует)
    такой страницы (?:нет|не существует)`,

  errorWords: `
    ошибка
    извините`,

  authorLabels: `
    автор(?:ы|ка)?
    текст`,

  conjunctions: `
    и`,

  publishedLabels: `
    опубликовано
    дата публикации`,

  updatedLabels: `
    обновлено
    изменено`,

  ago: `
    назад`,

  minutes: `
    минут[уы]?
    мин\\.?`,

  hours: `
    час(?:а|ов)?
    ч\\.?`,

  days: `
    д(?:ень|ня|ней)`,

  weeks: `
    недел[юиь]`,

  monthUnits: `
    месяц(?:а|ев)?`,

  years: `
    года?|лет`,

  today: `
    сегодня`,

  yesterday: `
    вчера`,
  answerLabels: `
    ответить
    пожаловаться`,

  tailInvitations: `
    (?:этот|наш|данный) сайт использует .{0,20}cookie
    мы используем .{0,20}cookie`,
};
