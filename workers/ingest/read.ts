import type { Run } from "../shared/run.ts";
import { articleOfGuid, isEdited } from "../shared/store/articles/alike.ts";
import type { ReadArticle } from "../shared/store/articles/article.ts";
import { findArticle } from "../shared/store/articles/articles.ts";
import { endRereading, reviseArticle } from "../shared/store/articles/revisions.ts";
import { endAsKnown, saveArticle, type Waits } from "../shared/store/articles/save-article.ts";
import type { Link } from "../shared/store/links/links.ts";
import { canonicalizeUrl } from "../shared/web/canonicalize-url.ts";
import { URL_CHARS_MAX } from "../shared/web/guard/judge-url.ts";
import type { Draft } from "./extract.ts";
import { findFacts } from "./facts.ts";
import { isLaterVersion } from "./later-reading.ts";
import { legacyLetters } from "./legacy-letters.ts";

/** The outcome of reading one page. `isNews`: something was saved that is not matched yet. */
export type Reading = { articleId: number | null; isNews: boolean; reason: string | null };

/**
 * Maximum length of a body; a longer one is cut. A D1 value holds 2 MB, and a letter of a non-Latin script
 * takes seven bytes in the index.
 */
const BODY_CHARS_MAX = 200_000;

/**
 * Saves what was read: a new article, a new revision of a known one, or nothing where nothing changed.
 * `waits`: the text came from the feed and the page is still to be read.
 */
export async function save(run: Run, link: Link, draft: Draft, waits: Waits | null = null): Promise<Reading> {
  const read = readingOf(run, link, draft);
  if (link.articleId !== null) return saveAgain(run, link, link.articleId, read);

  const renamed = await renamedArticle(run, link, read);
  if (renamed !== null) {
    await endAsKnown(run, link, renamed);
    if (waits !== null) return { articleId: renamed, isNews: false, reason: null };
    return saveAgain(run, { ...link, articleId: renamed }, renamed, read);
  }
  const { id: articleId, isNew } = await saveArticle(run, link, read, waits);
  run.log.info(isNew ? "article.saved" : "article.known", { articleId, ...idsOf(link) });
  return { articleId, isNews: isNew, reason: null };
}

/** The draft with its facts, in the form in which it is stored. */
export function readingOf(run: Run, link: Link, draft: Draft): ReadArticle {
  const body = draft.body.slice(0, BODY_CHARS_MAX);
  const facts = findFacts({ ...draft, captions: draft.images.flatMap(({ caption }) => caption ?? []) });
  const provenance = { ...draft.provenance, ...flagOf(run, link, body) };
  const marks = draft.marks.filter(({ end }) => end <= body.length);
  const partial = draft.partial || body.length < draft.body.length;
  const own = { body, partial, marks, facts, provenance };
  return { ...draft, ...own, url: link.url, canonicalUrl: canonicalKey(draft, link) };
}

/**
 * The article that the feed listed earlier under another URL and has edited since. Null if the guid is
 * unknown or now names another story.
 */
async function renamedArticle(run: Run, link: Link, read: ReadArticle): Promise<number | null> {
  const id = await articleOfGuid(run.db, link);
  const known = id === null ? null : await findArticle(run.db, id);
  return known !== null && isEdited(known, read) ? known.id : null;
}

/** Flags text in the encoding of an old font. The text itself is kept unchanged. */
function flagOf(run: Run, link: Link, body: string): { letters?: string } {
  const letters = legacyLetters(body);
  if (letters === null) return {};
  run.log.warn("article.legacy-letters", { letters, ...idsOf(link) });
  return { letters };
}

/** The canonical URL in the form of link keys; the link's own URL if the page names no possible one. */
function canonicalKey({ canonicalUrl }: Draft, link: Link): string {
  const key = canonicalizeUrl(canonicalUrl);
  return key === null || key.length > URL_CHARS_MAX ? link.url : key;
}

async function saveAgain(run: Run, link: Link, articleId: number, read: ReadArticle): Promise<Reading> {
  const article = await findArticle(run.db, articleId);
  if (article === null || !isLaterVersion(article, read)) {
    await endRereading(run.db, link);
    return { articleId, isNews: false, reason: null };
  }
  await reviseArticle(run, link, article, read);
  run.log.info("article.revised", { articleId, revision: article.revision + 1, ...idsOf(link) });
  return { articleId, isNews: true, reason: null };
}

/** The URL without its query, which may hold a key. */
export function idsOf({ url, sourceId }: Link) {
  return { url: url.replace(/\?.*/, ""), sourceId };
}
