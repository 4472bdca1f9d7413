import type { Run } from "../../shared/run.ts";

/** More than any route takes. */
const BYTES_MAX = 16_777_216;
const MS_MAX = 2_000;

type Answer = (request: Request) => Response | Promise<Response>;

/**
 * Answers a request, and before that leaves, reads what is still being sent of its body, up to
 * {@link BYTES_MAX} bytes and {@link MS_MAX} milliseconds. The embedded runtime closes the connection 64 KB
 * after an answer, and who is still sending then gets an error for a refusal (RFC 9112, section 9.6).
 */
export async function answeredWhole(run: Run, request: Request, answer: Answer): Promise<Response> {
  if (request.body === null) return answer(request);
  const reader: Reader = request.body.getReader();
  const body = new ReadableStream({ pull: (to) => handOn(reader, to) }, { highWaterMark: 0 });
  const reply = await answer(new Request(request, { body: mayHaveBody(request) ? body : null }));
  const isEnough = new AbortController();
  await Promise.race([readRest(reader, isEnough.signal), run.wait(MS_MAX)]);
  isEnough.abort();
  return reply;
}

/** A body of GET or HEAD has no meaning (RFC 9110, section 9.3.1); `new Request` throws for one. */
function mayHaveBody({ method }: Request): boolean {
  return method !== "GET" && method !== "HEAD";
}

/** The caller closed the connection while sending. That is no bug, and the answer has no reader. */
export class BodyBrokenOff extends Error {}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function handOn(reader: Reader, to: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
  const { done, value } = await reader.read().catch((cause) => {
    throw new BodyBrokenOff("The body broke off.", { cause });
  });
  if (done) to.close();
  else to.enqueue(value);
}

async function readRest(reader: Reader, isEnough: AbortSignal): Promise<void> {
  for (let bytes = 0; bytes < BYTES_MAX && !isEnough.aborted; ) {
    const { done, value } = await reader.read().catch(() => BROKEN_OFF);
    if (done) return;
    bytes += value.length;
  }
}

/** A body that breaks off has no rest. */
const BROKEN_OFF = { done: true, value: undefined } as const;
