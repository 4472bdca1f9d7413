import type { Reply } from "../shared/web/http.ts";

/** What a reply is asked for again by (RFC 9110, section 8.8). */
export type Validators = { etag: string | null; lastModified: string | null };

/** No validators: the next request is for the whole. */
export const NO_VALIDATORS: Validators = { etag: null, lastModified: null };

/** Conditional request headers (RFC 9110, section 13.1). */
export function conditionsFor({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag === null ? {} : { "if-none-match": etag }),
    ...(lastModified === null ? {} : { "if-modified-since": lastModified }),
  };
}

export function validatorsOf({ headers }: Pick<Reply, "headers">): Validators {
  return { etag: sendable(headers.get("etag")), lastModified: sendable(headers.get("last-modified")) };
}

/**
 * A server may send a validator that is not allowed in a request. Stored, it would make every later request
 * fail.
 */
function sendable(validator: string | null): string | null {
  return validator !== null && SENDABLE.test(validator) ? validator : null;
}

const SENDABLE = /^[ -~]{1,512}$/;
