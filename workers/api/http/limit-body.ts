import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { problem } from "./problem.ts";

const BODY_BYTES_MAX = 65_536;
/** Uploaded files may be larger than the bodies of other requests. */
const FILE_BYTES_MAX: Readonly<Record<string, number>> = {
  "/v1/articles/import": 8_388_608,
  "/v1/sources/opml": 1_048_576,
  "/v1/config": 1_048_576,
};

/** Refuses a body that is larger than its route takes, and reads no more of it than that. */
export function limitBody(): MiddlewareHandler {
  const ordinary = limitTo(BODY_BYTES_MAX);
  const files = new Map(Object.entries(FILE_BYTES_MAX).map(([path, bytes]) => [path, limitTo(bytes)]));
  return (c, next) => (files.get(c.req.path) ?? ordinary)(c, next);
}

function limitTo(maxSize: number): MiddlewareHandler {
  const detail = `A body here has at most ${maxSize} bytes.`;
  return bodyLimit({ maxSize, onError: (c) => problem(c, "body-too-large", { detail }) });
}
