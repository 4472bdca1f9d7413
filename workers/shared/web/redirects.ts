import { fail, type Outcome, ok } from "../outcome.ts";
import { type FinalResponse, type Line, type Request, type SendReason, send } from "./send.ts";

export type RedirectReason = "too-many-redirects" | "redirect-loop" | "blocked" | ForbiddenHop;

/** Why the caller lets no redirect lead to an address; robots.txt is of that address's host. */
type ForbiddenHop = "robots" | "robots-unavailable";

/** Asked before each hop; null where it may be taken. An address that is none is left to the guard. */
export type MayFollow = (target: string) => Promise<ForbiddenHop | null>;

/**
 * Sends a request and follows its redirects itself, so that the guard judges each hop. With `redirectsMax` 0
 * the redirect is the reply. For a POST it always is, since its body and signature are meant for one
 * receiver.
 */
export async function follow(
  first: Request,
  { redirectsMax, mayFollow }: { redirectsMax: number; mayFollow?: MayFollow | undefined },
  line: Line,
): Promise<Outcome<FinalResponse, SendReason | RedirectReason>> {
  const hopsMax = first.method === "GET" ? redirectsMax : 0;
  const trail: Trail = { visited: new Set(), gotCookie: false, isPermanent: true, hopsMax };
  let request = first;

  for (;;) {
    const answer = await send(request, line);
    if (!answer.ok || hopsMax === 0) return answer;
    const target = redirectTarget(answer.value);
    if (target === null)
      return ok({ ...answer.value, isMovedForGood: trail.visited.size > 0 && trail.isPermanent });

    await answer.value.response.body?.cancel();
    const reason = takeHop(trail, answer.value, target) ?? (await mayFollow?.(target)) ?? null;
    if (reason !== null) return fail(reason);
    request = redirected(request, answer.value.url, target);
  }
}

type Trail = { visited: Set<string>; gotCookie: boolean; isPermanent: boolean; hopsMax: number };

/** Records one redirect. Returns the reason not to follow it, or null. */
function takeHop(trail: Trail, { response, url }: FinalResponse, target: string): RedirectReason | null {
  trail.visited.add(url.href);
  trail.gotCookie ||= response.headers.has("set-cookie");
  trail.isPermanent &&= PERMANENT_STATUSES.includes(response.status);
  // A page that redirects to itself until its cookie comes back is a wall against robots, and not a fault of
  // the site.
  if (trail.visited.has(target)) return trail.gotCookie ? "blocked" : "redirect-loop";
  return trail.visited.size > trail.hopsMax ? "too-many-redirects" : null;
}

/**
 * The target of a redirect, as text that the guard has yet to judge; null where the response is no redirect.
 */
function redirectTarget({ response, url }: FinalResponse): string | null {
  const location = response.headers.get("location");
  if (location === null || !REDIRECT_STATUSES.includes(response.status)) return null;
  const target = URL.parse(location, url.href);
  if (target === null) return location;
  target.hash = "";
  return target.href;
}

const REDIRECT_STATUSES: readonly number[] = [301, 302, 303, 307, 308];
const PERMANENT_STATUSES: readonly number[] = [301, 308];

/** The next request. What is secret between us and one site is not sent to another. */
function redirected(request: Request, from: URL, target: string): Request {
  const headers = new Headers(request.headers);
  if (URL.parse(target)?.origin !== from.origin) {
    for (const name of ["authorization", "cookie"]) headers.delete(name);
  }
  return { ...request, url: target, headers };
}
