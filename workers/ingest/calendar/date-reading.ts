import type { ClockTime } from "./clock-time.ts";

/** A moment as a page prints it, before a zone is assumed. */
export type PrintedDate = {
  year: number;
  month: number;
  day: number;
  time: ClockTime | null;
  /** East of Greenwich; null where nothing is printed. */
  offsetMinutes: number | null;
  /** Printed as the time of an update ("Cập nhật: …"). */
  updated: boolean;
  /** The printed weekday is not the date's: the date is kept, but less believed. */
  weekdayDiffers: boolean;
};

export type DateReading = {
  now: Date;
  /** The zone that a page without a zone is taken to mean. */
  offsetMinutes: number;
  /** Month before day where both are possible: a feed or site that is known to write so. */
  monthFirst?: boolean;
};
