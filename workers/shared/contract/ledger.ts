import * as z from "zod";
import { listView } from "./list.ts";

const DAYS_MAX = 366;
export const DAYS_DEFAULT = 14;

const count = (description: string) => z.number().int().meta({ description });

export const ledgerDayView = z
  .object({
    day: z.string().meta({ format: "date", description: "UTC.", example: "2026-11-21" }),
    polls: count("Polls on this day."),
    failedPolls: count("Those of them that failed."),
    seen: count("Entries in the lists of all polls, known ones included."),
    new: count("Addresses that were not known before. All counts after this one are of these addresses."),
    fetched: count("Fetches of their pages."),
    read: count("Addresses whose article is stored."),
    duplicate: count("Addresses whose article was stored under another one."),
    skipped: z.record(z.string(), z.number().int()).meta({
      description: "Addresses that ended without an article, by reason.",
      example: { "login-page": 2 },
    }),
    waiting: count(
      "Addresses that are to be read still. `new` is the sum of read, duplicate, skipped, waiting.",
    ),
    matched: count("Matches of their articles, one for each subscription."),
    delivered: count("Alerts of them that were delivered."),
  })
  .meta({ id: "LedgerDay" });

/** All of them at once: `next` is always null. */
export const ledgerView = listView("Ledger", ledgerDayView);

/** A day of the ledger in seven numbers. */
const sourceDayView = z
  .object({
    ...ledgerDayView.pick({ day: true, seen: true, new: true, matched: true, delivered: true }).shape,
    saved: count("Addresses whose article is stored, under this or another one."),
    skipped: count("Addresses that ended without an article."),
  })
  .meta({ id: "SourceDay" });

/** The last fourteen days, in one page. */
export const sourceDaysView = listView("SourceDays", sourceDayView);

export const ledgerInput = z.strictObject({
  days: z.coerce.number().int().min(1).max(DAYS_MAX).default(DAYS_DEFAULT).meta({
    description: "How many days back, today included.",
  }),
});
