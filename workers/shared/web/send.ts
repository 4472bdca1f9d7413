import { fail, type Outcome, ok } from "../outcome.ts";
import { isTimeout } from "./body.ts";
import type { Admit, AdmitReason } from "./guard/admit.ts";

export type Request = {
  method: "GET" | "POST";
  url: string;
  headers: Headers;
  body: string | Uint8Array<ArrayBuffer> | null;
};

export type Line = { fetch: typeof globalThis.fetch; admit: Admit; signal: AbortSignal };

/** A response whose body is not read yet, and the parsed URL that gave it. */
export type FinalResponse = {
  response: Response;
  url: URL;
  /** Redirects led here, and each of them was permanent. */
  isMovedForGood?: boolean;
};

export type SendReason = AdmitReason | "unreachable" | "bad-certificate" | "timeout";

/** Sends one request through the guard and follows no redirect. */
export async function send(request: Request, line: Line): Promise<Outcome<FinalResponse, SendReason>> {
  const admitted = await line.admit(request.url);
  if (!admitted.ok) return admitted;

  const { method, headers, body } = request;
  // Called as a plain function: called as a method of an object, the Workers' fetch throws "Illegal
  // invocation".
  const { fetch, signal } = line;
  const url = admitted.value;
  try {
    return ok({
      response: await fetch(url.href, { method, headers, body, redirect: "manual", signal }),
      url,
    });
  } catch (error) {
    return fail(...whyThrown(error));
  }
}

/** The detail is only the error's code: its message would name the address. */
function whyThrown(error: unknown): [SendReason, string] {
  if (isTimeout(error)) return ["timeout", "no answer in time"];
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "no connection";
  if (BAD_CERTIFICATE.test(`${code} ${error}`)) return ["bad-certificate", code];
  return [UNKNOWN_NAME_CODES.includes(code) ? "unresolvable" : "unreachable", code];
}

// Node's codes for an unknown name; Workers report it with a 530.
const UNKNOWN_NAME_CODES: readonly string[] = ["ENOTFOUND", "EAI_AGAIN"];
// What Workers throw where they report no 526: "TLS peer's certificate is not trusted; reason = …".
const BAD_CERTIFICATE = /\bcertificate\b/i;
