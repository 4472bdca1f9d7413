const HOUR_MS = 3_600_000;

type Dated = { publishedAt: string | null; firstSeenAt: string };

/**
 * Why a match does not alert; null if it does. An article's age is measured when it was first seen, so that a
 * match delayed by an outage or an edit still alerts. An undated article counts as published when it was
 * seen, except in a source's first poll: a section page begins with old news.
 */
export function quietReason(
  maxAgeHours: number | null,
  { publishedAt, firstSeenAt }: Dated,
  isOfFirstPoll: boolean,
): "too-old" | "first-poll" | null {
  if (maxAgeHours === null) return null;
  if (publishedAt === null) return isOfFirstPoll ? "first-poll" : null;
  const ageMs = Date.parse(firstSeenAt) - Date.parse(publishedAt);
  return ageMs > maxAgeHours * HOUR_MS ? "too-old" : null;
}
