import openapi from "../../../workers/api/openapi.json" with { type: "json" };
import { givenAlert } from "../alerts.ts";
import { type TestApi, TOKEN } from "../api.ts";
import { storeNext } from "../articles.ts";
import type { Description } from "./description.ts";
import { createJudge } from "./judge.ts";
import {
  type FuzzRequest,
  fuzzRequests,
  type KnownIds,
  OWN_TOKEN,
  requestInit,
  resourceOf,
} from "./requests.ts";

const description = openapi as unknown as Description;
const judge = createJudge(description);

type Fault = { request: string; fault: string; body: string };

/**
 * Sends so many requests made from openapi.json, all of which follow from the seed, to an api with a little
 * in it. Returns the replies that are not as the description says, and the operations that succeeded.
 */
export async function fuzz(api: TestApi, count: number, seed: number) {
  answerAsOthers(api);
  const ids = await somethingStored(api);
  const faults: Fault[] = [];
  const succeeded = new Set<string>();
  for (const request of fuzzRequests(description, count, seed)) {
    const [address, init] = requestInit(authorized(request), ids);
    const response = await api.app.request(address, init);
    const text = await response.text();
    const reply = { status: response.status, type: response.headers.get("content-type"), text };
    const fault = judge(request.operation, reply);
    if (fault !== null)
      faults.push({ request: `${init.method} ${address}`, fault, body: String(init.body ?? "") });
    if (response.ok) succeeded.add(request.operation.operationId);
    keepId(ids, resourceOf(request.operation), text);
  }
  return { faults, succeeded };
}

function authorized(request: FuzzRequest): FuzzRequest {
  const { authorization } = request.headers;
  if (authorization !== OWN_TOKEN) return request;
  return { ...request, headers: { ...request.headers, authorization: `Bearer ${TOKEN}` } };
}

const IDS_MAX = 20;

/** What is made in the course of it is asked for later. */
function keepId(known: KnownIds, resource: string, text: string): void {
  const id = /^\{"id":"(\d+)"/.exec(text)?.[1];
  const ids = known.get(resource) ?? [];
  if (id === undefined || ids.includes(id)) return;
  known.set(resource, [...ids, id].slice(-IDS_MAX));
}

async function somethingStored({ run, archive }: TestApi): Promise<KnownIds> {
  const said = {
    title: "Hội nghị hợp tác an ninh",
    lead: "Ma túy",
    authors: ["Thân Lai"],
    section: "Pháp luật",
  };
  const articleId = await storeNext(run, said);
  const { channelId, subscriptionId } = await givenAlert(run, "https://hook.example.com/");
  await archive.database
    .prepare(
      `insert into deliveries (id, subscription_id, article_id, channel_id, state, next_attempt_at, body, created_at)
       values (7, ?, ?, ?, 'dead', '2026-11-21T11:00:00.000Z', '{}', '2026-11-21T11:00:00.000Z')`,
    )
    .bind(subscriptionId, articleId, channelId)
    .run();
  return new Map([
    ["articles", [articleId]],
    ["channels", [String(channelId)]],
    ["subscriptions", [String(subscriptionId)]],
    ["deliveries", ["7"]],
  ]);
}

const REPORTS = [
  { status: "kept" },
  { status: "failed", reason: "too-old" },
  { status: "failed", reason: "timeout" },
];

/** What ingest and notify would answer, in turn. */
function answerAsOthers({ services, run }: TestApi): void {
  let turn = 0;
  const next = () => turn++ % 3;
  Object.assign(services, {
    poll: async () => (next() === 0 ? null : { found: 4, new: 1, saved: 1, failed: 0, outcome: "ok" }),
    read: async (url: string) =>
      next() === 0
        ? { status: "failed", reason: "timeout" }
        : { status: next() === 0 ? "known" : "created", articleId: await storeNext(run, { title: url }) },
    report: async () => REPORTS[next()],
    findKind: async (url: string) =>
      next() === 0
        ? { ok: false, reason: "not-a-source", detail: "x" }
        : { ok: true, value: { kind: "feed", url: `${url}#${turn}`, name: "Báo Mẫu", latest: [] } },
    findFeeds: async (url: string) =>
      next() === 0
        ? { ok: false, reason: "timeout" }
        : {
            ok: true,
            value: { feeds: [{ url, title: null, kind: "page", count: 1, latest: [{ url, title: null }] }] },
          },
    testChannel: async () =>
      next() === 0
        ? null
        : {
            attemptedAt: "2026-11-21T11:00:00.000Z",
            durationMs: 1,
            status: null,
            reason: "timeout",
            reply: null,
          },
    pairChannel: async () =>
      [null, { status: "failed", reason: "code-not-seen" }, { status: "paired", chatId: "1" }][next()],
  });
}
