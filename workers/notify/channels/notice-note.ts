import type { z } from "zod";
import { type NOTICES, noticeView } from "../../shared/contract/notice.ts";
import type { DriftSign } from "../../shared/drift.ts";
import { oneLine } from "./text.ts";
import { type AlertLanguage, localTime, numberText, WORDS } from "./words.ts";

/** A notice as people read it: its title, and the lines below. Null if the event is not a notice. */
export function noticeIn(
  event: unknown,
  language: AlertLanguage,
  timeZone: string | undefined,
): { title: string; lines: string[] } | null {
  const notice = noticeView.safeParse(event);
  if (!notice.success) return null;
  const { type, timestamp, data } = notice.data;
  const title = oneLine(WORDS[language].notices[type](aboutOf(data, language)));
  const details =
    "resource" in data ? [budgetLine(data, language, timeZone)] : Object.entries(data).flatMap(detailLine);
  if ("signs" in data) details.push(...data.signs.map((sign) => driftLine(sign, language)));
  return { title, lines: [...details.map(oneLine), localTime(timestamp, language, timeZone)] };
}

type Data = z.infer<typeof noticeView>["data"];

/** The name of the channel, source, subscription or limit of a notice. */
function aboutOf(data: Data, language: AlertLanguage): string {
  if ("resource" in data) return WORDS[language].resources[data.resource];
  if ("channel" in data) return data.channel.name;
  return "source" in data ? data.source.name : data.subscription.name;
}

function detailLine([name, value]: [string, unknown]): string[] {
  return typeof value === "string" || typeof value === "number" ? [`${name}: ${value}`] : [];
}

/** Shares are said in percent. */
function driftLine({ sign, usual, now }: DriftSign, language: AlertLanguage): string {
  const amount = (figure: number) =>
    sign === "bodies" ? numberText(Math.round(figure), language) : `${Math.round(100 * figure)} %`;
  return `${WORDS[language].drift[sign]}: ${amount(usual)} → ${amount(now)}`;
}

type Low = z.infer<(typeof NOTICES)["budget.low"]>["data"];

const MEGABYTE = 1_000_000;

function budgetLine(
  { resource, used, limit, lastsUntil, resetsAt }: Low,
  language: AlertLanguage,
  timeZone: string | undefined,
): string {
  const amount = (count: number) =>
    resource === "databaseBytes"
      ? `${numberText(Math.round(count / MEGABYTE), language)} MB`
      : numberText(count, language);
  const moment = (at: string | null) => (at === null ? null : localTime(at, language, timeZone));
  return WORDS[language].budget({
    used: amount(used),
    limit: amount(limit),
    percent: Math.floor((100 * used) / limit),
    lastsUntil: moment(lastsUntil),
    resetsAt: moment(resetsAt),
  });
}
