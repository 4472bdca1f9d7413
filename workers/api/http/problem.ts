import type { Context, TypedResponse } from "hono";
import type { JSONParsed } from "hono/utils/types";
import { type Problem, problemView } from "../../shared/contract/problem.ts";

/** Every way in which a request can fail. The names are part of the interface: programs branch on them. */
export const PROBLEMS = {
  "malformed-json": { status: 400, title: "The body is not JSON" },
  "malformed-url": { status: 400, title: "The URL is not UTF-8" },
  unauthorized: { status: 401, title: "A valid token is needed" },
  forbidden: { status: 403, title: "This token may not do that" },
  "not-found": { status: 404, title: "There is no such route" },
  "unknown-id": { status: 404, title: "There is nothing with this id" },
  "method-not-allowed": { status: 405, title: "This route does not take this method" },
  "link-read": { status: 409, title: "The article of this link is stored already" },
  "source-exists": { status: 409, title: "This address is a source already" },
  "too-many-aliases": { status: 409, title: "There are as many groups of names as there may be" },
  "too-many-tokens": { status: 409, title: "There are as many tokens as there may be" },
  "delivery-orphaned": { status: 409, title: "The channel or subscription of this delivery is gone" },
  "not-paired": { status: 409, title: "The chat of this bot is not known" },
  "rereads-off": { status: 409, title: "No page is read again here" },
  "article-too-old": { status: 409, title: "The page of so old an article is not kept" },
  "body-too-large": { status: 413, title: "The body is too large" },
  "unsupported-media-type": { status: 415, title: "The body must be application/json" },
  "bad-input": { status: 422, title: "The input is not as described" },
  "bad-query": { status: 422, title: "The query cannot be understood" },
  "refused-url": { status: 422, title: "This address may not be used" },
  "unreadable-url": { status: 422, title: "Nothing of use was read at this address" },
  "rate-limited": { status: 429, title: "This token asks too often" },
  "database-full": { status: 507, title: "The database is full" },
  "no-secret-key": { status: 503, title: "There is no key to keep secrets with" },
  internal: { status: 500, title: "Something went wrong here" },
} as const;

export type ProblemName = keyof typeof PROBLEMS;

export type ProblemStatus<Name extends ProblemName> = (typeof PROBLEMS)[Name]["status"];

type Members = Omit<Problem, "type" | "title" | "status">;

/**
 * An error reply (RFC 9457), typed by its status so that a route can only answer with problems that it
 * declares.
 */
export function problem<Name extends ProblemName>(
  c: Context,
  name: Name,
  members: Members,
  headers: Record<string, string> = {},
): Response & TypedResponse<JSONParsed<Problem>, ProblemStatus<Name>, "json"> {
  const { status, title }: { status: ProblemStatus<Name>; title: string } = PROBLEMS[name];
  const body = problemView.parse({ type: problemType(name), title, status, ...members });
  return c.json(body, status, { ...headers, "content-type": "application/problem+json" });
}

/** The stable URI of a problem. It is a name and cannot be opened. */
export function problemType(name: ProblemName): string {
  return `urn:baodong:problem:${name}`;
}
