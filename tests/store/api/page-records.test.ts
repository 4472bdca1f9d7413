import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { asCall } from "../../../workers/shared/invocation.ts";
import { sources } from "../../../workers/shared/schema/sources.ts";
import { useApi } from "../../support/archive-api.ts";
import { reading, store } from "../../support/articles.ts";
import { createSource, createSubscription, createWebhook } from "../../support/settings.ts";
import { type Visitor, visitor } from "../../support/visitor.ts";

const api = useApi();
let reader: Visitor;
beforeEach(async () => {
  reader = visitor(api);
  await reader.signIn();
});

test("the page shows everything about an address: the sources that listed it, and which term of which alert failed", async () => {
  const url = "https://news.example.com/1";
  await store(api.run, reading({ url, title: "Tin biên giới", body: "Tin biên giới." }));
  await reader.send("/alerts", { query: "biên giới AND covid" });
  const { status, text } = await reader.see(`/why?url=${encodeURIComponent(`${url}#top`)}`);
  expect(status).toBe(200);
  expect(text).toContain("It was read.");
  expect(text).toMatch(/<li class="good"><code>biên giới<\/code> is there/);
  expect(text).toMatch(/<li class="bad"><code>covid<\/code> is not there/);
  expect(await reader.see(`/?q=${encodeURIComponent(url)}`)).toMatchObject({
    status: 302,
    location: `/why?url=${encodeURIComponent(url)}`,
  });
  expect((await reader.see("/why?url=https://elsewhere.example/2")).text).toContain("No source belongs to");
  expect((await reader.see("/why?url=nonsense")).status).toBe(422);
});

test("the page lists the addresses without an article, and reads one again", async () => {
  const url = "https://news.example.com/walled";
  await api.archive.database
    .prepare(`insert into links (url, state, reason, found_at, next_attempt_at)
       values (?, 'skipped', 'login-page', '2026', '2026')`)
    .bind(url)
    .run();
  const { text } = await reader.see("/links?state=skipped&reason=login-page");
  expect(text).toContain(url);
  const id = /name="id" value="([^"]+)"/.exec(text)?.[1] ?? "";
  const back = { id, back: "/links" };
  expect(await reader.send("/links/retry", back)).toMatchObject({ location: "/links?done=reread" });
  expect((await reader.see("/links?state=pending")).text).toContain(url);
  expect((await reader.send("/links/retry", { id: "bm9uZQ", back: "//evil.example" })).status).toBe(404);
  expect((await reader.see("/links?cursor=x")).status).toBe(422);
});

test("the page shows an article as its page set it, with nothing of its markup", async () => {
  const body = 'Ý chính\n\nMột <b> ở đây.\n\nHai.\n\n"Lời nói."';
  const marks = [
    { kind: "heading" as const, start: 0, end: 7 },
    { kind: "link" as const, start: 9, end: 16, href: "https://news.example.com/2" },
    { kind: "strong" as const, start: 13, end: 19 },
    { kind: "link" as const, start: 17, end: 19, href: "javascript:alert(1)" },
    { kind: "item" as const, start: 25, end: 29 },
    { kind: "image" as const, start: 31, end: 31, image: 0 },
    { kind: "quote" as const, start: 31, end: 41 },
    { kind: "link" as const, start: 400, end: 500, href: "https://news.example.com/3" },
  ];
  const images = [{ url: "https://news.example.com/1.jpg", caption: "Chú thích", credit: null }];
  const id = await store(api.run, reading({ url: "https://news.example.com/1", body, marks, images }));
  const { text } = await reader.see(`/a/${id}?q=Một`);
  expect(text).toContain("<h2>Ý chính</h2>");
  expect(text).toContain(
    '<p><a href="https://news.example.com/2" rel="noreferrer nofollow"><mark>Một</mark> <strong>&lt;b&gt;</strong></a>',
  );
  expect(text).toContain("<li>Hai.</li>");
  expect(text).toMatch(/<figure><figcaption>Chú thích<\/figcaption><\/figure><blockquote>/);
  expect(text.match(/Chú thích/g)).toHaveLength(1);
  expect(text).not.toContain("javascript:");
});

test("an article names the other papers that printed it, and leads to all of its story", async () => {
  const body = Array.from({ length: 300 }, (_, at) => `tiếng${at}`).join(" ");
  for (const outlet of ["mot.example", "hai.example"])
    await store(api.run, reading({ url: `https://${outlet}/1`, outlet, title: `Theo ${outlet}`, body }));
  await store(api.run, reading({ url: "https://ba.example/1", title: "Chuyện khác" }));
  const { data } = (await api.ask("/v1/articles?q=theo")).body as { data: { id: string; storyId: string }[] };
  const { text } = await reader.see(`/a/${data[0]?.id}`);
  expect(text).toContain(`<a href="/?story=${data[0]?.storyId}">mot.example</a>`);
  const story = (await reader.see(`/?story=${data[0]?.storyId}`)).text;
  expect(story.match(/Theo (mot|hai).example/g)).toHaveLength(2);
  expect(story).not.toContain("Chuyện khác");
});

test("the page lists the sources of one state, such as those whose articles are read worse", async () => {
  const signs = [{ sign: "dates" as const, usual: 0.02, now: 0.95 }];
  const worse = { since: "2026-11-21T11:00:00.000Z", signs };
  for (const [name, drift] of Object.entries({ worse, well: null })) {
    const id = await createSource(api, `${name}.example.com`);
    await api.run.db
      .update(sources)
      .set({ drift })
      .where(eq(sources.id, Number(id)));
  }
  const shown = async (path: string) =>
    [...(await reader.see(path)).text.matchAll(/<code>https:\/\/(\w+)\./g)].map(([, name]) => name);
  expect(await shown("/sources")).toEqual(["well", "worse"]);
  expect(await shown("/sources?state=drifting")).toEqual(["worse"]);
  expect(await shown("/sources?state=silent")).toEqual([]);
  expect((await reader.see("/sources?state=silent")).text).toContain("There is none here.");
  expect(await shown("/sources?state=nonsense")).toEqual(["well", "worse"]);
});

test("a source reads what robots.txt forbids only where its form says so", async () => {
  const id = await createSource(api);
  const obeys = async () => (await api.ask(`/v1/sources/${id}`)).body.obeysRobots;
  const form = { name: "Báo", minutes: "10" };
  await reader.send(`/sources/${id}`, { ...form, ignoresRobots: "1" });
  expect(await obeys()).toBe(false);
  await reader.send(`/sources/${id}`, { state: "paused" });
  expect(await obeys()).toBe(false);
  expect((await reader.see(`/sources/${id}`)).text).toMatch(/name="ignoresRobots" value="1" checked/);
  await reader.send(`/sources/${id}`, form);
  expect(await obeys()).toBe(true);
});

test("an alert's form names a fallback channel and keeps it", async () => {
  const [channel, fallback] = [await createWebhook(api), await createWebhook(api)];
  const form = { query: "ma túy", channel, fallbackChannel: fallback, fallbackAfterMinutes: "45" };
  const { location } = await reader.send("/alerts", form);
  const path = location?.replace(/\?.*$/, "") ?? "";
  const stored = async () => (await api.ask(path.replace("/alerts", "/v1/subscriptions"))).body;
  expect(await stored()).toMatchObject({ fallbackChannelId: fallback, fallbackAfterMinutes: 45 });
  expect((await reader.see(path)).text).toMatch(new RegExp(`<option value="${fallback}" selected`));
  await reader.send(path, { query: "ma túy", channel, fallbackChannel: "" });
  expect(await stored()).toMatchObject({ fallbackChannelId: null });
});

describe("tokens", () => {
  test("are made, shown once and revoked by whoever may, and by nobody else", async () => {
    const made = await reader.send("/tokens", { name: "desk", scope: "read", days: "30" });
    expect(made.status).toBe(201);
    const token = /<pre>(bd[a-z]*_[^<]+)<\/pre>/.exec(made.text)?.[1] ?? "";
    const desk = visitor(api);
    expect((await desk.signIn(token)).status).toBe(303);
    expect((await desk.see("/tokens")).text).toContain("scope admin");
    expect((await desk.send("/tokens", { name: "mine", scope: "admin" })).status).toBe(422);
    const list = await reader.see("/tokens");
    expect(list.text).not.toContain(token);
    const revoke = /action="(\/tokens\/\d+\/revoke)"/.exec(list.text)?.[1] ?? "";
    expect(await reader.send(revoke)).toMatchObject({ location: "/tokens?done=revoked" });
    expect((await desk.see("/")).status).toBe(303);
    expect((await reader.send("/tokens", { name: "", scope: "read" })).status).toBe(422);
  });

  test("of an alert's feed open that feed", async () => {
    const subscription = await createSubscription(api);
    const { text, status } = await reader.send("/tokens/feed", { subscription });
    expect(status).toBe(201);
    const [, path = ""] = /<pre>http:\/\/[^/]+(\/v1\/articles\.rss[^<]+)<\/pre>/.exec(text) ?? [];
    const feed = await api.app.request(path.replaceAll("&amp;", "&"));
    expect(feed.status).toBe(200);
    expect((await reader.send("/tokens/feed", { subscription: "404" })).status).toBe(404);
  });
});

test("the page shows what is used of the plan, and until when the rest lasts", async () => {
  api.run.usage.count("rowsWritten", 80_000);
  await asCall(api.run, async () => undefined);
  api.run.clock.nowMs += 4 * 3_600_000;
  const { text } = await reader.see("/system");
  expect(text).toContain("Cloudflare&#39;s free plan.");
  const row = /Rows written \(D1\)<\/th>(.*?)<\/tr>/s.exec(text)?.[1] ?? "";
  expect(row).toContain("80,000 (80 %)");
  expect(row).toContain("little left");
  expect(row).toContain('datetime="2026-11-21T17:00:00.000Z"');
  expect(text).toContain("At this rate a limit of the plan is reached today.");
  api.run.plan = "embedded";
  expect((await reader.see("/system")).text).toContain("without limits");
});
