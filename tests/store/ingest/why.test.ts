import { expect, test } from "vitest";
import { notify } from "../../../workers/notify/notify.ts";
import { isoAt } from "../../../workers/shared/run.ts";
import { sightings } from "../../../workers/shared/schema/sources.ts";
import { givenChannel, givenSubscription } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { useApiOn } from "../../support/archive-api.ts";
import { reading, store } from "../../support/articles.ts";
import { givenMixedDay, untilEnded } from "../../support/mixed-day.ts";
import { openNewspaper } from "../../support/newspaper.ts";
import { openReceiver } from "../../support/receiver.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";
import { visitor } from "../../support/visitor.ts";

const MINUTE_MS = 60_000;

const given = useArchive();
const paper = useEach(openNewspaper);
const receiver = useEach(openReceiver);
const api = useApiOn(given);

async function why(url: string, more = "") {
  const { body } = await api.ask(`/v1/why?url=${encodeURIComponent(url)}${more}`);
  return body as {
    answer: string;
    detail: string;
    subscriptions: { id: string; outcome: string; terms: object[] }[];
  };
}

test("explains an address without a source, one that its source does not list, one that waits, and one that was given up", async () => {
  const elsewhere = await why("https://news.example/a.html");
  expect(elsewhere).toMatchObject({ answer: "no-source", link: null, couldShow: [] });
  const id = await givenMixedDay(given.run, paper);
  const unshown = await why(`${paper.url}/khong-co.html`);
  const listed = {
    id,
    listed: 4,
    lastPolledAt: "2026-11-21T12:11:00.000Z",
    lastNewAt: "2026-11-21T12:11:00.000Z",
  };
  expect(unshown).toMatchObject({ answer: "not-shown", couldShow: [listed] });
  expect(unshown.detail).toContain("4 entries in its last list");
  const refused = { state: "pending", reason: "not-found", attempts: 2 };
  const waiting = { answer: "waiting", link: refused, shownBy: [{ id }], couldShow: [] };
  expect(await why(`${paper.url}/ba-3.html?utm_source=zalo`)).toMatchObject(waiting);
  const polls = [{ sourceId: id, at: listed.lastPolledAt, listed: 4 }];
  expect(unshown).toMatchObject({ sightings: [], refusal: null, polls, deliveries: [] });
  const sightings = [{ sourceId: id, at: "2026-11-21T12:00:00.000Z" }];
  expect(await why(`${paper.url}/ba-3.html`)).toMatchObject({ sightings, refusal: "not-found", polls });
  await untilEnded(given.run);
  const ended = { answer: "not-read", link: { state: "dead", reason: "not-found" } };
  expect(await why(`${paper.url}/ba-3.html`)).toMatchObject(ended);
});

test.each([
  "bao.example/a.html",
  " HTTPS://BAO.EXAMPLE:443/a.html?utm_source=zalo#top",
  "https://bao.example./a.html",
])("an address is understood as it is typed: %s", async (typed) => {
  expect(await why(typed)).toMatchObject({ url: "https://bao.example/a.html", answer: "no-source" });
});

test("a source could have shown what is of its owner, on whichever host, and nothing of a neighbour", async () => {
  await follow(given.run, "https://rss.bao.com.vn/moi.rss");
  await follow(given.run, "https://mot.blogspot.com/feed");
  const shownBy = async (url: string) => (await why(url)) as unknown as { couldShow: { url: string }[] };
  expect((await shownBy("https://thethao.bao.com.vn/a.html")).couldShow).toHaveLength(1);
  expect((await shownBy("https://khac.com.vn/a.html")).couldShow).toEqual([]);
  expect((await shownBy("https://hai.blogspot.com/a.html")).couldShow).toEqual([]);
});

test("a link is asked for again by its address too, in any spelling", async () => {
  await givenMixedDay(given.run, paper);
  await untilEnded(given.run);
  const retry = (url: string) => api.send("POST", "/v1/links/retry", { url });
  const { body } = await retry(`${paper.url}/ba-3.html?utm_source=zalo#top`);
  expect(body).toMatchObject({ url: `${paper.url}/ba-3.html`, state: "pending", attempts: 0 });
  expect((await retry(`${paper.url}/mot-1.html`)).body).toMatchObject({ status: 409 });
  expect((await retry(`${paper.url}/khong-co.html`)).status).toBe(404);
});

test("each subscription shows which term failed, or what was sent and when", async () => {
  const channel = await givenChannel(given.run, receiver.url);
  await givenSubscription(given.run, "Tin một", [channel]);
  await givenSubscription(given.run, '"con đê" AND "ma túy"', [channel]);
  await givenSubscription(given.run, "Tin một", [channel], { state: "paused" });
  await givenSubscription(given.run, "Tin một", [channel], { sourceIds: ["7"] });
  await givenMixedDay(given.run, paper);
  expect((await why(`${paper.url}/mot-1.html`)).subscriptions.at(-1)).toMatchObject({
    outcome: "not-tried-yet",
  });
  await notify(given.run);
  given.run.clock.nowMs += MINUTE_MS;
  const late = await givenSubscription(given.run, "Tin một", [channel]);
  const { subscriptions } = await why(`${paper.url}/mot-1-lan-nua.html`);
  const outcomes = subscriptions.map(({ outcome }) => outcome);
  expect(outcomes).toEqual(["made-later", "other-source", "paused", "term-failed", "matched"]);
  const failed = [{ found: true }, { text: '"ma túy"', found: false }];
  expect(subscriptions.at(-2)).toMatchObject({ terms: failed, failedTerm: '"ma túy"', matched: false });
  expect(subscriptions.at(-2)).toMatchObject({ deliveries: [] });
  const told = { state: "delivered", attemptLog: [{ number: 1, status: 200 }] };
  expect(subscriptions.at(-1)).toMatchObject({ deliveries: [told], failedTerm: null, matched: true });
  const one = await why(`${paper.url}/mot-1.html`, `&subscription=${late}`);
  expect(one.subscriptions).toMatchObject([{ outcome: "made-later" }]);
});

test("a match that waits for a digest, or is quiet, says so", async () => {
  const channel = await givenChannel(given.run, receiver.url);
  const digest = { every: "minutes", minutes: 30 } as const;
  await givenSubscription(given.run, "Tin một", [channel], { digest });
  await givenSubscription(given.run, "Tin một", [channel], { maxAgeHours: 1 });
  const publishedAt = isoAt(given.run.now() - 2 * 60 * MINUTE_MS);
  const url = "https://news.example/mot.html";
  await store(given.run, reading({ url, title: "Tin một", publishedAt }));
  await notify(given.run);
  const { subscriptions } = await why(url);
  const untold = { outcome: "matched", deliveries: [] };
  expect(subscriptions).toMatchObject([
    { ...untold, isWaiting: false, quiet: "too-old" },
    { ...untold, isWaiting: true, quiet: null },
  ]);
  const reader = visitor(api);
  await reader.signIn();
  const { text } = await reader.see(`/why?url=${url}`);
  expect(text).toContain("waits to be sent");
  expect(text).toContain("not sent: the article was old");
  expect((await reader.see(`/alerts/${subscriptions[1]?.id}`)).text).toContain("waits to be sent");
});

test("a query is tried on a stored article, and on one as the api gives it, with the same outcome", async () => {
  await givenMixedDay(given.run, paper);
  const id = await givenSubscription(given.run, '"con đê" -"ma túy"', []);
  const { body } = await api.ask("/v1/articles");
  const [{ id: articleId }] = body.data as [{ id: string }];
  const { body: article } = await api.ask(`/v1/articles/${articleId}`);
  const ofIds = await api.send("POST", "/v1/query/explain", { subscriptionId: String(id), articleId });
  const whole = await api.send("POST", "/v1/query/explain", { query: '"con đê" -"ma túy"', article });
  expect(ofIds.body).toMatchObject({ matches: true, terms: [{ found: true }, { negated: true }] });
  expect(whole.body).toEqual(ofIds.body);
  const neither = await api.send("POST", "/v1/query/explain", { query: "đê" });
  expect(neither.body).toMatchObject({ status: 422, errors: [{ path: "article" }] });
  const unknown = await api.send("POST", "/v1/query/explain", { query: "đê", articleId: "7" });
  expect(unknown.body).toMatchObject({ status: 422, errors: [{ path: "articleId" }] });
});

test("of the sources that listed an address, the first one comes first, with the time", async () => {
  const late = await follow(given.run, `${paper.url}/second.xml`);
  const first = await givenMixedDay(given.run, paper);
  const url = `${paper.url}/hai-2.html`;
  await given.run.db.insert(sightings).values({ url, sourceId: Number(late) });
  const at = "2026-11-21T12:00:00.000Z";
  const listed = [
    { sourceId: first, at },
    { sourceId: late, at: null },
  ];
  expect(await why(url)).toMatchObject({ sightings: listed });
});
