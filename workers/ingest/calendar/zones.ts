import { anyOf } from "../words/entries.ts";

/** MSK in Cyrillic letters. */
const MOSCOW = "\u041C\u0421\u041A";

/**
 * Names of zones as feeds and pages print them, in capitals, with their minutes east of Greenwich. RFC 822
 * (section 5.1) defines the North American ones. Where several countries share a name, the offset is that of
 * the country whose papers print it. One zone a line.
 */
const ZONES: ReadonlyMap<string, number> = new Map([
  ["Z", 0],
  ["UT", 0],
  ["UTC", 0],
  ["GMT", 0],
  ["WET", 0],
  ["WEST", 60],
  ["BST", 60],
  ["IST", 330],
  ["CET", 60],
  ["CEST", 120],
  ["MEZ", 60],
  ["MESZ", 120],
  ["EET", 120],
  ["EEST", 180],
  ["MSK", 180],
  [MOSCOW, 180],
  ["TRT", 180],
  ["SAST", 120],
  ["CAT", 120],
  ["EAT", 180],
  ["WAT", 60],
  ["GST", 240],
  ["AMT", 240],
  ["PKT", 300],
  ["NPT", 345],
  ["MMT", 390],
  ["ICT", 420],
  ["WIB", 420],
  ["WITA", 480],
  ["WIT", 540],
  ["HKT", 480],
  ["SGT", 480],
  ["MYT", 480],
  ["PHT", 480],
  ["AWST", 480],
  ["JST", 540],
  ["KST", 540],
  ["ACST", 570],
  ["ACDT", 630],
  ["AEST", 600],
  ["AEDT", 660],
  ["NZST", 720],
  ["NZDT", 780],
  ["BRT", -180],
  ["ART", -180],
  ["NST", -210],
  ["NDT", -150],
  ["AST", -240],
  ["ADT", -180],
  ["ET", -300],
  ["EST", -300],
  ["EDT", -240],
  ["CST", -360],
  ["CDT", -300],
  ["MST", -420],
  ["MDT", -360],
  ["PT", -480],
  ["PST", -480],
  ["PDT", -420],
  ["AKST", -540],
  ["AKDT", -480],
  ["HST", -600],
]);

/** The zone printed with a date: minutes east of Greenwich, a name that is not known, or none. */
export type Zone = { offsetMinutes: number } | "unknown" | null;

/**
 * The zone in a date's text from which the day was removed: `GMT+7`, `(UTC+07:00)`, `+0700`, `CEST`. `after`
 * is the text after the time of day.
 */
export function zoneIn(text: string, after: string): Zone {
  const numeric = NUMERIC.exec(text);
  if (numeric?.[1] && /gmt|utc|[+-]\d{2}/i.test(numeric[0])) return { offsetMinutes: offsetOf(numeric[1]) };
  const name = NAME_AFTER.exec(after)?.[1] ?? NAME_ANYWHERE.exec(text)?.[0] ?? "";
  const offsetMinutes = ZONES.get(name);
  if (offsetMinutes !== undefined) return { offsetMinutes };
  return UNKNOWN.test(after) ? "unknown" : null;
}

/**
 * `+07`, `+0700`, `-3:30` in minutes; 0 for anything else.
 *
 * @example offsetOf("-3:30") // -210
 */
export function offsetOf(zone: string): number {
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!match) return 0;
  return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
}

const NUMERIC = /(?:gmt|utc)?\s?(?<![\d/])([+-]\d{1,2}(?::?\d{2})?)(?![\d/])/i;
/** Zone names count only in capitals: "et", "ist" and "eat" are words. */
const NAME_AFTER = new RegExp(String.raw`^\s?\(?([A-Z]{1,4}|${MOSCOW})(?![\p{L}\d])`, "u");
const NAME_ANYWHERE =
  /(?<![\p{L}\d])(?:UTC|GMT|C?EST|EDT|ET|CST|CDT|MST|MDT|PST|PDT|CET|MESZ|MEZ|BST|IST|JST|KST|AEST|AEDT|SAST|ICT|WIB)(?![\p{L}\d])/u;
/** Words for the half of the day. In capitals after a time they would look like names of zones. */
const HALVES = anyOf("clockMorning", "clockAfternoon", "afterTime").toUpperCase();
const UNKNOWN = new RegExp(String.raw`^\s\(?(?!(?:AM|PM|${HALVES})\b)[A-Z]{2,5}\)?$`);
