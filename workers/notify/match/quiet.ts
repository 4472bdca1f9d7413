const HOUR_MS = 3_600_000;

type Dated = { publishedAt: string | null; firstSeenAt: string };

/**
 * Why a match is told to nobody; null for one that is told. An article's age is what it was when it was first
 * seen, so that a match which comes late, after an outage or an edit, is told all the same. One without a
 * date counts from when it was seen, but for those of a source's first poll: a section page shows old news
 * first of all.
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
