import * as z from "zod";

const KEY_CHARS_MAX = 256;

/**
 * A name for a request that creates something. After a lost reply the same request can be sent again under
 * the same name.
 */
export const idempotencyHeaders = z.object({
  "idempotency-key": z.string().min(1).max(KEY_CHARS_MAX).optional().meta({
    description: "A name for this request, new for each: sent again, it makes no second one.",
  }),
});

/** Null for a request without a name. */
export function keyOf(headers: z.output<typeof idempotencyHeaders>): string | null {
  return headers["idempotency-key"] ?? null;
}
