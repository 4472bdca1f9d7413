import * as z from "zod";

/** The name of a time zone, as the IANA data base has it. */
export const timeZoneInput = z.string().refine(isTimeZone, "is not a time zone such as Asia/Ho_Chi_Minh");

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
