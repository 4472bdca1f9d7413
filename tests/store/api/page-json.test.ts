import { expect, test } from "vitest";
import { useApi } from "../../support/archive-api.ts";
import { addressOf, idOf, storeRows } from "../../support/one-of-each.ts";
import { visitor } from "../../support/visitor.ts";

const api = useApi();

const ID = idOf(0);
const ADDRESS = encodeURIComponent(addressOf(0));

test.each([
  ["/?q=ngh%E1%BB%8B&from=2026-11-01&done=saved", "/json/articles?q=ngh%E1%BB%8B&from=2026-11-01"],
  ["/?q=&sort=relevance", "/json/articles?sort=relevance"],
  [`/a/${ID}?q=x`, `/json/articles/${ID}`],
  ["/alerts?done=deleted", "/json/subscriptions"],
  [`/alerts/${ID}`, `/json/subscriptions/${ID}`],
  ["/alerts/new?q=ngh%E1%BB%8B", "/json/subscriptions/preview?q=ngh%E1%BB%8B"],
  ["/sources?state=active", "/json/sources?state=active"],
  [`/sources/${ID}`, `/json/sources/${ID}`],
  ["/channels", "/json/channels"],
  [`/channels/${ID}`, `/json/channels/${ID}`],
  ["/deliveries?state=dead&sent=2", "/json/deliveries?state=dead"],
  [`/deliveries/${ID}`, `/json/deliveries/${ID}`],
  [`/why?url=${ADDRESS}`, `/json/why?url=${ADDRESS}`],
  ["/links?state=skipped", "/json/links?state=skipped"],
  ["/tokens", "/json/tokens"],
  ["/system", "/json/health"],
])("the page %s has its JSON beside it", async (page, json) => {
  await storeRows(api.archive, 2);
  const reader = visitor(api);
  await reader.signIn();
  const { text } = await reader.see(page);
  const [, shown = ""] = /<footer>.*<a href="([^"]+)">JSON<\/a>/s.exec(text) ?? [];
  expect(shown.replaceAll("&amp;", "&")).toBe(json);
  const answer = await reader.see(json);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/json"]);
});

test("a page that shows nothing of the api has no JSON", async () => {
  const reader = visitor(api);
  await reader.signIn();
  for (const page of ["/why", "/sources/new", "/start"])
    expect((await reader.see(page)).text, page).not.toContain(">JSON</a>");
});
