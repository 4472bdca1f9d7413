import type { ClockTime } from "./clock-time.ts";

/** A moment as a page or a feed prints it, before a zone is assumed. */
export type PrintedDate = {
  year: number;
  month: number;
  day: number;
  /** Null where no time is printed, or where its zone is unknown: then only the day is certain. */
  time: ClockTime | null;
  /** East of Greenwich; null where no zone is printed. */
  offsetMinutes: number | null;
  /** Printed as the time of an update ("Cập nhật: …"). */
  updated: boolean;
  /** The printed weekday does not fit the date. The date is kept, with less confidence. */
  weekdayDiffers: boolean;
};

/** What one form of a date gives. Whether it is the time of an update is decided later. */
export type FoundDate = Omit<PrintedDate, "updated" | "weekdayDiffers">;

export type DateReading = {
  now: Date;
  /** The zone assumed for a text without a zone, in minutes east of Greenwich. */
  offsetMinutes: number;
  /** Read an ambiguous date (3/4) month first: set for a feed or site that is known to write so. */
  monthFirst?: boolean;
};
