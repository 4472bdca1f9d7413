import { fromBase64, toBase64 } from "../base64.ts";

/** Text compressed with gzip, in base64, as a row can hold it. */
export async function zip(text: string): Promise<string> {
  const zipped = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return toBase64(new Uint8Array(await new Response(zipped).arrayBuffer()));
}

/** The text that `zip` compressed. */
export function unzip(zipped: string): Promise<string> {
  const stream = new Blob([fromBase64(zipped)]).stream();
  return new Response(stream.pipeThrough(new DecompressionStream("gzip"))).text();
}
