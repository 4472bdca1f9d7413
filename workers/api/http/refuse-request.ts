import type { Context, MiddlewareHandler } from "hono";
import type { Declared } from "./declared.ts";
import { jsonFault } from "./json-fault.ts";
import { problem } from "./problem.ts";
import { badInput } from "./refuse.ts";

/** Refuses query parameters that the route does not declare, so that a misspelt one is never ignored. */
export function refuseUnknown(declaredOf: (c: Context) => Declared | null): MiddlewareHandler {
  return async (c, next) => {
    const known = declaredOf(c)?.parameters;
    if (known === undefined) return next();
    const unknown = [...new URL(c.req.url).searchParams.keys()].filter((name) => !known.has(name));
    if (unknown.length === 0) return next();
    const takes = known.size === 0 ? "no parameters" : [...known].join(", ");
    return badInput(
      c,
      [...new Set(unknown)]
        .slice(0, NAMED_MAX)
        .map((path) => ({ path, message: `is not known; this route takes ${takes}` })),
    );
  };
}

const NAMED_MAX = 10;

/** Refuses a URL or a body that is not valid UTF-8: it would be decoded into other letters than were sent. */
export const refuseBadBytes: MiddlewareHandler = async (c, next) => {
  if (!isDecodable(c.req.url))
    return problem(c, "malformed-url", { detail: "An escaped part of the URL is not UTF-8." });
  if (c.req.raw.body !== null && !isUtf8(await c.req.arrayBuffer()))
    return problem(c, "malformed-json", { detail: "The body is not UTF-8." });
  await next();
};

/** Answers for a body that is not JSON, with the place where it stops being JSON. */
export async function malformedJson(c: Context): Promise<Response> {
  const fault = jsonFault(await c.req.text());
  if (fault === null) return problem(c, "malformed-json", { detail: "The body is not JSON." });
  const { position, line, column, expected } = fault;
  const detail = `The body is not JSON: at line ${line}, column ${column} there should be ${expected}.`;
  return problem(c, "malformed-json", { detail, position });
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}

function isUtf8(bytes: ArrayBuffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
