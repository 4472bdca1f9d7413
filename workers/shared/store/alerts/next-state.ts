/** What follows from an attempt: for its deliveries, and, with a reason, for their channel. */
export type NextState = {
  state: "pending" | "delivered" | "dead";
  /** Null once it has ended. */
  nextAttemptAt: string | null;
  disableChannel: string | null;
  /** How much of the schedule is used up, in percent, if the owner is to be notified; else 0. */
  level: number;
  /** Until when all channels of this host wait; null where the host did not ask for it. */
  coolUntil: string | null;
  /** A chat's new id. */
  movedTo: string | null;
};
