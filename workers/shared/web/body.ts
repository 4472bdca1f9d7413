import { fail, type Outcome, ok } from "../outcome.ts";

export type BodyReason = "too-large" | "inflates-too-large" | "timeout" | "interrupted";
export type ReceivedBody = { bytes: Uint8Array<ArrayBuffer>; truncated: boolean };

/**
 * `whole`: a longer or broken body is a failure. `start`: what comes of it within a moment is kept and marked
 * as cut; the status was the answer.
 */
export type BodyLimit = { bytesMax: number; keep: "whole" | "start" };

/**
 * Milliseconds. A body usually comes with its status or soon after; where its start is enough, one that drips
 * or never ends is not waited for.
 */
const START_WAIT_MS = 1_000;

/**
 * Reads a body that may be hostile: endless, broken off, or a few bytes that decompress to gigabytes. Some
 * servers send gzip without declaring it; it is decompressed here, under the same limit.
 */
export async function readBody(
  response: Response,
  limit: BodyLimit,
): Promise<Outcome<ReceivedBody, BodyReason>> {
  if (response.body === null) return ok({ bytes: new Uint8Array(), truncated: false });
  if (limit.keep === "whole" && declaredBytes(response) > limit.bytesMax) {
    await response.body.cancel();
    return fail("too-large");
  }
  const body = await readStream(response.body, limit);
  if (!body.ok || !isGzip(body.value.bytes)) return body;
  const whole = await readStream(inflated(body.value.bytes), limit);
  return whole.ok || whole.reason !== "too-large" ? whole : fail("inflates-too-large");
}

function declaredBytes(response: Response): number {
  return Number(response.headers.get("content-length") ?? 0);
}

async function readStream(
  stream: ReadableStream<Uint8Array>,
  { bytesMax, keep }: BodyLimit,
): Promise<Outcome<ReceivedBody, BodyReason>> {
  const reader = stream.getReader();
  const wait = keep === "start" ? waitFor(START_WAIT_MS) : null;
  const chunks: Uint8Array[] = [];
  try {
    const isWhole = await collect(reader, chunks, bytesMax, wait?.over);
    if (isWhole) return ok({ bytes: joined(chunks, bytesMax), truncated: false });
    // The rest of the body is not needed, so its cancellation is not awaited.
    reader.cancel().catch(() => undefined);
  } catch (error) {
    if (keep === "whole") return fail(isTimeout(error) ? "timeout" : "interrupted");
  } finally {
    wait?.end();
  }
  return keep === "whole" ? fail("too-large") : ok({ bytes: joined(chunks, bytesMax), truncated: true });
}

/** Collects what comes. False when that is more than these bytes, or the time is over. */
async function collect(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  chunks: Uint8Array[],
  bytesMax: number,
  over?: Promise<null>,
): Promise<boolean> {
  let length = 0;
  for (;;) {
    const next = await (over === undefined ? reader.read() : Promise.race([reader.read(), over]));
    if (next === null) return false;
    if (next.done) return true;
    chunks.push(next.value);
    length += next.value.byteLength;
    if (length > bytesMax) return false;
  }
}

function waitFor(ms: number): { over: Promise<null>; end: () => void } {
  const { promise: over, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), ms);
  return { over, end: () => clearTimeout(timer) };
}

function joined(chunks: readonly Uint8Array[], bytesMax: number): Uint8Array<ArrayBuffer> {
  const total = chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
  const bytes = new Uint8Array(total);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return total > bytesMax ? bytes.slice(0, bytesMax) : bytes;
}

/** An `AbortSignal.timeout` is recognised by this name, at any point of the exchange. */
export function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === "TimeoutError";
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

// workerd decompresses whatever it gets at once, up to 1,032 times its size, and returns 4 KB a read. Passing
// 128 bytes a read keeps a bomb below 64 MB of memory; passing all of it took a gigabyte.
const GZIP_SLICE_BYTES = 128;

function inflated(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  let offset = 0;
  const slices = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        if (offset >= bytes.byteLength) return controller.close();
        controller.enqueue(bytes.subarray(offset, offset + GZIP_SLICE_BYTES));
        offset += GZIP_SLICE_BYTES;
      },
    },
    { highWaterMark: 0 },
  );
  return slices.pipeThrough(new DecompressionStream("gzip"));
}
