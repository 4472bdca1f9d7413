import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { startOfDeflate } from "./gzip.ts";

/**
 * Bytes after decompression, above the 8 MB that a worker reads at most. Dozens of replies may be in memory
 * at a time.
 */
const WHOLE_BYTES_MAX = 10_000_000;
/** Above the 4 KB of a receiver's reply that are stored. */
const START_BYTES_MAX = 16_384;
/**
 * Milliseconds. A body usually comes with its status or soon after; one that drips or never ends is not
 * waited for.
 */
const START_WAIT_MS = 1_000;

export type ReplyBody = { bytes: Buffer<ArrayBuffer>; isCut: boolean };

/** The body of a reply, decoded. Throws where it breaks off or cannot be decoded. */
export async function wholeBody(message: IncomingMessage): Promise<ReplyBody> {
  const sent = await upTo(WHOLE_BYTES_MAX, message);
  const decoded = decoding(message, sent.bytes);
  return decoded === null ? sent : upTo(WHOLE_BYTES_MAX, decoded);
}

/**
 * The start of a body, as far as it comes and can be decoded within a moment, whatever happens to the rest.
 */
export async function startOfBody(message: IncomingMessage): Promise<ReplyBody> {
  const sent = await startOf(message);
  const decoded = decoding(message, sent.bytes);
  if (decoded === null) return sent;
  const { bytes, isCut } = await startOf(decoded);
  return { bytes, isCut: isCut || sent.isCut };
}

/** These bytes, decoded by the encoding that the reply names; null where it names none. */
function decoding(message: IncomingMessage, sent: Buffer): Readable | null {
  const decoder = DECODERS.get((message.headers["content-encoding"] ?? "").trim().toLowerCase());
  // A reply to HEAD may name an encoding and have no body.
  return decoder === undefined || sent.length === 0 ? null : decoder(sent);
}

const DECODERS = new Map<string, (sent: Buffer) => Readable>([
  ["gzip", gunzipped],
  ["x-gzip", gunzipped],
  ["br", (sent) => Readable.from([sent]).pipe(createBrotliDecompress())],
  // RFC 9110, section 8.4.1.2: some servers leave the zlib wrapper out.
  [
    "deflate",
    (sent) => Readable.from([sent]).pipe(hasZlibHeader(sent) ? createInflate() : createInflateRaw()),
  ],
]);

function gunzipped(sent: Buffer): Readable {
  const start = startOfDeflate(sent);
  // Without a deflate stream in it, the gunzip decoder reports the error.
  return Readable.from([start === -1 ? sent : sent.subarray(start)]).pipe(
    start === -1 ? createGunzip() : createInflateRaw(),
  );
}

/** The method in the low half of the first byte, and a check over both (RFC 1950, section 2.2). */
function hasZlibHeader(sent: Buffer): boolean {
  return sent.length >= 2 && ((sent[0] ?? 0) & 0x0f) === 8 && sent.readUInt16BE(0) % 31 === 0;
}

async function upTo(bytesMax: number, stream: Readable): Promise<ReplyBody> {
  const chunks: Buffer[] = [];
  const isCut = await collect(stream, bytesMax, chunks);
  return { bytes: Buffer.concat(chunks), isCut };
}

async function startOf(stream: Readable): Promise<ReplyBody> {
  const chunks: Buffer[] = [];
  const timer = setTimeout(() => stream.destroy(), START_WAIT_MS);
  // The status was there before the body broke off.
  const isCut = await collect(stream, START_BYTES_MAX, chunks).catch(() => true);
  clearTimeout(timer);
  return { bytes: Buffer.concat(chunks), isCut };
}

/** Collects up to `bytesMax` of a stream and reports whether more followed. */
async function collect(stream: Readable, bytesMax: number, chunks: Buffer[]): Promise<boolean> {
  let bytes = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > bytesMax) return true;
  }
  return false;
}
