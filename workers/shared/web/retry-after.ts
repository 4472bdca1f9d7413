/** Maximum wait for any server, whatever it asks for. */
export const RETRY_AFTER_MS_MAX = 12 * 3_600_000;

/**
 * Reads a Retry-After header (RFC 9110, 10.2.3): seconds, which some services write with a fraction, or an
 * HTTP date in any of the three forms of section 5.6.7, of which asctime has no zone. Returns the
 * milliseconds to wait from `nowMs`, at most 12 hours; null for an invalid value and for a past moment.
 *
 * @example parseRetryAfter("120", 0) // 120000
 */
export function parseRetryAfter(value: string | null, nowMs: number): number | null {
  const text = value?.trim() ?? "";
  const waitMs = SECONDS.test(text)
    ? Number(text) * 1_000
    : HTTP_DATE.test(text)
      ? Date.parse(text) - nowMs
      : ASCTIME.test(text)
        ? Date.parse(`${text} GMT`) - nowMs
        : NaN;
  return waitMs >= 0 ? Math.min(Math.ceil(waitMs), RETRY_AFTER_MS_MAX) : null;
}

const SECONDS = /^\d{1,15}(\.\d{1,9})?$/;
const HTTP_DATE =
  /^[A-Z][a-z]{2,8},? \d{1,2}[ -][A-Z][a-z]{2}[ -]\d{2,4} \d{2}:\d{2}:\d{2} (?:GMT|UTC|\+0000)$/;
const ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;
