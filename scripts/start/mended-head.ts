import { connect, isIP, type LookupFunction, type NetConnectOpts, type Socket } from "node:net";
import { Duplex, Transform, type TransformCallback } from "node:stream";
import { connect as connectSafely } from "node:tls";

/**
 * Opens the connection of one exchange, and corrects the head of the reply where browsers forgive what Node's
 * parser does not: spaces before a header's colon, a Content-Length that is given twice, lines that are no
 * headers.
 */
export function connectMended(url: URL, lookup: LookupFunction): Duplex {
  const isSafe = url.protocol === "https:";
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const port = Number(url.port) || (isSafe ? 443 : 80);
  const socket = opened({ host, port, lookup }, isSafe);
  const mended = socket.pipe(new HeadMender());
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

/** The empty line after a head. */
const END = /\r?\n\r?\n/;
const END_CHARS_MAX = 4;

/** Holds each head back until it is whole, interim ones too; what follows passes as it comes. */
export class HeadMender extends Transform {
  #held: Buffer[] | null = [];
  #length = 0;
  /** The last characters, in which an end may begin: a head may come a byte at a time. */
  #tail = "";

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    done(null, this.#held === null ? chunk : this.#passed(this.#held, chunk));
  }

  /** What may pass of what has come. */
  #passed(held: Buffer[], chunk: Buffer): Buffer | null {
    held.push(chunk);
    this.#length += chunk.length;
    const text = this.#tail + chunk.toString("latin1");
    this.#tail = text.slice(1 - END_CHARS_MAX);
    if (!END.test(text) && this.#length < HEAD_BYTES_MAX) return null;
    return this.#begun(Buffer.concat(held).toString("latin1"));
  }

  #begun(start: string): Buffer {
    const { index, 0: end } = END.exec(start) ?? { index: start.length, 0: "" };
    const head = Buffer.from(mendHead(start.slice(0, index)) + end, "latin1");
    const rest = Buffer.from(start.slice(index + end.length), "latin1");
    this.#held = INTERIM.test(start) ? [] : null;
    this.#tail = "";
    const passed = this.#held === null ? rest : this.#passed(this.#held, rest);
    return Buffer.concat(passed === null ? [head] : [head, passed]);
  }

  override _flush(done: TransformCallback): void {
    done(null, this.#held && Buffer.concat(this.#held));
  }
}

/** A head after which another one comes: 100 and 103, but not 101. */
const INTERIM = /^HTTP\/1\.\d 1(?!01)\d\d\b/;

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
  const [status = "", ...others] = head.split(/\r?\n/);
  const lines = others.map((line) => line.replace(/^([!-9;-~]+)[ \t]+:/, "$1:"));
  return [status, ...lines.filter((line) => HEADER.test(line) && !isRepeated(line))].join("\r\n");
}

/** A header, or the rest of the one before it. */
const HEADER = /^(?:[!#$%&'*+.^_`|~\w-]+:|[ \t])/;
