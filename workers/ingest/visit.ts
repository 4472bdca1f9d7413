import { fail, ok } from "../shared/outcome.ts";
import { isoAt, type Run } from "../shared/run.ts";
import { findHost, type Host, keepRobots, letRest, takeTurn } from "../shared/store/hosts.ts";
import { decodeBody } from "../shared/web/decode.ts";
import type { HttpReason, Reply } from "../shared/web/http.ts";
import type { ReplyFailure } from "../shared/web/judge-reply.ts";
import { NO_RULES, ROBOTS_BYTES_MAX, type RobotsRules, readRobots, rulesForUs } from "./robots.ts";

/**
 * `robots`: the site's robots.txt disallows the address; `robots-unavailable`: its server fails when asked
 * for it, which forbids all (RFC 9309, 2.3.1.4); `resting`: it asked to be left alone, and the time is not
 * over.
 */
export type VisitReason = "robots" | "robots-unavailable" | "resting";

/** A host and what its robots.txt says. */
export type HostRules = { host: string; rules: Rules };

type Permission = { ok: true; value: HostRules } | ReplyFailure<VisitReason | HttpReason>;

const DAY_MS = 86_400_000;
const ASK_AGAIN_MS = 600_000;
/** What a server that has too many requests and names no time is left alone for. */
const REST_MS = 60_000;

/**
 * Asks whether an address may be fetched now. `obey` false leaves robots.txt out of it, at the wish of the
 * source's owner. A page waits here for its turn: one request at a time for a host, whoever makes it, and a
 * pause between two; of a list, whose source is claimed, this costs no row.
 */
export async function visit(
  run: Run,
  address: string,
  { obey, isPage }: { obey: () => Promise<boolean>; isPage: boolean },
): Promise<Permission> {
  const url = new URL(address);
  const host = await findHost(run.db, url.host);
  const restMs = Date.parse(host?.restUntil ?? "") - run.now();
  if (restMs > 0) return { ...fail("resting"), retryAfterMs: restMs };

  const rules = await rulesOf(run, url, host);
  const isAllowed = rules.ok && rules.value.allows(address);
  if (!isAllowed && (await obey())) return rules.ok ? fail("robots") : rules;
  if (isPage)
    await run.wait(await takeTurn(run, url.host, rules.ok ? rules.value.pauseMs : NO_RULES.pauseMs));
  return ok({ host: url.host, rules });
}

/** Has a host left alone that asked for it, whatever of it was asked for. */
export async function noteRest(
  run: Run,
  address: string,
  { reason, retryAfterMs }: { reason: string; retryAfterMs?: number },
): Promise<void> {
  // Those two say what is in the host's row already.
  if (reason === "resting" || reason === "robots-unavailable") return;
  if (retryAfterMs === undefined && reason !== "throttled") return;
  await letRest(run, new URL(address).host, isoAt(run.now() + (retryAfterMs ?? REST_MS)));
}

/** What robots.txt of an address's host says, or why that is not known. */
export type Rules = { ok: true; value: RobotsRules } | ReplyFailure<"robots-unavailable" | HttpReason>;

export async function rulesAt(run: Run, url: URL): Promise<Rules> {
  return rulesOf(run, url, await findHost(run.db, url.host));
}

async function rulesOf(run: Run, url: URL, host: Host | null): Promise<Rules> {
  const isFresh =
    host?.robotsUntil != null && host.robotsUntil > isoAt(run.now()) && isNear(host.robotsUntil, run);
  return isFresh ? storedRules(run, url, host) : askForRules(run, url, host);
}

/** Written by a clock that was not ahead. */
function isNear(until: string, run: Run): boolean {
  return Date.parse(until) <= run.now() + DAY_MS;
}

function storedRules(run: Run, url: URL, { robotsState, robots, robotsUntil }: Host): Rules {
  if (robotsState === "unavailable")
    return { ...fail("robots-unavailable"), retryAfterMs: Date.parse(robotsUntil ?? "") - run.now() };
  return ok(robotsState === "rules" ? readRobots(robots ?? "", robotsUrl(url)) : NO_RULES);
}

function robotsUrl(url: URL): string {
  return new URL("/robots.txt", url).href;
}

/**
 * Asks for the file and keeps it for a day. A server that fails keeps what it said before; a network that
 * fails would fail the page as well, and is its outcome.
 */
async function askForRules(run: Run, url: URL, host: Host | null): Promise<Rules> {
  const reply = await run.http(robotsUrl(url), {
    headers: { accept: "text/plain,*/*;q=0.1" },
    bytesMax: ROBOTS_BYTES_MAX,
    keep: "start",
  });
  if (!reply.ok)
    return NO_FILE.has(reply.reason) ? keep(run, url, { robotsState: "none", robots: null }) : reply;
  const { status, retryAfterMs } = reply.value;
  if (status >= 500 || status === 429) {
    if (host?.robotsState === "rules")
      return keep(run, url, { robotsState: "rules", robots: host.robots }, ASK_AGAIN_MS);
    return keep(run, url, { robotsState: "unavailable", robots: null }, retryAfterMs ?? ASK_AGAIN_MS);
  }
  if (status < 200 || status > 299) return keep(run, url, { robotsState: "none", robots: null });
  return keep(run, url, { robotsState: "rules", robots: rulesForUs(textOf(reply.value)) });
}

/** Of a line that was cut only its beginning is there, which may forbid more than the line does. */
function textOf({ bytes, headers, truncated }: Reply): string {
  const text = decodeBody(bytes, headers.get("content-type"));
  return truncated ? text.slice(0, text.lastIndexOf("\n") + 1) : text;
}

/** Answers that are no robots.txt (RFC 9309, 2.3.1.3: what cannot be had forbids nothing). */
const NO_FILE: ReadonlySet<HttpReason> = new Set(["too-many-redirects", "redirect-loop", "blocked"] as const);

async function keep(
  run: Run,
  url: URL,
  said: Pick<Host, "robotsState" | "robots">,
  forMs = DAY_MS,
): Promise<Rules> {
  const robots = { ...said, robotsUntil: isoAt(run.now() + Math.min(forMs, DAY_MS)) };
  await keepRobots(run.db, url.host, robots);
  return storedRules(run, url, { host: url.host, nextAt: null, restUntil: null, ...robots });
}
