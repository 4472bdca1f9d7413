import { expect, test } from "vitest";
import { TEXTS } from "../../../workers/api/pages/texts/texts.ts";
import { useApi } from "../../support/archive-api.ts";
import { storeNext } from "../../support/articles.ts";
import { visitor } from "../../support/visitor.ts";

const api = useApi();

async function givenSource(url: string) {
  await api.archive.database
    .prepare(
      `insert into sources (id, url, kind, name, state, next_poll_at, created_at, interval_seconds)
       values (1, ?, 'feed', 'CAND', 'active', '2026', '2026', 900)`,
    )
    .bind(url)
    .run();
}

async function ask(query: string) {
  const path = `/v1/articles?q=${encodeURIComponent(query)}`;
  return (await api.ask(path)).body;
}

test("a query that probably does not mean what was intended gets a warning on every route", async () => {
  const query = "ma túy and Lào";
  const warning = { position: 6, reason: "operator-in-words", suggestion: "ma túy AND Lào" };
  const made = await api.send("POST", "/v1/subscriptions", { query });
  expect(made).toMatchObject({ status: 201, body: { query, warnings: [warning] } });
  const path = `/v1/subscriptions/${made.body.id}`;
  expect((await api.send("PATCH", path, { name: "x" })).body.warnings).toMatchObject([warning]);
  const explained = await api.send("POST", "/v1/query/explain", { query, article: { title: "x" } });
  expect(explained.body.warnings).toMatchObject([warning]);
  expect((await ask(query)).warnings).toMatchObject([warning]);
});

test.each([
  ["while an alert's query is typed", "/alerts/preview?query="],
  ["in a new alert", "/alerts/new?q="],
  ["in the first steps", "/start?query="],
  ["above the hits of a search", "/?q="],
])("the page shows it %s, with what was probably meant", async (_, path) => {
  if (path.startsWith("/start")) await givenSource("https://cand.com.vn/rss");
  const reader = visitor(api);
  await reader.signIn();
  const { text } = await reader.see(path + encodeURIComponent("ma túy and Lào"));
  expect(text).toContain("This may not mean what you typed");
  expect(text).toMatch(/<a href="\/[^"]*q=ma\+t%C3%BAy\+AND\+L%C3%A0o"[^>]*>ma túy AND Lào<\/a>/);
  const plain = await reader.see(path + encodeURIComponent("ma túy AND Lào"));
  expect(plain.text).not.toContain("This may not mean what you typed");
});

test("the page says in Vietnamese what may not be meant, and in the interface's words what that is", async () => {
  const reader = visitor(api);
  await reader.signIn();
  const typed = encodeURIComponent("ma túy –Lào");
  const { text } = await reader.see(`/alerts/preview?query=${typed}`, { "accept-language": "vi" });
  expect(text).toContain('<p title="this is a dash, not a minus sign, and excludes nothing">');
  expect(text).toContain(TEXTS.vi.queryWarnings["dash-for-minus"]);
});

test("an outlet's name without a host is answered with the hosts that are read", async () => {
  await givenSource("https://www.cand.com.vn/rss");
  expect((await ask("source:CAND")).warnings).toMatchObject([{ suggestion: "source:cand.com.vn" }]);
});

test("a word without its diacritic gets a suggestion from the archive", async () => {
  await storeNext(api.run, { title: "Hội nghị hợp tác" });
  expect((await ask("hoi nghị NOT Covid")).warnings).toMatchObject([
    { position: 0, reason: "other-reading", suggestion: '"Hội nghị" NOT Covid' },
  ]);
  expect((await ask("hội nghị")).warnings).toEqual([]);
});

test("what is found as it was typed is not looked up for another reading", async () => {
  await storeNext(api.run, { title: "Kinh tế" });
  const queries = async (query: string) => {
    api.archive.meter.reset();
    await ask(query);
    return api.archive.meter.queries;
  };
  expect(await queries("kinh tế")).toBe(await queries("tế"));
});

test("a body that is no UTF-8 is refused, and nothing of it is stored", async () => {
  const body = new Uint8Array([...new TextEncoder().encode('{"query":"t'), 0xe3, 0x22, 0x7d]);
  const reply = await api.ask("/v1/subscriptions", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  expect(reply.status).toBe(400);
});
