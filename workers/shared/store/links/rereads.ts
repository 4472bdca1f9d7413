import { and, eq, isNull, sql } from "drizzle-orm";
import { nextReread, postponedReread, rereadAfter } from "../../rereads.ts";
import { isoAt, type Run, timeOfId } from "../../run.ts";
import { links } from "../../schema/sources.ts";
import { hostIn } from "../sql/host-in.ts";
import { isResting } from "../sql/rest.ts";
import type { Link } from "./links.ts";

/** A link with an article. */
export type SavedLink = Link & { articleId: number };

/** Maximum due links that are looked at in one sweep. */
const LOOKED_AT = 100;
/** Maximum links of a host among them, if there are more due links than that. */
const LOOKED_AT_OF_HOST = 2;
/**
 * Milliseconds since a page of the host was last asked for. A page takes at most 15 seconds, so none is on
 * its way any more: a host gets one request at a time.
 */
const HOST_PAUSE_MS = 20_000;

/**
 * The statement that plans when the page of a stored article is first read again. It writes two rows, the
 * link's and that of the index.
 */
export function planReread(run: Run, { id, url }: { id: number; url: string }) {
  return run.db
    .update(links)
    .set({ rereadAt: nextReread(timeOfId(id), run.now()) })
    .where(and(eq(links.url, url), eq(links.articleId, id), isNull(links.rereadAt)));
}

/**
 * Makes the page of a stored article due to be read again; its later times stay as planned. False for an
 * article without a page of its own. It writes two rows, the link's and that of the index.
 */
export async function askForReread(run: Run, { id, url }: { id: number; url: string }): Promise<boolean> {
  const asked = await run.db
    .update(links)
    .set({ rereadAt: isoAt(run.now()) })
    .where(and(eq(links.url, url), eq(links.articleId, id)))
    .returning({ url: links.url });
  return asked.length > 0;
}

/**
 * Takes links whose pages are due to be read again, the longest overdue first, one of each host. Each is
 * planned for its next time at once: if its reader crashes, this one reading is left out. The same goes for
 * what cannot be read now: its host asked for a pause, or the link waits to be read anyway. Where more are
 * due than are looked at, those of a host with many are spread over time, so that each host gets its turn.
 */
export async function takeRereads(run: Run, limit: number): Promise<SavedLink[]> {
  const due = await dueRereads(run);
  const [waiting, ended] = [due.filter(isReadable), due.filter((each) => !isReadable(each))];
  const hosts = [...Map.groupBy(waiting, ({ host }) => host).values()];
  const taken = hosts
    .flatMap(([first]) => (first === undefined || first.isBusy ? [] : [first]))
    .slice(0, limit);
  const surplus = due.length < LOOKED_AT ? [] : hosts.flatMap((ofHost) => surplusOf(ofHost, run.now()));
  const plans = [...[...taken, ...ended].map((each) => planOf(each, run.now())), ...surplus];
  if (plans.length === 0) return [];
  const urls = new Set(taken.map(({ url }) => url));
  const rows = await planAgain(run, plans);
  return rows.filter((link): link is SavedLink => urls.has(link.url) && link.articleId !== null);
}

type Due = {
  url: string;
  at: string;
  articleId: number;
  state: Link["state"];
  host: string;
  isResting: 0 | 1;
  restUntil: string | null;
  /** Whether another page of its host may be on its way. */
  isBusy: 0 | 1;
};

/** `at` is what the plan replaces. */
type Plan = Pick<Due, "url" | "at"> & { next: string | null };

function isReadable({ state, isResting }: Due): boolean {
  return state === "saved" && isResting === 0;
}

/** Where no later time is planned, as if a person asked, the page waits for the end of its host's pause. */
function planOf({ url, at, articleId, state, isResting, restUntil }: Due, nowMs: number): Plan {
  const next = rereadAfter(timeOfId(articleId), nowMs);
  return { url, at, next: state === "saved" && isResting === 1 ? (next ?? soon(restUntil, nowMs)) : next };
}

/** Maximum milliseconds: a pause that is longer is looked at again. */
const PAUSE_MS_MAX = 3_600_000;

function soon(restUntil: string | null, nowMs: number): string | null {
  const latest = isoAt(nowMs + PAUSE_MS_MAX);
  return restUntil !== null && restUntil > latest ? latest : restUntil;
}

function surplusOf(ofHost: readonly Due[], nowMs: number): Plan[] {
  return ofHost.slice(LOOKED_AT_OF_HOST).map(({ url, at, articleId }, place) => {
    const next = postponedReread(timeOfId(articleId), nowMs, place + LOOKED_AT_OF_HOST);
    return { url, at, next };
  });
}

function dueRereads(run: Run): Promise<Due[]> {
  const now = isoAt(run.now());
  const quiet = isoAt(run.now() - HOST_PAUSE_MS);
  return run.db.all<Due>(sql`
    select due.url, due.at, due.articleId, due.state, due.host, coalesce(${isResting(sql`known.rest_until`, run.now())}, 0) as isResting,
      known.rest_until as restUntil,
      coalesce(known.next_at > ${quiet}, 0) as isBusy
    from (select url, reread_at as at, coalesce(article_id, 0) as articleId, state, ${hostIn(sql`url`)} as host
        from links indexed by links_reread where reread_at is not null and reread_at <= ${now}
        order by reread_at limit ${LOOKED_AT}) as due
      left join hosts as known on known.host = due.host
    order by due.at`);
}

/** Plans the next time of each, unless another invocation did so meanwhile. */
function planAgain(run: Run, plans: readonly Plan[]): Promise<Link[]> {
  const planned = sql`json_each(${JSON.stringify(plans)}) as plan`;
  const next = sql`(select plan.value ->> 'next' from ${planned} where plan.value ->> 'url' = ${links.url})`;
  return run.db
    .update(links)
    .set({ rereadAt: next })
    .where(
      sql`(${links.url}, ${links.rereadAt}) in (select plan.value ->> 'url', plan.value ->> 'at' from ${planned})`,
    )
    .returning();
}

/** Stores the validators of the page as it was last read. It writes a row only if they are others. */
export async function keepValidators(
  run: Run,
  link: Link,
  { etag, lastModified }: Validators,
): Promise<void> {
  if (link.etag === etag && link.lastModified === lastModified) return;
  await run.db.update(links).set({ etag, lastModified }).where(eq(links.url, link.url));
}

type Validators = Pick<Link, "etag" | "lastModified">;
