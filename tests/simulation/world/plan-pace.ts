import type { Chance } from "../engine/chance.ts";
import type { PlannedPace } from "./plan.ts";

/** The world starts at 19:00 by this clock. */
const QUIET_HOURS = { from: "19:20", to: "20:00", timeZone: "Asia/Ho_Chi_Minh" };

/** A digest, quiet hours and an hourly limit, or none of them. */
export function planPace(chance: Chance, faultMs: number): PlannedPace {
  const minutes = chance.between(5, 40);
  const givenUpMs = chance.below(faultMs);
  const digest = chance.happens(0.25) ? { every: "minutes" as const, minutes } : null;
  return {
    digest,
    givenUpMs: digest !== null && chance.happens(0.3) ? givenUpMs : null,
    quietHours: chance.happens(0.15) ? QUIET_HOURS : null,
    maxPerHour: chance.happens(0.4) ? chance.between(1, 2) : null,
  };
}
