import { connect, isIP, type LookupFunction, type NetConnectOpts, type Socket } from "node:net";
import { Duplex, Transform, type TransformCallback } from "node:stream";
import { connect as connectSafely } from "node:tls";

/**
 * Opens the connection of one exchange, and corrects the head of the reply where browsers and curl forgive
 * what Node's parser does not: spaces before a header's colon, and a Content-Length that is given twice.
 */
export function connectMended(url: URL, lookup: LookupFunction): Duplex {
  const isSafe = url.protocol === "https:";
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const port = Number(url.port) || (isSafe ? 443 : 80);
  const socket = opened({ host, port, lookup }, isSafe);
  const mended = socket.pipe(new Mender());
  socket.on("error", (error) => mended.destroy(error));
  const connection = Duplex.from({ readable: mended, writable: socket });
  // The exchange listens while it lasts; what fails afterwards must not end the process.
  connection.on("error", () => undefined);
  // An exchange that is over ends its side; the server may leave the other side open for ever.
  return connection.on("finish", () => connection.destroy());
}

function opened(options: NetConnectOpts & { host: string }, isSafe: boolean): Socket {
  if (!isSafe) return connect(options);
  // RFC 6066, section 3: an address is no server name.
  return connectSafely(isIP(options.host) === 0 ? { ...options, servername: options.host } : options);
}

/** Some sites send 20 KB of policies; curl accepts 300 KB. */
export const HEAD_BYTES_MAX = 262_144;

/** Holds the head back until it is whole; what follows passes as it comes. */
class Mender extends Transform {
  #head: Buffer | null = Buffer.alloc(0);

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    done(null, this.#head === null ? chunk : this.#mended(Buffer.concat([this.#head, chunk])));
  }

  /** What may pass of what has come. */
  #mended(start: Buffer): Buffer | null {
    const text = start.toString("latin1");
    const end = /\r?\n\r?\n/.exec(text)?.index;
    const isWhole = end !== undefined || text.length >= HEAD_BYTES_MAX;
    this.#head = isWhole ? null : start;
    return isWhole
      ? Buffer.from(mendHead(text.slice(0, end)) + text.slice(end ?? text.length), "latin1")
      : null;
  }

  override _flush(done: TransformCallback): void {
    done(null, this.#head);
  }
}

/**
 * The head of a reply as strict parsers read it.
 *
 * @example mendHead("HTTP/1.1 200 OK\r\nServer : a") // "HTTP/1.1 200 OK\r\nServer: a"
 */
function mendHead(head: string): string {
  const lengths = new Set<string>();
  const isRepeated = (line: string) => {
    const length = /^content-length:\s*(\d+)\s*$/i.exec(line)?.[1];
    if (length === undefined) return false;
    const isKnown = lengths.has(length);
    lengths.add(length);
    return isKnown;
  };
  const lines = head.split(/\r?\n/).map((line) => line.replace(/^([!-9;-~]+)[ \t]+:/, "$1:"));
  return lines.filter((line) => !isRepeated(line)).join("\r\n");
}
