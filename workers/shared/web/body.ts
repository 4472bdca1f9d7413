import { fail, type Outcome, ok } from "../outcome.ts";

export type BodyReason = "too-large" | "timeout" | "interrupted";
export type Body = { bytes: Uint8Array<ArrayBuffer>; truncated: boolean };

/** `whole`: a longer or broken body is a failure. `start`: what has come of it is kept, and said to be truncated. */
export type BodyLimit = { bytesMax: number; keep: "whole" | "start" };

/**
 * Reads a body that may be hostile: endless, broken off, or a few bytes that inflate to gigabytes. Some servers send
 * gzip without saying so; that is inflated here, under the same limit.
 */
export async function readBody(response: Response, limit: BodyLimit): Promise<Outcome<Body, BodyReason>> {
  if (response.body === null) return ok({ bytes: new Uint8Array(), truncated: false });
  if (limit.keep === "whole" && declaredBytes(response) > limit.bytesMax) {
    await response.body.cancel();
    return fail("too-large");
  }
  const body = await readStream(response.body, limit);
  if (!body.ok || !isGzip(body.value.bytes)) return body;
  return readStream(inflated(body.value.bytes), {
    ...limit,
    bytesMax: Math.min(limit.bytesMax, INFLATED_BYTES_MAX),
  });
}

function declaredBytes(response: Response): number {
  return Number(response.headers.get("content-length") ?? 0);
}

async function readStream(
  stream: ReadableStream<Uint8Array>,
  limit: BodyLimit,
): Promise<Outcome<Body, BodyReason>> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      chunks.push(next.value);
      length += next.value.byteLength;
      if (length > limit.bytesMax) return await stopReading(reader, chunks, limit);
    }
  } catch (error) {
    if (limit.keep === "start") return ok({ bytes: joined(chunks, limit.bytesMax), truncated: true });
    return fail(isTimeout(error) ? "timeout" : "interrupted");
  }
  return ok({ bytes: joined(chunks, length), truncated: false });
}

async function stopReading(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  chunks: readonly Uint8Array[],
  limit: BodyLimit,
): Promise<Outcome<Body, BodyReason>> {
  await reader.cancel();
  if (limit.keep === "whole") return fail("too-large");
  return ok({ bytes: joined(chunks, limit.bytesMax), truncated: true });
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

/** An `AbortSignal.timeout` makes itself known by this name, wherever in the exchange it strikes. */
export function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === "TimeoutError";
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

// workerd inflates whatever it is handed at once, up to 1,032 times its size, and gives it out 4 KB a read: handing
// over 128 bytes a read keeps a bomb under 64 MB of memory, where handing over the whole of it took a gigabyte.
const INFLATED_BYTES_MAX = 2_000_000;
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
