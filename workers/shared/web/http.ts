import { fail, type Outcome, ok } from "../outcome.ts";
import { type BodyReason, readBody } from "./body.ts";
import { admission } from "./guard/admit.ts";
import type { UrlPolicy } from "./guard/policy.ts";
import type { Resolver } from "./guard/resolve.ts";
import { follow, type MayFollow, type RedirectReason } from "./redirects.ts";
import { parseRetryAfter } from "./retry-after.ts";
import type { FinalResponse, SendReason } from "./send.ts";

/**
 * The only way out: everything that the product fetches goes through a function of this type. A failure of
 * the network is an outcome, never an error.
 */
export type Http = (url: string, options?: HttpOptions) => Promise<Outcome<Reply, HttpReason>>;

export type HttpOptions = {
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
  /** For the whole exchange, redirects and the body included. */
  timeoutMs?: number;
  /** Of the body, counted after inflating. */
  bytesMax?: number;
  /**
   * What happens with a longer, slow or broken body: it is a failure ("whole"), or its start is enough
   * ("start").
   */
  keep?: "whole" | "start";
  /** With 0 a redirect is returned as the reply. */
  redirectsMax?: number;
  mayFollow?: MayFollow;
};

export type Reply = {
  status: number;
  /** The URL that answered, after redirects. */
  url: string;
  /** The same where each redirect on the way was permanent (RFC 9110, 15.4.2 and 15.4.9); else null. */
  movedTo: string | null;
  headers: Headers;
  bytes: Uint8Array<ArrayBuffer>;
  truncated: boolean;
  /** The wait that Retry-After asks for, limited; null where it asks for none. */
  retryAfterMs: number | null;
};

export type HttpReason = SendReason | RedirectReason | BodyReason;

export type HttpParts = {
  fetch: typeof globalThis.fetch;
  /** Null in the embedded runner, whose outbound guard judges the addresses. */
  resolve: Resolver | null;
  policy: UrlPolicy;
  /** Milliseconds since 1970. */
  now: () => number;
  /** A signal that aborts after so many milliseconds; `AbortSignal.timeout` unless another clock is given. */
  timeoutSignal?: (ms: number) => AbortSignal;
  userAgent?: string;
};

/**
 * States honestly who sends the request and, if the owner gave one, the mail address or page for complaints.
 */
export function userAgentOf(contact = ""): string {
  const where = contact
    .replace(/[^ -~]|[()]/g, "")
    .trim()
    .slice(0, CONTACT_CHARS_MAX);
  return `Baodong/0.1 (self-hosted news monitor${where === "" ? "" : `; +${where}`})`;
}

const CONTACT_CHARS_MAX = 200;

/** The guard of the embedded `fetch` sets this header on its reply when it refused the address. */
export const REFUSED_HEADER = "x-baodong-refused-address";

/** And this one when the reply's body is only the start of what was sent. */
export const CUT_HEADER = "x-baodong-cut-reply";

const TIMEOUT_MS = 15_000;
const BODY_BYTES_MAX = 2_000_000;
const REDIRECTS_MAX = 5;

/** Makes the guarded HTTP function of one invocation. It looks each name up once in its life. */
export function createHttp(parts: HttpParts): Http {
  const { fetch, resolve, policy, now, userAgent = userAgentOf() } = parts;
  const { timeoutSignal = (ms: number) => AbortSignal.timeout(ms) } = parts;
  const admit = admission(policy, resolve);

  return async (url, options = {}) => {
    const headers = new Headers(options.headers);
    headers.set("user-agent", userAgent);
    const request = { method: options.method ?? "GET", url, headers, body: options.body ?? null };
    const signal = timeoutSignal(options.timeoutMs ?? TIMEOUT_MS);

    const { redirectsMax = REDIRECTS_MAX, mayFollow } = options;
    const answer = await follow(request, { redirectsMax, mayFollow }, { fetch, admit, signal });
    return answer.ok ? readReply(answer.value, options, now()) : answer;
  };
}

async function readReply(
  { response, url, isMovedForGood = false }: FinalResponse,
  { bytesMax = BODY_BYTES_MAX, keep = "whole" }: HttpOptions,
  nowMs: number,
): Promise<Outcome<Reply, HttpReason>> {
  const reason = hiddenFailure(response);
  if (reason !== null) {
    await response.body?.cancel();
    return fail(reason);
  }
  const body = await readBody(response, { bytesMax, keep });
  if (!body.ok) return fail(body.reason, `status ${response.status}`);

  const { status, headers } = response;
  const { bytes } = body.value;
  const truncated = body.value.truncated || headers.has(CUT_HEADER);
  const retryAfterMs = parseRetryAfter(headers.get("retry-after"), nowMs);
  const movedTo = isMovedForGood ? url.href : null;
  return ok({ status, url: url.href, movedTo, headers, bytes, truncated, retryAfterMs });
}

/**
 * Why there was no answer, although there is a response: Workers report a failed connection as a status, 530
 * for an unknown name (error 1016), 526 for a certificate that is not valid, and 520 to 527 for the rest. The
 * status itself is not passed on: a person who reads it would take it for the site's.
 */
function hiddenFailure({ status, headers }: Response): SendReason | null {
  if (headers.has(REFUSED_HEADER)) return "refused-address";
  if (status === 530) return "unresolvable";
  if (status === 526) return "bad-certificate";
  return status >= 520 && status <= 527 ? "unreachable" : null;
}
