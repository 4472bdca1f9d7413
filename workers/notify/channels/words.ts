import type { Resource } from "../../shared/budget.ts";
import type { NoticeType } from "../../shared/contract/notice.ts";
import type { DriftSign } from "../../shared/drift.ts";

/** The languages of alerts. */
export type AlertLanguage = "vi" | "en";

/** The texts that a message adds to the article's own. */
export type Words = {
  alsoIn: (outlets: number) => string;
  open: string;
  testTitle: string;
  testText: (channel: string) => string;
  event: (type: string) => string;
  /** The title of a message for several articles: of a digest, and of those beyond the hourly limit. */
  digest: (articles: number) => string;
  storm: (articles: number) => string;
  more: (articles: number) => string;
  /** The title of a message about a changed article. */
  revised: (title: string) => string;
  /** The text of a notice, in one line; `name` is that of its channel, source or subscription. */
  notices: Readonly<Record<NoticeType, (name: string) => string>>;
  /** In what a source's articles are read worse. */
  drift: Readonly<Record<DriftSign["sign"], string>>;
  resources: Readonly<Record<Resource, string>>;
  /** How much of a limit is used, until when the rest lasts, and when it is reset. */
  budget: (parts: BudgetParts) => string;
  /** The local day and time, from parts with leading zeros. */
  moment: (parts: MomentParts) => string;
  whyMail: (subscriptions: string) => string;
};

type BudgetParts = {
  used: string;
  limit: string;
  percent: number;
  lastsUntil: string | null;
  resetsAt: string | null;
};

type MomentParts = { year: string; month: string; day: string; hour: string; minute: string };

export const WORDS: Readonly<Record<AlertLanguage, Words>> = {
  vi: {
    alsoIn: (outlets) => `Cũng có trên ${outlets} báo khác`,
    open: "Mở bài",
    testTitle: "Tin thử của Báo Động",
    testText: (channel) => `Kênh “${channel}” nhận được tin.`,
    event: (type) => `Báo Động: ${type}`,
    digest: (articles) => `${articles} bài mới`,
    storm: (articles) => `Thêm ${articles} bài, quá giới hạn mỗi giờ`,
    more: (articles) => `Và ${articles} bài nữa`,
    revised: (title) => `Đã sửa: ${title}`,
    notices: {
      "channel.failing": (name) => `Kênh “${name}” không gửi được`,
      "channel.disabled": (name) => `Kênh “${name}” đã bị ngừng gửi`,
      "channel.recovered": (name) => `Kênh “${name}” đã gửi được trở lại`,
      "source.blocked": (name) => `Nguồn “${name}” chặn Báo Động`,
      "source.gone": (name) => `Nguồn “${name}” không còn nữa: địa chỉ đã bị gỡ bỏ`,
      "source.silent": (name) => `Nguồn “${name}” lâu không có bài mới`,
      "source.gap": (name) => `Nguồn “${name}” có thể đã sót bài`,
      "source.drifting": (name) => `Bài của nguồn “${name}” đọc được kém hẳn trước`,
      "source.recovered": (name) => `Nguồn “${name}” đã đọc được trở lại`,
      "subscription.failed": (name) => `Chủ đề “${name}” bị lỗi, cần sửa lại`,
      "subscription.spike": (name) => `Chủ đề “${name}” hôm nay nhiều bài hơn hẳn mọi khi`,
      "subscription.silent": (name) => `Chủ đề “${name}” lâu không có bài nào`,
      "budget.low": (name) => `Hạn mức sắp hết: ${name}`,
    },
    drift: {
      titles: "thiếu tiêu đề",
      dates: "thiếu ngày",
      authors: "thiếu tác giả",
      doubtful: "nội dung không chắc",
      bodies: "số chữ mỗi bài",
    },
    resources: {
      rowsRead: "số dòng đọc trong ngày (D1)",
      rowsWritten: "số dòng ghi trong ngày (D1)",
      queueOperations: "thao tác hàng đợi trong ngày (Queues)",
      requests: "số lần gọi trong ngày (Workers)",
      databaseBytes: "dung lượng cơ sở dữ liệu (D1)",
    },
    budget: ({ used, limit, percent, lastsUntil, resetsAt }) =>
      [
        `Đã dùng ${used} trên ${limit} (${percent} %).`,
        ...(lastsUntil === null ? [] : [`Với tốc độ này sẽ hết lúc ${lastsUntil}.`]),
        ...(resetsAt === null ? [] : [`Được tính lại từ đầu lúc ${resetsAt}.`]),
      ].join(" "),
    moment: ({ year, month, day, hour, minute }) => `${hour}:${minute} ${day}/${month}/${year}`,
    whyMail: (subscriptions) => `Bạn nhận thư này vì theo dõi: ${subscriptions}.`,
  },
  en: {
    alsoIn: (outlets) => (outlets === 1 ? "Also in 1 other paper" : `Also in ${outlets} other papers`),
    open: "Open",
    testTitle: "A test message of Báo Động",
    testText: (channel) => `The channel “${channel}” receives messages.`,
    event: (type) => `Báo Động: ${type}`,
    digest: (articles) => (articles === 1 ? "1 new article" : `${articles} new articles`),
    storm: (articles) => `${articles} more, beyond the hourly limit`,
    more: (articles) => `And ${articles} more`,
    revised: (title) => `Changed: ${title}`,
    notices: {
      "channel.failing": (name) => `Messages to the channel “${name}” fail`,
      "channel.disabled": (name) => `The channel “${name}” was disabled`,
      "channel.recovered": (name) => `The channel “${name}” works again`,
      "source.blocked": (name) => `The source “${name}” blocks Báo Động`,
      "source.gone": (name) => `The source “${name}” is gone: its address no longer exists`,
      "source.silent": (name) => `The source “${name}” has had nothing new for a long time`,
      "source.gap": (name) => `The source “${name}” may have missed articles`,
      "source.drifting": (name) => `Articles of the source “${name}” are read far worse than before`,
      "source.recovered": (name) => `The source “${name}” can be read again`,
      "subscription.failed": (name) => `The alert “${name}” is damaged: please edit it`,
      "subscription.spike": (name) => `The alert “${name}” has far more articles today than usual`,
      "subscription.silent": (name) => `The alert “${name}” has had no article for a long time`,
      "budget.low": (name) => `Nearly used up: ${name}`,
    },
    drift: {
      titles: "without a title",
      dates: "without a date",
      authors: "without an author",
      doubtful: "with a doubtful text",
      bodies: "words in an article",
    },
    resources: {
      rowsRead: "rows read in a day (D1)",
      rowsWritten: "rows written in a day (D1)",
      queueOperations: "queue operations in a day (Queues)",
      requests: "requests in a day (Workers)",
      databaseBytes: "the database's size (D1)",
    },
    budget: ({ used, limit, percent, lastsUntil, resetsAt }) =>
      [
        `${used} of ${limit} are used (${percent} %).`,
        ...(lastsUntil === null ? [] : [`At this rate it lasts until ${lastsUntil}.`]),
        ...(resetsAt === null ? [] : [`It is reset at ${resetsAt}.`]),
      ].join(" "),
    moment: ({ year, month, day, hour, minute }) => `${hour}:${minute}, ${day}/${month}/${year}`,
    whyMail: (subscriptions) => `You get this mail because you watch: ${subscriptions}.`,
  },
};

/** A whole number with separators for thousands. */
export function numberText(count: number, language: AlertLanguage): string {
  const text = count.toLocaleString("en-GB");
  return language === "vi" ? text.replaceAll(",", ".") : text;
}

/** The default time zone of a channel. */
const TIME_ZONE = "Asia/Ho_Chi_Minh";

/**
 * An ISO time in the reader's time zone and format. An unknown zone is a bug: the api rejects it.
 *
 * @example localTime("2026-11-29T01:00:00Z", "vi") // "08:00 29/11/2026"
 */
export function localTime(iso: string, language: AlertLanguage, timeZone = TIME_ZONE): string {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const parts = Object.fromEntries(
    format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]),
  );
  const { year = "", month = "", day = "", hour = "", minute = "" } = parts;
  return WORDS[language].moment({ year, month, day, hour, minute });
}
