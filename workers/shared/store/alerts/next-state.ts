/** What an attempt makes of its deliveries, and, with a reason, of their channel. */
export type NextState = {
  state: "pending" | "delivered" | "dead";
  /** Null once it has ended. */
  nextAttemptAt: string | null;
  disableChannel: string | null;
  /** How much of the schedule is used up, in percent, where the owner is to be told of it; else 0. */
  level: number;
  /** Until when all who send to this host wait; null where it asked for nothing. */
  coolUntil: string | null;
  /** A chat's new id. */
  movedTo: string | null;
};
