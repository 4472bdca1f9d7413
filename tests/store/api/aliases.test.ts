import { expect, test } from "vitest";
import { givenArticle, givenSubscription, notifyUntilQuiet } from "../../support/alerts.ts";
import { useApi } from "../../support/archive-api.ts";

const api = useApi();

const WORDS = ["nhà Quốc hội", "Hội trường Diên Hồng"];

async function matchedSubscriptions(): Promise<string[]> {
  const reply = await api.client.matches.$get({ query: {} });
  const { data } = (await reply.json()) as { data: { subscriptionId: string }[] };
  return data.map(({ subscriptionId }) => subscriptionId);
}

test("a group of names is made, listed, shown and deleted", async () => {
  const made = await api.send("POST", "/v1/aliases", { words: [" nhà Quốc hội ", "Hội trường Diên Hồng"] });
  const alias = { id: made.body.id, words: WORDS, createdAt: "2026-11-21T12:00:00.000Z" };
  expect(made).toMatchObject({ status: 201, body: alias });
  const path = made.headers.get("location") ?? "";
  expect((await api.ask(path)).body).toEqual(alias);
  expect((await api.ask("/v1/aliases")).body).toEqual({ data: [alias], next: null });
  expect((await api.ask(path, { method: "DELETE" })).status).toBe(204);
  expect((await api.ask(path)).status).toBe(404);
  expect((await api.ask(path, { method: "DELETE" })).status).toBe(404);
});

test("the same names are there once", async () => {
  const first = await api.send("POST", "/v1/aliases", { words: WORDS });
  expect(await api.send("POST", "/v1/aliases", { words: WORDS })).toMatchObject({
    status: 200,
    body: first.body,
  });
});

test("equal groups are one, in whatever order and spelling", async () => {
  const first = await api.send("POST", "/v1/aliases", { words: WORDS });
  const again = await api.send("POST", "/v1/aliases", { words: ["HỘI TRƯỜNG Diên Hồng", "Nhà Quốc Hội"] });
  expect(again).toMatchObject({ status: 200, body: first.body });
});

test.each([
  ["one name in two spellings", ["Thuý Hoà", "thúy hòa"]],
  ["one name", ["Viêng Chăn"]],
  ["too many names", Array.from({ length: 21 }, (_, at) => `tên ${at}`)],
  ["a name without a word", ["Viêng Chăn", " – "]],
  ["a name that is too long", ["Viêng Chăn", "a".repeat(101)]],
])("%s is refused", async (_, words) => {
  expect((await api.send("POST", "/v1/aliases", { words })).status).toBe(422);
});

test("explaining a query uses them, and not the deleted ones", async () => {
  const { body } = await api.send("POST", "/v1/aliases", { words: WORDS });
  const asked = { query: 'alias:"nhà Quốc hội"', article: { title: "Họp tại hội trường Diên Hồng" } };
  expect((await api.send("POST", "/v1/query/explain", asked)).body.matches).toBe(true);
  await api.ask(`/v1/aliases/${body.id}`, { method: "DELETE" });
  expect((await api.send("POST", "/v1/query/explain", asked)).body.matches).toBe(false);
});

test("an existing subscription gets an article with the other name", async () => {
  const id = await givenSubscription(api.run, 'alias:"nhà Quốc hội"', []);
  await givenSubscription(api.run, '"nhà Quốc hội"', []);
  await givenArticle(api.run, { title: "Họp tại Hội trường Diên Hồng", body: "Khai mạc." });
  await notifyUntilQuiet(api.run);
  expect(await matchedSubscriptions()).toEqual([]);

  await api.send("POST", "/v1/aliases", { words: WORDS });
  await givenArticle(api.run, { title: "Bế mạc tại Hội trường Diên Hồng", body: "Bế mạc." });
  await notifyUntilQuiet(api.run);
  expect(await matchedSubscriptions()).toEqual([String(id)]);
});
