/**
 * How often a source shows something new, for each hour of the day (UTC): `seen` new entries in `hours` of
 * watching. Both fade with time.
 */
export type Rhythm = { seen: number[]; hours: number[] };

/**
 * When a feed asks to be polled (ttl, skipHours, skipDays). Hours are from 0 to 23 (UTC), days from 0 for
 * Sunday.
 */
export type PollHints = { ttlSeconds: number | null; skipHours: number[]; skipDays: number[] };
