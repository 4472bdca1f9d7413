import type { Context } from "hono";
import type { z } from "zod";
import type { Failure } from "../../shared/outcome.ts";
import type { QueryFailure } from "../../shared/query/language/failure.ts";
import { problem } from "./problem.ts";

type Judged = { target: string } & ({ success: true } | { success: false; error: z.core.$ZodError });

/** Answers for input that its schema does not take. An id that cannot be one is an id of nothing. */
export function refuseInput(judged: Judged, c: Context): Response | undefined {
  if (judged.success) return;
  if (judged.target === "param") return unknownId(c);
  return badInput(c, judged.error.issues.flatMap(errorsOf));
}

/** An unknown key is named by its own path, not by that of what holds it. */
function errorsOf(issue: z.core.$ZodIssue): { path: string; message: string }[] {
  const { path, message } = issue;
  if (issue.code !== "unrecognized_keys") return [{ path: path.join("."), message }];
  return issue.keys.map((key) => ({ path: [...path, key].join("."), message: "is not known here" }));
}

export function badInput(c: Context, errors: { path: string; message: string }[]) {
  const detail = errors.map(({ path, message }) => (path === "" ? message : `${path} ${message}`)).join("; ");
  return problem(c, "bad-input", { detail, errors });
}

export function unknownId(c: Context) {
  return problem(c, "unknown-id", { detail: `There is nothing at ${c.req.path}.` });
}

/** For an address that the guard of `shared/web` does not let through. */
export function refusedUrl(c: Context, { reason }: Failure<string>) {
  return problem(c, "refused-url", { detail: `This address may not be used: ${reason}.`, reason });
}

/** For an address that may be fetched, but from which nothing of use came. */
export function unreadableUrl(c: Context, { reason, detail }: { reason: string; detail?: string }) {
  const why = detail === undefined ? reason : `${reason} (${detail})`;
  return problem(c, "unreadable-url", { detail: `Nothing of use was read at this address: ${why}.`, reason });
}

/** For a text that is no query; the position is where in it. */
export function badQuery(c: Context, { reason, detail, position }: QueryFailure) {
  return problem(c, "bad-query", { detail: `At ${position}: ${detail}.`, reason, position });
}
