import { expect, test } from "vitest";
import { sweep } from "../../../workers/notify/notify.ts";
import { queueMatches } from "../../../workers/notify/queue-matches.ts";
import { claimUnmatched } from "../../../workers/shared/store/alerts/claim-unmatched.ts";
import { keepDoubtful } from "../../../workers/shared/store/articles/doubtful.ts";
import { brokenInvariants } from "../../../workers/shared/store/invariants.ts";
import { findLink, keepLinks } from "../../../workers/shared/store/links/links.ts";
import { deleteArticle } from "../../../workers/shared/store/retention/delete-article.ts";
import { givenArticle, givenChannel, givenSubscription, notifyUntilQuiet } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { useApiOn } from "../../support/archive-api.ts";
import { foundLink, reading, store } from "../../support/articles.ts";
import { useChangingArticle } from "../../support/changing-article.ts";
import { visitor } from "../../support/visitor.ts";

const URL_A = "https://bao.test/ma-tuy.html";
const WORDS = encodeURIComponent("ma túy");

const given = useArchive();
const api = useApiOn(given);
const article = useChangingArticle(given, URL_A);

const answerTo = async (path: string) => (await api.ask(path)).body;
const why = () => answerTo(`/v1/why?url=${encodeURIComponent(URL_A)}`);

async function deleteIt(): Promise<number> {
  return (await api.send("DELETE", `/v1/articles/${article.articleId}`, undefined)).status;
}

async function statesOfDeliveries(): Promise<[string, string][]> {
  const { results } = await given.archive.database
    .prepare("select kind, state from deliveries order by id")
    .all<{ kind: string; state: string }>();
  return results.map(({ kind, state }) => [kind, state]);
}

test("a deleted article is gone with its readings and its page, and no poll brings it back", async () => {
  await article.read("Bắt 3 kẻ mang ma túy");
  await article.change("Bắt 5 kẻ mang ma túy");
  const id = article.articleId;
  await keepDoubtful(given.run, { articleId: id, sourceId: null }, "<p>Bắt</p>");
  expect(await deleteIt()).toBe(204);
  expect(await deleteIt()).toBe(404);

  for (const path of ["", "/revisions", "/page"])
    expect((await api.ask(`/v1/articles/${id}${path}`)).status, path).toBe(404);
  for (const path of ["/v1/articles", `/v1/articles?q=${WORDS}`])
    expect((await answerTo(path)).data, path).toEqual([]);
  for (const table of ["articles_index", "fingerprints", "revisions", "doubtful"]) {
    const counted = given.archive.database.prepare(`select count(*) as rows from ${table}`);
    expect(await counted.first("rows"), table).toBe(0);
  }
  await keepLinks(given.run, null, [foundLink(URL_A)]);
  expect(await findLink(given.run, URL_A)).toMatchObject({ state: "saved", rereadAt: null });
  expect(await brokenInvariants(given.run.db, given.run.now())).toEqual([]);
});

test("the address of a deleted article says so, and is read again if somebody asks for it", async () => {
  await article.read("Bắt 3 kẻ mang ma túy");
  await deleteIt();
  expect(await why()).toMatchObject({ answer: "deleted", article: null, subscriptions: [] });
  const retried = await api.send("POST", "/v1/links/retry", { url: URL_A });
  expect(retried).toMatchObject({ status: 200, body: { state: "pending", articleId: null } });
  expect(await why()).toMatchObject({ answer: "waiting" });
});

test("what waits to be sent of a deleted article is canceled, and nothing else is", async () => {
  const wanted = { alertsOnRevisions: true };
  await givenSubscription(given.run, "ma túy", [article.channelId], wanted);
  const digest = { every: "minutes", minutes: 60 } as const;
  await givenSubscription(given.run, "túy", [await givenChannel(given.run, "http://127.0.0.1:9/")], {
    digest,
  });
  await article.read("Bắt 3 kẻ mang ma túy");
  await article.change("Bắt 5 kẻ mang ma túy");
  await given.archive.database
    .prepare(
      `insert into deliveries (subscription_id, article_id, channel_id, state, next_attempt_at, body, created_at)
       select subscription_id, 7, channel_id, 'pending', next_attempt_at, body, created_at from deliveries limit 1`,
    )
    .run();
  await deleteIt();
  expect((await statesOfDeliveries()).sort()).toEqual([
    ["article", "canceled"],
    ["article", "pending"],
    ["revision", "canceled"],
  ]);
  given.run.clock.nowMs += 3 * 3_600_000;
  await sweep(given.run);
  expect((await statesOfDeliveries()).map(([kind]) => kind)).not.toContain("digest");
  expect(await brokenInvariants(given.run.db, given.run.now())).toEqual([]);
});

test("a digest that waits to be sent shows nothing of a deleted article, and is canceled if it has no other", async () => {
  const closed = await givenChannel(given.run, "http://127.0.0.1:9/");
  const digest = { every: "minutes", minutes: 60 } as const;
  await givenSubscription(given.run, "ma túy", [closed], { digest });
  await givenSubscription(given.run, "túy OR lũ", [closed], { digest });
  await article.read("Bắt 3 kẻ mang ma túy");
  const other = await givenArticle(given.run, { title: "Cảnh báo lũ" });
  await notifyUntilQuiet(given.run);
  given.run.clock.nowMs += 2 * 3_600_000;
  await sweep(given.run);
  expect(await statesOfDeliveries()).toEqual([
    ["digest", "pending"],
    ["digest", "pending"],
  ]);
  await deleteIt();
  expect((await statesOfDeliveries()).sort()).toEqual([
    ["digest", "canceled"],
    ["digest", "pending"],
  ]);
  const { results } = await given.archive.database
    .prepare("select body from deliveries")
    .all<{ body: string }>();
  const shown = results.map(({ body }) =>
    JSON.parse(body).data.articles.map((one: { title: string }) => one.title),
  );
  expect(shown.sort()).toEqual([[], ["Cảnh báo lũ"]]);
  const broken = await brokenInvariants(given.run.db, given.run.now());
  expect(broken.filter(({ name }) => name !== "article-searchable")).toEqual([]);
  await deleteArticle(given.run, other);
  expect((await statesOfDeliveries()).map(([, state]) => state)).toEqual(["canceled", "canceled"]);
});

test("an article that is deleted while it is matched alerts nobody", async () => {
  await givenSubscription(given.run, "ma túy", [article.channelId]);
  await store(given.run, reading({ url: URL_A, title: "Bắt 3 kẻ mang ma túy" }));
  const [claimed] = await claimUnmatched(given.run, 1);
  if (claimed === undefined) throw new Error("the article does not wait to be matched");
  const wait = () => queueMatches(claimed, [], given.run).then(() => undefined);
  expect(await deleteArticle({ ...given.run, wait }, claimed.id)).toBe(true);
  expect(await statesOfDeliveries()).toEqual([["article", "canceled"]]);
});

test("an article whose matching was broken off is deleted as well", async () => {
  await store(given.run, reading({ url: URL_A, title: "Bắt 3 kẻ mang ma túy" }));
  const [claimed] = await claimUnmatched(given.run, 1);
  expect(await deleteArticle(given.run, claimed?.id ?? 0)).toBe(true);
});

test.each(["url", "canonical_url", "body"])(
  "an article is deleted although its %s is no text",
  async (column) => {
    await article.read("Bắt 3 kẻ mang ma túy");
    await given.archive.database.prepare(`update articles set ${column} = x'00ff'`).run();
    expect(await deleteIt()).toBe(204);
  },
);

test("a person deletes an article on its page, and is led to what is known of its address", async () => {
  await article.read("Bắt 3 kẻ mang ma túy");
  const reader = visitor(api);
  await reader.signIn();
  const to = `/a/${article.articleId}/delete`;
  expect((await reader.see(`/a/${article.articleId}`)).text).toContain(`action="${to}"`);
  const { location } = await reader.send(to);
  expect(location).toBe(`/why?url=${encodeURIComponent(URL_A)}&done=deleted`);
  const { status, text } = await reader.see(location ?? "");
  expect([status, text]).toEqual([200, expect.stringContaining('action="/links/retry"')]);
  expect((await reader.send(to)).status).toBe(404);
});
