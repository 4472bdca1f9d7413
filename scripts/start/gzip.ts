const HEADER_BYTES = 10;
const FLAGS_AT = 3;
const HAS_CHECK = 0x02;
const HAS_EXTRA = 0x04;
const HAS_NAME = 0x08;
const HAS_COMMENT = 0x10;

/**
 * Where the deflate stream begins in a gzip file (RFC 1952, section 2.3); -1 for any other file. A deflate
 * stream marks its own end, so bytes that a server adds after it can be ignored, for which zlib's own gzip
 * reader would refuse the whole.
 */
export function startOfDeflate(gzip: Buffer): number {
  if (gzip.length < HEADER_BYTES || gzip.readUInt16BE(0) !== 0x1f8b) return -1;
  const flags = gzip[FLAGS_AT] ?? 0;
  let at = HEADER_BYTES;
  if (flags & HAS_EXTRA) at += 2 + (at + 2 <= gzip.length ? gzip.readUInt16LE(at) : 0);
  if (flags & HAS_NAME) at = afterZero(gzip, at);
  if (flags & HAS_COMMENT) at = afterZero(gzip, at);
  if (flags & HAS_CHECK) at += 2;
  return at < gzip.length ? at : -1;
}

function afterZero(bytes: Buffer, at: number): number {
  const zero = bytes.indexOf(0, at);
  return zero === -1 ? bytes.length : zero + 1;
}
