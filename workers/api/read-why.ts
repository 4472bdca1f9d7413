import type { IngestService } from "../shared/contract/services.ts";
import type { WhyAnswer, WhyOutcome } from "../shared/contract/why.ts";
import { type PreparedDocument, prepareDocument } from "../shared/query/match/document.ts";
import { explainQuery } from "../shared/query/show/explain.ts";
import type { Run } from "../shared/run.ts";
import { type ArticleAlerts, alertsOf } from "../shared/store/alerts/article-alerts.ts";
import { type Article, articleText } from "../shared/store/articles/article.ts";
import { findArticle } from "../shared/store/articles/articles.ts";
import { findLink, type Link } from "../shared/store/links/links.ts";
import { sourceIdsOf } from "../shared/store/links/sightings.ts";
import { allSources, type Source } from "../shared/store/sources.ts";
import {
  findSubscription,
  listSubscriptions,
  type Subscription,
} from "../shared/store/subscriptions/subscriptions.ts";
import { readQuery } from "./read-query.ts";

const SUBSCRIPTIONS_MAX = 50;
const SOURCES_MAX = 20;

/** The owner of each of these hosts. */
type OwnersOf = IngestService["ownersOf"];

/**
 * All that is known of an address: which sources listed it, what became of it, and how each subscription
 * judged it.
 */
export async function readWhy(
  run: Run,
  url: string,
  { subscriptionId, ownersOf }: { subscriptionId: number | undefined; ownersOf: OwnersOf },
) {
  const [link, sources, asked] = await Promise.all([
    findLink(run, url),
    allSources(run.db),
    subscriptionsToTry(run, subscriptionId),
  ]);
  const article = link?.articleId == null ? null : await findArticle(run.db, link.articleId);
  const sourceIds = link === null ? [] : await sourceIdsOf(run.db, article ?? link);
  const shownBy = sources.filter(({ id }) => sourceIds.includes(id));
  const unshown = sources.filter((source) => !shownBy.includes(source));
  const couldShow = await ofItsOwner(unshown, url, ownersOf);
  const answer = answerTo(link, article, couldShow);
  const found = { url, link, article, shownBy, couldShow: couldShow.slice(0, SOURCES_MAX) };
  const tried =
    article === null ? [] : await tryAll(run, article, sourceIds, asked.slice(0, SUBSCRIPTIONS_MAX));
  const more = article !== null && asked.length > SUBSCRIPTIONS_MAX;
  return {
    ...{ ...found, answer, detail: detailOf(answer, found), ...inShort({ ...found, sourceIds }) },
    ...{ subscriptions: tried, deliveries: tried.flatMap(({ deliveries }) => deliveries), more },
  };
}

type Shown = {
  link: Link | null;
  article: Article | null;
  /** The first that listed it comes first. */
  sourceIds: readonly number[];
  shownBy: Source[];
  couldShow: Source[];
};

/** Who listed it, why it was refused and what was polled, for programs that need no more. */
function inShort({ link, article, sourceIds, shownBy, couldShow }: Shown) {
  const foundAt = (sourceId: number) => (sourceId === link?.sourceId ? link.foundAt : null);
  return {
    sightings: sourceIds.map((sourceId) => ({ sourceId, at: foundAt(sourceId) })),
    refusal: article === null ? (link?.reason ?? null) : null,
    polls: [...shownBy, ...couldShow].flatMap(({ id, lastPolledAt: at, listed }) =>
      at === null ? [] : [{ sourceId: id, at, listed }],
    ),
  };
}

function answerTo(link: Link | null, article: Article | null, couldShow: readonly Source[]): WhyAnswer {
  if (article !== null) return "read";
  if (link === null) return couldShow.length === 0 ? "no-source" : "not-shown";
  if (link.state === "pending") return "waiting";
  return link.articleId === null ? "not-read" : "deleted";
}

type Found = { link: Link | null; article: Article | null; couldShow: readonly Source[] };

function detailOf(answer: WhyAnswer, { link, article, couldShow }: Found): string {
  const failed = link?.reason == null ? "" : ` The last attempt failed: ${link.reason}.`;
  const details: Record<WhyAnswer, string> = {
    "no-source": "No source belongs to this site, and no user requested this address.",
    "not-shown": `No poll has shown this address. Sources of its site: ${couldShow.map(lastPoll).join("; ")}.`,
    waiting: `The page waits to be read, next at ${link?.nextAttemptAt}.${failed}`,
    "not-read": `The page was given up (${link?.reason}); attempts: ${link?.attempts}.`,
    deleted: `It was read as article ${link?.articleId}, which has been deleted since.`,
    read: `It was read as article ${article?.id} and first seen at ${article?.firstSeenAt}.`,
  };
  return details[answer];
}

function lastPoll({ name, lastPolledAt, lastError, listed }: Source): string {
  if (lastPolledAt === null) return `${name}, not polled yet`;
  const outcome = lastError === null ? `${listed ?? 0} entries in its last list` : `failed: ${lastError}`;
  return `${name}, last polled at ${lastPolledAt}, ${outcome}`;
}

/** The sources whose owner is also the owner of this address, whatever their hosts. */
async function ofItsOwner(sources: readonly Source[], url: string, ownersOf: OwnersOf): Promise<Source[]> {
  const hosts = [url, ...sources.map((source) => source.url)].map((one) => URL.parse(one)?.hostname ?? one);
  const [own, ...owners] = await ownersOf(hosts);
  return sources.filter((_, at) => owners[at] === own);
}

async function subscriptionsToTry(run: Run, id: number | undefined): Promise<Subscription[]> {
  if (id === undefined) return listSubscriptions(run.db, { before: null, limit: SUBSCRIPTIONS_MAX + 1 });
  const subscription = await findSubscription(run.db, id);
  return subscription === null ? [] : [subscription];
}

async function tryAll(run: Run, article: Article, sourceIds: number[], subscriptions: Subscription[]) {
  const ids = subscriptions.map(({ id }) => id);
  const seen = { article, sourceIds, document: prepareDocument(articleText(article)) };
  const alerts = await alertsOf(run.db, article.id, ids);
  const tried = [];
  for (const one of subscriptions) tried.push(await tryOn(run, one, seen, alerts));
  return tried;
}

type Seen = { article: Article; sourceIds: readonly number[]; document: PreparedDocument };

async function tryOn(run: Run, subscription: Subscription, seen: Seen, alerts: ArticleAlerts) {
  const { id, name, query: text, state } = subscription;
  const query = await readQuery(run.db, text);
  const explained = query.ok ? explainQuery(query.value, seen.document) : null;
  const outcome = alerts.has(id) ? "matched" : whyNot(subscription, explained?.matches ?? null, seen);
  return {
    id,
    name,
    query: text,
    state,
    outcome,
    matched: outcome === "matched",
    failedTerm: explained === null || explained.matches ? null : firstFailed(explained.terms),
    terms: explained?.terms ?? [],
    ...(alerts.get(id) ?? { quiet: null, isWaiting: false, deliveries: [] }),
  };
}

function firstFailed(terms: ReturnType<typeof explainQuery>["terms"]): string | null {
  return terms.find(({ found, negated }) => found === negated)?.text ?? null;
}

function whyNot(
  subscription: Subscription,
  matches: boolean | null,
  { article, sourceIds }: Seen,
): WhyOutcome {
  if (matches === null) return "bad-query";
  if (!matches) return "term-failed";
  const limits = subscription.sourceIds;
  if (limits !== null && !sourceIds.some((id) => limits.includes(String(id)))) return "other-source";
  if (article.matchFailure !== null) return "matching-failed";
  if (subscription.state === "paused") return "paused";
  if (article.matchedAt === null) return "not-tried-yet";
  return subscription.createdAt > article.matchedAt ? "made-later" : "matches-now";
}
