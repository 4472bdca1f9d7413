import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { HEAD_BYTES_MAX, HeadMender } from "../../../scripts/start/mended-head.ts";

const BODY = "Server : this is text\r\n\r\nHội nghị";
const WRITTEN = "HTTP/1.1 200 OK\r\nServer : a\r\nContent-Length : 9\r\ncontent-length: 9\r\n\r\n";
const MENDED = "HTTP/1.1 200 OK\r\nServer: a\r\nContent-Length: 9\r\n\r\n";

/** What comes out if these bytes come in pieces of a size. */
async function mend(bytes: Buffer, size: number): Promise<Buffer> {
  const mender = new HeadMender();
  const mended = buffer(mender);
  for (let at = 0; at < bytes.length; at += size) mender.write(bytes.subarray(at, at + size));
  mender.end();
  return mended;
}

test.each([1, 2, 3, 5, 7, 1_000])(
  "a head that comes in pieces of %i bytes is mended, and its body is not",
  async (size) => {
    expect(String(await mend(Buffer.from(WRITTEN + BODY), size))).toBe(MENDED + BODY);
  },
);

test("two lengths that differ stay, so that the reply is refused", async () => {
  const head = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\nContent-Length: 8\r\n\r\n";
  expect(String(await mend(Buffer.from(head), 1_000))).toBe(head);
});

test("a reply that ends within its head passes as it is", async () => {
  expect(String(await mend(Buffer.from("HTTP/1.1 200 OK\r\nServer : a"), 4))).toBe(
    "HTTP/1.1 200 OK\r\nServer : a",
  );
});

test("a head without an end passes once it is longer than one may be", async () => {
  const endless = Buffer.from(`HTTP/1.1 200 OK\r\nServer : ${"a".repeat(HEAD_BYTES_MAX)}`);
  expect((await mend(endless, 10_000)).length).toBe(endless.length - 1);
});
