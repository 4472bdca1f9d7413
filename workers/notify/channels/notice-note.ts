import type { Notice } from "../../shared/contract/notice.ts";
import type { DriftSign } from "../../shared/drift.ts";
import { oneLine } from "./text.ts";
import { type AlertLanguage, localTime, numberText, WORDS } from "./words.ts";

/** A notice as people read it: its title, and the lines below. Null if the event is not a notice. */
export function noticeIn(
  event: unknown,
  language: AlertLanguage,
  timeZone: string | undefined,
): { title: string; lines: string[] } | null {
  if (!isNotice(event)) return null;
  const { type, timestamp, data } = event;
  const about = aboutOf(data, language);
  if (about === undefined) return null;
  const title = oneLine(WORDS[language].notices[type](about));
  const details =
    "resource" in data ? [budgetLine(data, language, timeZone)] : Object.entries(data).flatMap(detailLine);
  if ("signs" in data) details.push(...data.signs.map((sign) => driftLine(sign, language)));
  return { title, lines: [...details.map(oneLine), localTime(timestamp, language, timeZone)] };
}

/** Its type is one of ours. The product wrote it, so that its data is as the contract says. */
function isNotice(event: unknown): event is Notice {
  const { type, data } = event as { type?: unknown; data?: unknown };
  return typeof type === "string" && Object.hasOwn(WORDS.en.notices, type) && typeof data === "object";
}

type Data = Notice["data"];

/**
 * The name of the channel, source, subscription or limit of a notice; undefined if another version of the
 * product wrote it, in a shape that this one does not read.
 */
function aboutOf(data: Data, language: AlertLanguage): string | undefined {
  if ("resource" in data) return WORDS[language].resources[data.resource];
  const about: { name: string } | undefined =
    "channel" in data ? data.channel : "source" in data ? data.source : data.subscription;
  return about?.name;
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

type Low = Extract<Notice, { type: "budget.low" }>["data"];

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
