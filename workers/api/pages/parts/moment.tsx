import { UNKNOWN_TIME } from "../../../shared/stored-time.ts";
import type { Visit } from "../visit/visit.ts";

/**
 * A time in the reader's zone: the hour for today, otherwise the day too; the tooltip has the exact instant.
 * An unknown time is a dash whose tooltip says so.
 */
export function Moment({ visit, at }: { visit: Visit; at: string | null }) {
  if (at === null || at === UNKNOWN_TIME) return <span title={visit.texts.notKnown}>–</span>;
  const { short, exact } = written(visit, at);
  return (
    <time datetime={at} title={exact}>
      {short}
    </time>
  );
}

function written({ language, zone, nowMs }: Visit, at: string): { short: string; exact: string } {
  const instant = new Date(at);
  const day = format(language, zone, "day").format(instant);
  const hour = format(language, zone, "hour").format(instant);
  const isToday = day === format(language, zone, "day").format(new Date(nowMs));
  const exact = `${format(language, zone, "exact").format(instant)} · ${at}`;
  return { short: isToday ? hour : `${day} ${hour}`, exact };
}

const SHAPES = {
  day: { day: "2-digit", month: "2-digit", year: "numeric" },
  hour: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  exact: { dateStyle: "full", timeStyle: "long" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const LOCALES = { vi: "vi-VN", en: "en-GB" } as const;

/** Creating a format costs a hundred times as much as using it, and only a few zones are in use. */
const formats = new Map<string, Intl.DateTimeFormat>();
const FORMATS_MAX = 60;

function format(language: Visit["language"], timeZone: string, shape: keyof typeof SHAPES) {
  const key = `${language} ${timeZone} ${shape}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  if (formats.size >= FORMATS_MAX) formats.clear();
  const made = new Intl.DateTimeFormat(LOCALES[language], { ...SHAPES[shape], timeZone });
  formats.set(key, made);
  return made;
}

/** A number as the language writes it: 12.345 or 12,345. */
export function numberText({ language }: Visit, value: number): string {
  return value.toLocaleString(LOCALES[language]);
}

/** A length of time by its largest unit: 45 s, 12 min, 3 h, 2 d. */
export function spanText({ texts }: Visit, seconds: number): string {
  if (seconds < 60) return `${seconds} ${texts.units.second}`;
  if (seconds < 3_600) return `${Math.round(seconds / 60)} ${texts.units.minute}`;
  if (seconds < 86_400) return `${Math.round(seconds / 3_600)} ${texts.units.hour}`;
  return `${Math.round(seconds / 86_400)} ${texts.units.day}`;
}
