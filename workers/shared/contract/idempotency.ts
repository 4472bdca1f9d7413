import * as z from "zod";

const KEY_CHARS_MAX = 256;

/**
 * What a request that makes something may be named by, so that it can be sent again after a reply that got
 * lost.
 */
export const idempotencyHeaders = z.object({
  "idempotency-key": z.string().min(1).max(KEY_CHARS_MAX).optional().meta({
    description: "A name for this request, new for each: sent again, it makes no second one.",
  }),
});

/** Null where the request has no name. */
export function keyOf(headers: z.output<typeof idempotencyHeaders>): string | null {
  return headers["idempotency-key"] ?? null;
}
