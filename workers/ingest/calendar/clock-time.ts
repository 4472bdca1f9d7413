/** A time of day as a clock shows it. */
export type ClockTime = { hour: number; minute: number; second: number; millisecond: number };

const CLOCK =
  /(?<![\d/])(\d{1,2})(?::|\.(?=\d\d ?(?:uhr|h\b))|h|\s?giờ\s?)(\d{2})?(?::(\d{2}))?(?!\d)(?:'|\s?phút)?\s?([ap]\.?m\.?)?/;

/** A time of day before or after the date. After noon is added only where the hour can bear it: "22:43 PM" is printed too. */
export function timeIn(text: string): ClockTime | null {
  const match = CLOCK.exec(text);
  if (!match || (match[2] === undefined && !/giờ|h/.test(match[0]))) return null;
  const half = match[4]?.charAt(0);
  const printed = Number(match[1]);
  const hour = half === "p" && printed < 12 ? printed + 12 : half === "a" && printed === 12 ? 0 : printed;
  return { hour, minute: Number(match[2] ?? 0), second: Number(match[3] ?? 0), millisecond: 0 };
}

const ZONE_OFFSETS: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  z: 0,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  bst: 60,
  ist: 330,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  sast: 120,
  ict: 420,
  wib: 420,
};

/** A zone printed after a time: `GMT+7`, `(UTC+07:00)`, `+0700`, `CEST`. */
export function zoneIn(text: string): number | null {
  const numeric = /(?:gmt|utc)?\s?([+-]\d{1,2}(?::?\d{2})?)(?![\d/])/.exec(text);
  if (numeric?.[1] && /gmt|utc|[+-]\d{2}/.test(numeric[0])) return offsetOf(numeric[1]);
  const named =
    /(?<![\p{L}])(utc|gmt|c?est|edt|et|cst|cdt|mst|mdt|pst|pdt|cet|mesz|mez|bst|ist|jst|kst|aest|aedt|sast|ict|wib)(?![\p{L}])/u.exec(
      text,
    );
  return named?.[1] ? (ZONE_OFFSETS[named[1]] ?? null) : null;
}

export function offsetOf(zone: string): number {
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!match) return 0;
  return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
}
