import { sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { firstIdAt, type Run } from "../../run.ts";
import { bandsOf, likeness, signatureOf } from "../../text/signature.ts";
import { ownerOf } from "../../web/owner.ts";
import type { Link } from "../links/links.ts";
import type { Article } from "./article.ts";

/** An article whose text is like another's. */
export type Alike = Pick<Article, "id" | "url" | "title" | "publishedAt" | "storyId"> & {
  likeness: number;
  /** Both bodies are equal to the letter. */
  isSameBody: boolean;
};

type Text = Pick<Article, "url" | "title" | "body" | "publishedAt" | "signature">;

/** Maximum candidates compared, the newest first; each costs two rows read. */
const CANDIDATES_MAX = 20;
/** From this length on, the same text under the same headline is the same article, whatever its date. */
const BODY_CHARACTERS_MIN = 300;
const SAME_LIKENESS_MIN = 0.8;
/** Texts with at least this likeness are the same story: nearly half of their shingles are the same. */
const STORY_LIKENESS_MIN = 0.4;
const STORY_MS_MAX = 7 * 86_400_000;

/** The articles, newest first, whose signatures share a band with this one's. */
export async function findAlike(db: Db, { signature, body }: Text): Promise<Alike[]> {
  if (signature === null) return [];
  const match = bandsOf(signature).join(" OR ");
  const rows = await db.all<
    Omit<Alike, "likeness" | "isSameBody"> & { signature: string | null; same: number }
  >(sql`
    select article.id as id, url, title, published_at as publishedAt, story_id as storyId, signature,
      body = ${body} as same
    from (select rowid as id from fingerprints where fingerprints match ${match}
        order by rowid desc limit ${CANDIDATES_MAX}) as hit
      cross join articles as article on article.id = hit.id order by article.id desc`);
  return rows.map(({ signature: its, same, ...row }) => ({
    ...row,
    likeness: its === null ? 0 : likeness(its, signature),
    isSameBody: same === 1,
  }));
}

/**
 * The candidate that is this article under another address: of the same owner, with the same headline and
 * text. Where the text is short or was changed, the date has to be the same too: a newspaper may print
 * "Prices today" each day.
 */
export function sameArticle(alike: readonly Alike[], { url, title, body, publishedAt }: Text): Alike | null {
  const isSame = (known: Alike) => {
    // Another reader of this link has just stored it; storing it again detects that.
    if (known.url === url) return false;
    if (known.title !== title || owner(known.url) !== owner(url)) return false;
    if (known.isSameBody && body.length >= BODY_CHARACTERS_MIN) return true;
    const isSameTime = publishedAt !== null && known.publishedAt === publishedAt;
    return isSameTime && (known.isSameBody || known.likeness >= SAME_LIKENESS_MIN);
  };
  return alike.find(isSame) ?? null;
}

function owner(url: string): string {
  return ownerOf(new URL(url).host);
}

/** The most similar candidate of the last days with the same story. */
export function sameStory(run: Run, alike: readonly Alike[]): Alike | null {
  const since = firstIdAt(run.now() - STORY_MS_MAX);
  const same = alike.filter((known) => known.id >= since && known.likeness >= STORY_LIKENESS_MIN);
  return same.sort((one, other) => other.likeness - one.likeness)[0] ?? null;
}

/**
 * Whether a text may be a later version of this article, where its feed says so: half of one is contained in
 * the other, or they have the same date.
 */
export function isEdited(known: Text, read: Omit<Text, "signature">): boolean {
  if (known.body === read.body) return true;
  const isSameTime = known.publishedAt === read.publishedAt;
  if (isSameTime && (known.publishedAt !== null || known.title === read.title)) return true;
  const signature = signatureOf(read.body);
  if (known.signature === null || signature === null) return false;
  return likeness(known.signature, signature) >= STORY_LIKENESS_MIN;
}

/** The article of the entry that the link's source showed under this guid before; null for none. */
export async function articleOfGuid(db: Db, { guid, sourceId, url }: Link): Promise<Article["id"] | null> {
  if (guid === null || sourceId === null) return null;
  const [known] = await db.all<{ id: number }>(sql`
    select article_id as id from links where source_id = cast(${sourceId} as integer) and guid = ${guid}
      and url <> ${url} and article_id is not null limit 1`);
  return known?.id ?? null;
}
