import { parseFeed } from "feedsmith";
import { beforeEach, describe, expect, test } from "vitest";
import { notifyUntilQuiet } from "../../support/alerts.ts";
import { useApi } from "../../support/archive-api.ts";
import { storeNext } from "../../support/articles.ts";
import { createSubscription } from "../../support/settings.ts";

const api = useApi();

const TITLE = 'Bắt "ma túy" <b>& ma tuý</b> \u0007 ]]>';

type Entry = { content_html?: string; content?: string | { encoded?: string; value?: string } };

let token: string;

beforeEach(async () => {
  const { body } = await api.send("POST", "/v1/tokens", { name: "reader", scopes: ["feed"] });
  token = String(body.token);
  await storeNext(api.run, { title: "Lễ hội mùa xuân", authors: ["An Nhiên"] });
  await storeNext(api.run, {
    title: TITLE,
    lead: "Sáng 21/11, ma túy bị bắt.",
    publishedAt: "2026-11-21T02:00:00.000Z",
  });
});

function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return Promise.resolve(api.app.request(`http://api.example${path}`, { headers }));
}

describe.each(["rss", "atom", "json"])("the %s feed", (format) => {
  test("holds what the query finds, whatever a newspaper wrote", async () => {
    const reply = await ask(`/v1/articles.${format}?q=ma+t%C3%BAy&token=${token}`);
    expect(reply.status).toBe(200);
    const text = await reply.text();
    expect(text).not.toContain(token);
    const { feed } = parseFeed(text) as { feed: Record<string, unknown> };
    const entries = (feed.items ?? feed.entries) as { title: string }[];
    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).toContain("Sáng 21/11, ma túy bị bắt.");
    expect(JSON.stringify(feed.title)).toContain("Báo Động: ma túy");
  });

  test("has the texts with what their marks say, if they are asked for", async () => {
    const body = "Sáng nay <lễ> khai mạc\n\nChương trình\n\nĐua thuyền & thả đèn";
    await storeNext(api.run, {
      title: "Lễ hội đèn",
      body,
      marks: [
        { kind: "strong", start: 0, end: 8 },
        { kind: "heading", start: 24, end: 36 },
        { kind: "image", start: 38, end: 38, image: 0 },
        { kind: "item", start: 38, end: 57 },
        { kind: "link", start: 38, end: 48, href: "https://bao.example/thuyen?a=1&b=2" },
      ],
      images: [{ url: "https://bao.example/1.jpg", caption: 'Đèn "lồng"', credit: null }],
    });
    const reply = await ask(
      `/v1/articles.${format}?q=l%E1%BB%85+h%E1%BB%99i+%C4%91%C3%A8n&content=full&token=${token}`,
    );
    const text = await reply.text();
    const { feed } = parseFeed(text) as { feed: { items?: Entry[]; entries?: Entry[] } };
    const [entry] = feed.items ?? feed.entries ?? [];
    const content = entry?.content_html ?? entry?.content;
    expect(typeof content === "string" ? content : (content?.encoded ?? content?.value)).toBe(
      "<p><strong>Sáng nay</strong> &lt;lễ&gt; khai mạc</p><h2>Chương trình</h2>" +
        '<figure><img src="https://bao.example/1.jpg" alt="Đèn &quot;lồng&quot;"/><figcaption>Đèn &quot;lồng&quot;</figcaption></figure>' +
        '<ul><li><a href="https://bao.example/thuyen?a=1&amp;b=2">Đua thuyền</a> &amp; thả đèn</li></ul>',
    );
    expect(await (await ask(`/v1/articles.${format}?token=${token}`)).text()).not.toContain("Chương trình");
  });

  test("is not sent again to a feed reader that has it", async () => {
    const path = `/v1/articles.${format}?token=${token}`;
    const { headers } = await ask(path);
    const etag = headers.get("etag") ?? "";
    expect((await ask(path, { "if-none-match": etag })).status).toBe(304);
    expect((await ask(path, { "if-none-match": `W/${etag}` })).status).toBe(304);
    expect((await ask(path, { "if-none-match": '"another"' })).status).toBe(200);
    const since = { "if-modified-since": headers.get("last-modified") ?? "" };
    expect((await ask(path, since)).status).toBe(304);
    await storeNext(api.run, { title: "Tin mới" });
    expect((await ask(path, { "if-none-match": etag })).status).toBe(200);
    expect((await ask(path, since)).status).toBe(200);
  });
});

test("a subscription's feed holds what it matched", async () => {
  const id = await createSubscription(api, { name: "Ma túy", query: "lễ hội" });
  await notifyUntilQuiet(api.run);
  const reply = await ask(`/v1/articles.json?subscription=${id}&token=${token}`);
  expect(await reply.json()).toMatchObject({
    title: "Báo Động: Ma túy",
    items: [{ title: "Lễ hội mùa xuân" }],
  });
  expect((await ask(`/v1/articles.json?subscription=1&token=${token}`)).status).toBe(422);
  expect((await ask(`/v1/articles.json?subscription=${id}&q=x&token=${token}`)).status).toBe(422);
});

describe("the token of a feed", () => {
  test("opens feeds alone, and can be revoked", async () => {
    expect((await ask(`/v1/articles?token=${token}`)).status).toBe(401);
    expect((await ask("/v1/articles", { authorization: `Bearer ${token}` })).status).toBe(403);
    const { data } = (await api.ask("/v1/tokens")).body as { data: { id: string }[] };
    await api.ask(`/v1/tokens/${data[0]?.id}`, { method: "DELETE" });
    expect((await ask(`/v1/articles.rss?token=${token}`)).status).toBe(401);
  });

  test("is the only one that may stand in a URL", async () => {
    const { body } = await api.send("POST", "/v1/tokens", { name: "Lan", scopes: ["read"] });
    expect((await ask(`/v1/articles.rss?token=${body.token}`)).status).toBe(403);
    expect((await ask("/v1/articles.rss", { authorization: `Bearer ${body.token}` })).status).toBe(200);
    expect((await ask("/v1/articles.rss")).status).toBe(401);
    expect((await ask("/v1/articles.rss?token=")).status).toBe(401);
  });
});

test("a feed reads a few rows for each entry, and no texts", async () => {
  api.archive.meter.reset();
  await ask(`/v1/articles.rss?token=${token}`);
  expect(api.archive.meter.rowsRead).toBeLessThanOrEqual(10);
});
