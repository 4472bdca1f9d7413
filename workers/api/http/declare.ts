import type { z } from "zod";
import { problemView } from "../../shared/contract/problem.ts";
import { PROBLEMS, type ProblemName, type ProblemStatus, problemType } from "./problem.ts";

/** Declares a reply with this view. */
export function json<View extends z.ZodType>(schema: View, description: string) {
  return { description, content: { "application/json": { schema } } };
}

/** Declares a JSON body. */
export function jsonBody<Input extends z.ZodType>(schema: Input) {
  return { body: { required: true as const, content: { "application/json": { schema } } } };
}

type Problems<Name extends ProblemName> = {
  [Status in ProblemStatus<Name>]: {
    description: string;
    content: { "application/problem+json": { schema: typeof problemView } };
  };
};

/** Problems that any route may answer with, and those of any route that asks for a token. */
const ANYWHERE = ["malformed-url", "bad-input"] as const satisfies ProblemName[];
const BEHIND_TOKEN = ["unauthorized", "forbidden", "rate-limited"] as const satisfies ProblemName[];
type Anywhere = (typeof ANYWHERE)[number];
type BehindToken = (typeof BEHIND_TOKEN)[number];

/** Declares the problems that a route may answer with, one entry for each status. */
export function problems<Name extends ProblemName>(
  ...names: Name[]
): Problems<Name | Anywhere | BehindToken> {
  return openProblems<BehindToken | Name>(...BEHIND_TOKEN, ...names);
}

/** Declares the problems of a route that needs no token. */
export function openProblems<Name extends ProblemName>(...names: Name[]): Problems<Name | Anywhere> {
  const descriptions = new Map<number, string[]>();
  for (const name of new Set<ProblemName>([...ANYWHERE, ...names])) {
    const { status, title } = PROBLEMS[name];
    descriptions.set(status, [...(descriptions.get(status) ?? []), `${title} (\`${problemType(name)}\`).`]);
  }
  const entries = [...descriptions].map(([status, lines]) => [status, problemReply(lines.join(" "))]);
  return Object.fromEntries(entries);
}

function problemReply(description: string) {
  return { description, content: { "application/problem+json": { schema: problemView } } };
}

/** What can be wrong with any JSON body. */
export const BODY_PROBLEMS = [
  "malformed-json",
  "unsupported-media-type",
  "body-too-large",
  "bad-input",
] as const satisfies ProblemName[];
