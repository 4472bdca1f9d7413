import { fail, type Outcome, ok } from "./outcome.ts";

/** For how many days each kind of row is kept. A kind that is left out is kept for ever. */
export type Keep = Partial<Record<KeptKind, number>>;

const KEPT_KINDS = ["article", "body", "links", "attempts", "ledger"] as const;

export type KeptKind = (typeof KEPT_KINDS)[number];

/**
 * Minimum days. A list may show an entry for weeks, and a link deleted during that time would count as new
 * again.
 */
const DAYS_MIN = 30;
const DAYS_MAX = 36_500;

/**
 * Reads the setting BAODONG_KEEP, such as `article=1095, body=365`: kinds and days, with commas between.
 * Empty: all is kept for ever. The failure's detail says what is wrong, and where.
 */
export function readKeep(text: string): Outcome<Keep, "bad-setting"> {
  const keep: Keep = {};
  for (const part of text.split(",").map((one) => one.trim())) {
    if (part === "") continue;
    const [, name = "", days = ""] = /^([a-z]+)\s*=\s*(\d{1,6})$/.exec(part) ?? [];
    const kind = KEPT_KINDS.find((one) => one === name);
    if (kind === undefined)
      return fail(
        "bad-setting",
        `${JSON.stringify(part)} is none of ${KEPT_KINDS.join("=, ")}=, with a number of days`,
      );
    if (Number(days) < DAYS_MIN || Number(days) > DAYS_MAX)
      return fail("bad-setting", `${JSON.stringify(part)} must be ${DAYS_MIN} to ${DAYS_MAX} days`);
    keep[kind] = Number(days);
  }
  return ok(keep);
}
