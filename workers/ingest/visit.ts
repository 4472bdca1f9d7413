import { fail, ok } from "../shared/outcome.ts";
import { isoAt, type Run } from "../shared/run.ts";
import { findHost, type Host, keepRobots, letRest, takeTurn } from "../shared/store/hosts.ts";
import { restMsLeft } from "../shared/store/sql/rest.ts";
import { decodeBody } from "../shared/web/decode.ts";
import type { HttpReason, Reply } from "../shared/web/http.ts";
import type { ReplyFailure } from "../shared/web/judge-reply.ts";
import { NO_RULES, ROBOTS_BYTES_MAX, type RobotsRules, readRobots, rulesForUs } from "./robots.ts";

/**
 * `robots`: the site's robots.txt disallows the address. `robots-unavailable`: the server fails when asked
 * for it, which forbids everything (RFC 9309, section 2.3.1.4). `resting`: the host asked for a pause that is
 * not over.
 */
export type VisitReason = "robots" | "robots-unavailable" | "resting";

/** A host and what its robots.txt says. */
export type HostRules = { host: string; rules: Rules };

type Permission = { ok: true; value: HostRules } | ReplyFailure<VisitReason | HttpReason>;

const DAY_MS = 86_400_000;
const ASK_AGAIN_MS = 600_000;
/** Pause after a 429 without a Retry-After. */
const REST_MS = 60_000;

/**
 * Asks whether an address may be fetched now. If `obey` gives false, robots.txt is not applied: the source's
 * owner decided so. A page waits here for its turn: a host gets one request at a time, with a pause between
 * two. A list takes no turn, because its source is claimed, and so costs no row.
 */
export async function visit(
  run: Run,
  address: string,
  { obey, isPage }: { obey: () => Promise<boolean>; isPage: boolean },
): Promise<Permission> {
  const url = new URL(address);
  const host = await findHost(run.db, url.host);
  const restMs = restMsLeft(host?.restUntil ?? null, run.now());
  if (restMs > 0) return { ...fail("resting"), retryAfterMs: restMs };

  const rules = await rulesOf(run, url, host);
  const isAllowed = rules.ok && rules.value.allows(address);
  if (!isAllowed && (await obey())) return rules.ok ? fail("robots") : rules;
  if (isPage)
    await run.wait(await takeTurn(run, url.host, rules.ok ? rules.value.pauseMs : NO_RULES.pauseMs));
  return ok({ host: url.host, rules });
}

/** Records that a host asked for a pause. The pause is for all requests to that host. */
export async function noteRest(
  run: Run,
  address: string,
  { reason, retryAfterMs }: { reason: string; retryAfterMs?: number },
): Promise<void> {
  // These two reasons come from the host's row itself.
  if (reason === "resting" || reason === "robots-unavailable") return;
  if (retryAfterMs === undefined && reason !== "throttled") return;
  await letRest(run, new URL(address).host, isoAt(run.now() + (retryAfterMs ?? REST_MS)));
}

/** What the robots.txt of an address's host says, or why it is unknown. */
export type Rules = { ok: true; value: RobotsRules } | ReplyFailure<"robots-unavailable" | HttpReason>;

export async function rulesAt(run: Run, url: URL): Promise<Rules> {
  return rulesOf(run, url, await findHost(run.db, url.host));
}

async function rulesOf(run: Run, url: URL, host: Host | null): Promise<Rules> {
  const isFresh =
    host?.robotsUntil != null && host.robotsUntil > isoAt(run.now()) && isNear(host.robotsUntil, run);
  return isFresh ? storedRules(run, url, host) : askForRules(run, url, host);
}

/** Whether the time was written by a clock that was not ahead. */
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
 * Fetches robots.txt and keeps it for a day. If the server fails, the rules known before stay in force. If
 * the network fails, that is the outcome: the page could not be fetched either.
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

/** The text without its last line if the file was cut: half a line may forbid more than the whole one. */
function textOf({ bytes, headers, truncated }: Reply): string {
  const text = decodeBody(bytes, headers.get("content-type"));
  return truncated ? text.slice(0, text.lastIndexOf("\n") + 1) : text;
}

/**
 * Failures that mean that there is no robots.txt (RFC 9309, 2.3.1.3: what is unavailable forbids nothing).
 */
const NO_FILE: ReadonlySet<HttpReason> = new Set(["too-many-redirects", "redirect-loop", "blocked"] as const);

async function keep(
  run: Run,
  url: URL,
  read: Pick<Host, "robotsState" | "robots">,
  forMs = DAY_MS,
): Promise<Rules> {
  const robots = { ...read, robotsUntil: isoAt(run.now() + Math.min(forMs, DAY_MS)) };
  await keepRobots(run.db, url.host, robots);
  return storedRules(run, url, { host: url.host, nextAt: null, restUntil: null, ...robots });
}
