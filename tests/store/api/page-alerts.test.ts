import { beforeEach, expect, test } from "vitest";
import { COLLECTED, SENT_APART } from "../../../workers/shared/schema/deliveries.ts";
import { useApi } from "../../support/archive-api.ts";
import { storeNext } from "../../support/articles.ts";
import { givenPastArticles } from "../../support/backfill.ts";
import { createSubscription, createWebhook } from "../../support/settings.ts";
import { UNREADABLE_IMAGES } from "../../support/unreadable.ts";
import { type Visitor, visitor } from "../../support/visitor.ts";

const OCTOBER = { from: "2026-10-01", to: "2026-10-31" };

const api = useApi();
let reader: Visitor;
beforeEach(async () => {
  reader = visitor(api);
  await reader.signIn();
});

async function givenAlert(): Promise<string> {
  await givenPastArticles(api.run, 3);
  const input = { query: "ma túy", channelIds: [await createWebhook(api)] };
  const { body } = await api.send("POST", "/v1/subscriptions", input);
  return String(body.id);
}

test("the page of an alert of two words asks the database four times: each time costs more than its rows", async () => {
  await givenPastArticles(api.run, 3);
  const input = { query: "ma AND túy", channelIds: [await createWebhook(api)] };
  const { body } = await api.send("POST", "/v1/subscriptions", input);
  api.archive.meter.reset();
  const { text } = await reader.see(`/alerts/${body.id}`);
  expect(text).toContain("<code>ma</code>");
  expect(api.archive.meter.calls).toBeLessThanOrEqual(4);
});

test("an alert shows what it would have sent in a past period, and then sends it", async () => {
  const id = await givenAlert();
  expect((await reader.see(`/alerts/${id}`)).text).toContain(`action="/alerts/${id}/backfill"`);
  const path = `/alerts/${id}/backfill`;
  const shown = await reader.see(`${path}?from=2026-10-01&to=2026-10-31`);
  expect(shown.text).toContain("3 older articles would have matched.");
  expect(shown.text.match(/data-item/g)).toHaveLength(3);

  const sent = await reader.send(path, { ...OCTOBER, mode: "digest" });
  expect(sent.location).toBe(`${path}?from=2026-10-01&to=2026-10-31&sent=3`);
  const after = await reader.see(sent.location ?? "");
  expect(after.text).toContain("3 are on their way.");
  expect(after.text).toContain("3 more were matched at the time");
  expect(after.text).not.toContain("Send them as one digest");
});

test.each([
  ["each", SENT_APART],
  ["digest", COLLECTED],
  ["unknown", COLLECTED],
])("a past period is sent article by article where that is asked for (%s)", async (mode, digestId) => {
  const id = await givenAlert();
  await reader.send(`/alerts/${id}/backfill`, { ...OCTOBER, mode });
  const { results } = await api.archive.database.prepare("select digest_id from matches").all();
  expect(results).toEqual(Array(3).fill({ digest_id: digestId }));
});

test("the list shows that a channel of an alert fails", async () => {
  await createSubscription(api, { query: "ma túy", channelIds: [await createWebhook(api)] });
  expect((await reader.see("/alerts")).text).not.toContain(">failing<");
  await api.archive.database.prepare("update channels set failures = 1").run();
  expect((await reader.see("/alerts")).text).toContain(">failing<");
});

test("articles that cannot be tried are counted, before a past period is sent and after", async () => {
  const id = await givenAlert();
  await api.archive.database
    .prepare("update articles set images = ? where id = (select min(id) from articles)")
    .bind(UNREADABLE_IMAGES)
    .run();
  api.run.log.error = () => undefined;
  const path = `/alerts/${id}/backfill`;
  const shown = await reader.see(`${path}?from=2026-10-01&to=2026-10-31`);
  expect(shown.text).toContain("2 older articles would have matched.");
  expect(shown.text).toContain("1 article could not be tried");
  const sent = await reader.send(path, { ...OCTOBER, mode: "digest" });
  expect(sent.location).toBe(`${path}?from=2026-10-01&to=2026-10-31&sent=2&failed=1`);
  expect((await reader.see(sent.location ?? "")).text).toContain("1 article could not be tried");
});

test("what is left of a past period after a thousand articles is sent by the next press", async () => {
  const input = { query: "ma túy", channelIds: [await createWebhook(api)] };
  const { body } = await api.send("POST", "/v1/subscriptions", input);
  const path = `/alerts/${body.id}/backfill`;
  await givenImported(1_003);
  const sent = await reader.send(path, { ...OCTOBER, mode: "digest" });
  const after = await reader.see(sent.location ?? "");
  expect(after.text).toContain("1000 are on their way. There are more");
  expect(after.text).toContain("3 older articles would have matched.");
  const rest = /name="rest" value="([^"]+)"/.exec(after.text)?.[1] ?? "";
  const last = await reader.send(path, { ...OCTOBER, mode: "digest", rest });
  expect(last.location).toBe(`${path}?from=2026-10-01&to=2026-10-31&sent=3`);
});

async function givenImported(count: number, fromMs = Date.UTC(2026, 9, 1)): Promise<void> {
  const lines = Array.from({ length: count }, (_, number) => ({
    url: `https://news.example/${number}.html`,
    title: `Bắt ma túy, vụ ${number}`,
    body: "Một hai ba.",
    publishedAt: new Date(fromMs + number * 60_000).toISOString(),
  }));
  await api.ask("/v1/articles/import", {
    method: "POST",
    body: lines.map((line) => JSON.stringify(line)).join("\n"),
    headers: { "content-type": "application/x-ndjson" },
  });
}

test("a past period that cannot be sent says why, and nothing is sent", async () => {
  const id = await createSubscription(api);
  const path = `/alerts/${id}/backfill`;
  expect((await reader.see(`${path}?from=2026-10-31&to=2026-10-01`)).status).toBe(422);
  const silent = await reader.send(path, { ...OCTOBER, mode: "each" });
  expect(silent.status).toBe(422);
  expect(silent.text).toContain("the subscription has no channel");
  expect((await reader.see("/alerts/404/backfill?from=2026-10-01&to=2026-10-31")).status).toBe(404);
  expect((await reader.send("/alerts/404/backfill", OCTOBER)).status).toBe(404);
});

test("a preview shows the last thirty days, and what each part of the query finds by itself", async () => {
  const at = ["2026-11-20", "2026-11-19", "2026-10-21"].map((day) => `${day}T05:00:00.000Z`);
  for (const publishedAt of at) await storeNext(api.run, { title: "Bắt ma túy ở bến", publishedAt });
  await storeNext(api.run, { title: "Bến cũ", publishedAt: at[0] ?? null });
  const query = encodeURIComponent('"ma túy" AND bến NOT hội');
  const { text } = await reader.see(`/alerts/preview?query=${query}`);
  expect(text).toContain("2 articles of the last 30 days");
  expect(text.match(/<rect/g)).toHaveLength(31);
  expect(text).toContain("<title>2026-11-20: 1</title>");
  expect(text).toMatch(/<code>&quot;ma túy&quot;<\/code> 2<\/li>/);
  expect(text).toMatch(/<code>bến<\/code> 3<\/li>/);
  expect(text).toMatch(/<code>hội<\/code> 0 \(left out\)<\/li>/);
  expect(text.match(/data-item/g)).toHaveLength(2);
  expect((await reader.see("/alerts/preview?query=b%E1%BA%BFn")).text).not.toContain('class="terms"');
});

test("a preview says that a part finds at least as many articles as are counted", async () => {
  await givenImported(2_000, Date.UTC(2026, 10, 15));
  const { text } = await reader.see(`/alerts/preview?query=${encodeURIComponent("túy NOT hội")}`);
  expect(text).toMatch(/<code>túy<\/code> ≥ 2,?000<\/li>/);
  expect(text).toMatch(/<code>hội<\/code> 0 /);
});
