import { expect, test } from "vitest";
import { notify } from "../../../workers/notify/notify.ts";
import { givenChannel, givenSubscription } from "../../support/alerts.ts";
import { type TestApi, testApi } from "../../support/api.ts";
import { useArchive } from "../../support/archive.ts";
import { reading, store } from "../../support/articles.ts";
import { openReceiver } from "../../support/receiver.ts";
import { useEach } from "../../support/stand-in.ts";
import { visitor } from "../../support/visitor.ts";

const DAY_MS = 86_400_000;

const given = useArchive();
const receiver = useEach(openReceiver);

/** Sentences that no two numbers share a shingle of. */
function textOf(from: number, count: number): string {
  const words = Array.from({ length: count * 40 }, (_, at) => `tiếng${from * 40 + at}`);
  return words.join(" ");
}

async function print(host: string, body: string): Promise<string> {
  given.run.clock.nowMs += 60_000;
  const url = `https://${host}/${given.run.clock.nowMs}`;
  return String(await store(given.run, reading({ url, outlet: host, title: `Theo ${host}`, body })));
}

function api(): TestApi {
  return testApi(given.archive);
}

async function article(id: string) {
  return (await api().ask(`/v1/articles/${id}`)).body as { storyId: string | null; alsoIn: string[] };
}

test("papers that print one text share a story, and an article that only one paper has is alone", async () => {
  const text = textOf(0, 10);
  const first = await print("mot.example", text);
  expect(await article(first)).toMatchObject({ storyId: null, alsoIn: [] });
  const cut = await print("hai.example", textOf(0, 8));
  const longer = await print("ba.example", `${text} ${textOf(10, 1)}`);
  const other = await print("bon.example", textOf(50, 10));
  expect(await article(first)).toMatchObject({ storyId: first, alsoIn: ["ba.example", "hai.example"] });
  expect(await article(cut)).toMatchObject({ storyId: first, alsoIn: ["ba.example", "mot.example"] });
  expect(await article(other)).toMatchObject({ storyId: null, alsoIn: [] });
  for (const query of [`story=${first}`, `story=${first}&q=tiếng1`]) {
    const { data } = (await api().ask(`/v1/articles?${query}`)).body as { data: { id: string }[] };
    expect(data.map(({ id }) => id)).toEqual([longer, cut, first]);
  }
});

test("a search says of each hit in how many other papers it is, as far as the newest hundred say", async () => {
  const text = textOf(0, 10);
  for (const host of ["mot.example", "hai.example", "ba.example", "ba.example"]) await print(host, text);
  await print("bon.example", textOf(50, 10));
  const { body } = await api().ask("/v1/articles");
  const hits = (body.data as { outlet: string; alsoIn: number }[]).map(({ outlet, alsoIn }) => [
    outlet,
    alsoIn,
  ]);
  expect(Object.fromEntries(hits)).toEqual({
    "mot.example": 2,
    "hai.example": 2,
    "ba.example": 2,
    "bon.example": 0,
  });
  const preview = (await api().ask("/v1/subscriptions/preview?q=tiếng1")).body.newest;
  expect((preview as { alsoIn: number }[]).every(({ alsoIn }) => alsoIn === 2)).toBe(true);
});

test("the page of a search leads to what the other papers print", async () => {
  const first = await print("mot.example", textOf(0, 10));
  for (const host of ["hai.example", "ba.example"]) await print(host, textOf(0, 10));
  const reader = visitor(api());
  await reader.signIn();
  expect((await reader.see("/")).text).toContain(`<a href="/?story=${first}">also in 2 other papers</a>`);
});

test("a search without a story in it asks for none", async () => {
  await print("mot.example", textOf(0, 10));
  given.archive.meter.reset();
  await api().ask("/v1/articles");
  const alone = given.archive.meter.queries;
  await print("hai.example", textOf(0, 10));
  given.archive.meter.reset();
  await api().ask("/v1/articles");
  expect(given.archive.meter.queries).toBe(alone + 1);
});

test("a text that comes again after more than a week is another story", async () => {
  await print("mot.example", textOf(0, 10));
  given.run.clock.nowMs += 8 * DAY_MS;
  expect(await article(await print("hai.example", textOf(0, 10)))).toMatchObject({ storyId: null });
});

test("an alert says in how many papers the story was before", async () => {
  await givenSubscription(given.run, "tiếng1", [await givenChannel(given.run, receiver.url)]);
  for (const host of ["mot.example", "hai.example", "ba.example"]) {
    await print(host, textOf(0, 10));
    await notify(given.run);
  }
  const told = receiver.received.map(
    ({ body }) => (JSON.parse(body) as { data: { alsoIn: number } }).data.alsoIn,
  );
  expect(told).toEqual([0, 1, 2]);
});

test("a story costs few rows, whatever the archive holds", async () => {
  for (let n = 0; n < 12; n++) await print(`bao${n}.example`, textOf(100 * (n + 1), 4));
  given.archive.meter.reset();
  await print("le.example", textOf(5_000, 4));
  const alone = given.archive.meter.rowsRead;
  const id = await print("mot.example", textOf(0, 10));
  given.archive.meter.reset();
  await print("hai.example", textOf(0, 10));
  expect(given.archive.meter.rowsRead - alone).toBeLessThanOrEqual(40);
  given.archive.meter.reset();
  await api().ask(`/v1/articles?story=${id}`);
  expect(given.archive.meter.rowsRead).toBeLessThanOrEqual(12);
});
