import { isoAt, type Run } from "../shared/run.ts";
import { findArticle } from "../shared/store/articles/articles.ts";
import { reviseArticle } from "../shared/store/articles/revisions.ts";
import { keepValidators, type SavedLink, takeRereads } from "../shared/store/links/rereads.ts";
import { workThrough } from "../shared/work-through.ts";
import type { Portion } from "./due.ts";
import { type Draft, extract } from "./extract.ts";
import { type FetchedPage, fetchIfChanged } from "./fetch-page.ts";
import { isChanged, isLaterVersion } from "./later-reading.ts";
import { obedientHttp, obeysRobots } from "./obey-robots.ts";
import { idsOf, readingOf } from "./read.ts";
import { turnOf } from "./turn.ts";
import { noteRest, visit } from "./visit.ts";

/**
 * Reads pages of stored articles again that are due for it, as many as the portion has left after all first
 * readings. A page that cannot be read, or shows less than before, changes nothing: its next time comes.
 */
export async function rereadDue(run: Run, portion: Portion): Promise<void> {
  if (run.rereads === "off" || portion.pages <= 0) return;
  const links = await takeRereads(run, portion.pages);
  portion.pages -= links.length;
  const take = async (free: number) => links.splice(0, free);
  const slots = { max: links.length, atOnceMax: run.reach.atOnce };
  const revised = await workThrough(take, (link) => reread(run, link), slots);
  if (revised.includes(true)) await run.ring.notify();
}

/** Whether the page had changed. */
async function reread(run: Run, link: SavedLink): Promise<boolean> {
  try {
    const page = await fetchChanged(run, link);
    if (page === null) return false;
    const hints = { title: link.hintTitle, publishedAt: link.hintPublishedAt };
    await turnOf(run);
    const draft = extract({ ...page, now: isoAt(run.now()), hints });
    if (!draft.ok) return left(run, link, draft.reason);
    return await keepChange(run, { ...link, ...page.validators }, draft.value, link);
  } catch (error) {
    run.log.error("reread.crashed", error, idsOf(link));
    return false;
  }
}

/** The page; null where it is unchanged or cannot be read. */
async function fetchChanged(run: Run, link: SavedLink): Promise<FetchedPage | null> {
  const obey = () => obeysRobots(run, link);
  const permission = await visit(run, link.url, { obey, isPage: true });
  const page = permission.ok
    ? await fetchIfChanged(link.url, obedientHttp(run, { obey, known: permission.value }), link)
    : permission;
  if (page.ok) return page.value;
  await noteRest(run, link.url, page);
  left(run, link, page.reason);
  return null;
}

async function keepChange(run: Run, link: SavedLink, draft: Draft, before: SavedLink): Promise<boolean> {
  const article = await findArticle(run.db, link.articleId);
  if (article === null) return left(run, link, "article-gone");
  const read = readingOf(run, link, draft);
  if (!isChanged(article, read)) {
    await keepValidators(run, before, link);
    return false;
  }
  if (!isLaterVersion(article, read)) return left(run, link, "no-later-version");
  await reviseArticle(run, link, article, read);
  run.log.info("article.revised", { articleId: article.id, revision: article.revision + 1, ...idsOf(link) });
  return true;
}

function left(run: Run, link: SavedLink, reason: string): false {
  run.log.info("reread.left", { reason, ...idsOf(link) });
  return false;
}
