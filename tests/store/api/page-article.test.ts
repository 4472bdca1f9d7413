import { beforeEach, expect, test } from "vitest";
import { notify } from "../../../workers/notify/notify.ts";
import { keepDoubtful } from "../../../workers/shared/store/articles/doubtful.ts";
import { findLink } from "../../../workers/shared/store/links/links.ts";
import { givenChannel, givenSubscription } from "../../support/alerts.ts";
import { useApi } from "../../support/archive-api.ts";
import { reading, store } from "../../support/articles.ts";
import { type Visitor, visitor } from "../../support/visitor.ts";

const URL_OF_ARTICLE = "https://mot.example/1";

const api = useApi();
let reader: Visitor;
beforeEach(async () => {
  reader = visitor(api);
  await reader.signIn();
});

async function given(): Promise<number> {
  const channel = await givenChannel(api.run, "http://127.0.0.1:9/hook", { name: "Ban thời sự" });
  await givenSubscription(api.run, '"lũ về" OR (hạn NOT sông)', [channel]);
  await givenSubscription(api.run, "hạn hán", [channel]);
  const id = await store(api.run, reading({ url: URL_OF_ARTICLE, title: "Lũ về sông Đào" }));
  await notify(api.run);
  return id;
}

test("an article shows the alerts that it matched, by which words, and each delivery; and no other alert", async () => {
  const { text } = await reader.see(`/a/${await given()}`);
  const [aside = ""] = /<aside.*?<\/aside>/s.exec(text) ?? [];
  expect(aside).toMatch(/href="\/alerts\/\d+"/);
  const [, words] = /<span class="hint">([^<]*lũ về[^<]*)<\/span>/.exec(aside) ?? [];
  expect(words?.replaceAll("&quot;", "")).toBe("lũ về");
  expect(aside).toMatch(/href="\/deliveries\/\d+">Ban thời sự</);
  expect(aside).not.toContain("hạn hán");
});

test("the page of an article is read again when a person asks for it", async () => {
  const id = await given();
  const seen = await reader.see(`/a/${id}?q=l%C5%A9`);
  expect(seen.text).toContain(`action="/a/${id}/reread"`);
  const asked = await reader.send(`/a/${id}/reread`, { back: `/a/${id}?q=l%C5%A9` });
  expect(asked.location).toBe(`/a/${id}?q=l%C5%A9&done=asked`);
  expect((await findLink(api.run, URL_OF_ARTICLE))?.rereadAt).toBe(new Date(api.run.now()).toISOString());
  expect((await reader.send("/a/404/reread")).status).toBe(404);
});

test("where no page is read again, nothing promises it", async () => {
  api.run.rereads = "off";
  const id = await given();
  const { text } = await reader.see(`/a/${id}`);
  expect(text).not.toContain("/reread");
  expect(text).toContain("No page is read again here");
  const asked = await reader.send(`/a/${id}/reread`, { back: `/a/${id}` });
  expect(asked).toMatchObject({ status: 409, text: expect.stringContaining("No page is read again here") });
  expect((await findLink(api.run, URL_OF_ARTICLE))?.rereadAt).toBeNull();
});

test("an article that is read badly is reported, and its page can be seen from then on", async () => {
  const id = await given();
  const asked: string[] = [];
  api.services.report = async (articleId) => {
    asked.push(articleId);
    await keepDoubtful(api.run, { articleId: id, sourceId: null }, "<p>Trang gốc</p>");
    return { status: "kept" };
  };
  expect((await reader.see(`/a/${id}`)).text).toContain("This is read badly");
  const sent = await reader.send(`/a/${id}/report`, { back: `/a/${id}` });
  expect(sent.location).toBe(`/a/${id}?done=reported`);
  expect(asked).toEqual([String(id)]);
  const { text } = await reader.see(`/a/${id}?done=reported`);
  expect(text).toContain("Its page is kept for two weeks");
  expect(text).toContain(`href="/json/articles/${id}/page"`);
  expect(text).not.toContain("This is read badly");

  api.services.report = async () => ({ status: "failed", reason: "timeout" });
  expect((await reader.send(`/a/${id}/report`, { back: `/a/${id}` })).status).toBe(409);
});
