import type { Context } from "hono";
import type { z } from "zod";
import type { Failure } from "../../shared/outcome.ts";
import type { QueryFailure } from "../../shared/query/language/failure.ts";
import type { UrlReason } from "../../shared/web/guard/judge-url.ts";
import { fieldMeant } from "./field-meant.ts";
import { problem } from "./problem.ts";

type Judged = { target: string } & ({ success: true } | { success: false; error: z.core.$ZodError });

/**
 * Answers for input that does not fit its schema. An id that no row can have gets the answer for an unknown
 * id.
 */
export function refuseInput(judged: Judged, c: Context): Response | undefined {
  if (judged.success) return;
  if (judged.target === "param") return unknownId(c);
  return badInput(c, faultsOf(judged.error));
}

/** All that is wrong with an input, each with its path. */
export function faultsOf({ issues }: z.core.$ZodError): { path: string; message: string }[] {
  return issues.flatMap(faultsOfIssue);
}

/** An unknown key is reported at its own path, not at that of the object that holds it. */
function faultsOfIssue(issue: z.core.$ZodIssue): { path: string; message: string }[] {
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

/** Answers for an address that the guard of `shared/web` refuses. */
export function refusedUrl(c: Context, { reason }: Failure<string>) {
  return problem(c, "refused-url", {
    detail: `This address may not be used: ${reason}. ${cureOfUrl(reason)}`.trim(),
    reason,
  });
}

/** What the caller, or the owner of the system, can do about a refused address; empty for another reason. */
export function cureOfUrl(reason: string): string {
  return URL_CURES[reason as UrlReason] ?? "";
}

const URL_CURES: Readonly<Record<UrlReason, string>> = {
  "unsafe-text": "It is too long, or holds spaces, backslashes or control characters: percent-encode them.",
  "not-a-url": "Write it as https://host/path.",
  "scheme-not-allowed": "Use https:// or http://.",
  credentials: "Leave user and password out of it.",
  "port-not-allowed": "BAODONG_MORE_PORTS allows further ports.",
  "own-host": "BAODONG_OWN_HOSTS says that this host is the system's own.",
  "private-address": "BAODONG_ALLOW_PRIVATE=1 allows loopback and private addresses.",
  "address-literal": "Use the host's name in the place of its number.",
  "private-name": "BAODONG_ALLOW_PRIVATE=1 allows names of private networks.",
  "wildcard-dns": "Use the site's own name.",
};

/** Answers for an address (null: that of a stored article) that may be fetched but gave nothing usable. */
export function unreadableUrl(
  c: Context,
  address: string | null,
  { reason, detail }: { reason: string; detail?: string },
) {
  const why = detail === undefined ? reason : `${reason} (${detail})`;
  const isPlain = address === null || /^http:/i.test(address);
  const cure = reason === "unreachable" && isPlain ? "" : (READING_CURES[reason] ?? "");
  const sentence = `Nothing of use was read at this address: ${why}. ${cure}`.trim();
  return problem(c, "unreadable-url", { detail: sentence, reason });
}

const READING_CURES: Readonly<Record<string, string>> = {
  robots: "The site's robots.txt forbids it to us; with `obeysRobots` false it is read all the same.",
  "not-a-source": "POST /v1/sources/discover finds what its site offers; with `kind` it is taken unseen.",
  unreachable: "Where the site has no https, http:// may reach it.",
  "bad-certificate":
    "Its certificate is expired, for another name or self-signed: its owner has to renew it.",
  unresolvable: "Is the name spelt right?",
  blocked: "The site refuses programs: its feed or sitemap may be open.",
  "refused-address": "Its name leads into a private network: BAODONG_ALLOW_PRIVATE=1 allows that.",
};

/** Answers for a text that is not a valid query; `position` is where in the text. */
export function badQuery(c: Context, { reason, detail, position, field }: QueryFailure) {
  const meant = field === undefined ? "" : fieldMeant(field);
  return problem(c, "bad-query", { detail: `At ${position}: ${detail}${meant}.`, reason, position });
}
