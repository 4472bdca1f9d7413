import { describe, expect, test } from "vitest";
import { useApi } from "../../support/archive-api.ts";

const api = useApi();

const CHANNEL = { kind: "webhook", url: "https://hook.example.com/alerts" };
const SUBSCRIPTION = { query: "ma túy" };

function repeatable(path: string, body: object, key: string) {
  const headers = { "content-type": "application/json", "idempotency-key": key };
  return api.ask(path, { method: "POST", headers, body: JSON.stringify(body) });
}

async function numberOf(things: string): Promise<number> {
  return ((await api.ask(`/v1/${things}`)).body.data as unknown[]).length;
}

describe("a request that is sent again under its key", () => {
  test("makes no second channel, and does not show the secret again", async () => {
    const first = await repeatable("/v1/channels", CHANNEL, "c-1");
    const { secret, ...channel } = first.body;
    expect({ status: first.status, secret }).toEqual({
      status: 201,
      secret: expect.stringMatching(/^whsec_/),
    });
    expect(await repeatable("/v1/channels", CHANNEL, "c-1")).toMatchObject({ status: 200, body: channel });
    expect((await repeatable("/v1/channels", CHANNEL, "c-1")).body).toEqual(channel);
    expect(await numberOf("channels")).toBe(1);
  });

  test("makes no second subscription, and leaves nothing in the matcher's index", async () => {
    const first = await repeatable("/v1/subscriptions", SUBSCRIPTION, "s-1");
    const again = await repeatable("/v1/subscriptions", SUBSCRIPTION, "s-1");
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    const { results } = await api.archive.database
      .prepare("select distinct subscription_id as id from postings")
      .all();
    expect(results).toEqual([{ id: Number(first.body.id) }]);
  });

  test("makes one even at the same moment", async () => {
    const answers = await Promise.all([1, 2, 3].map(() => repeatable("/v1/channels", CHANNEL, "c-1")));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
  });
});

test("two keys, or none, are two requests", async () => {
  for (const key of ["s-1", "s-2"]) await repeatable("/v1/subscriptions", SUBSCRIPTION, key);
  for (let times = 0; times < 2; times += 1) await api.send("POST", "/v1/subscriptions", SUBSCRIPTION);
  expect(await numberOf("subscriptions")).toBe(4);
});

test("a key of a channel is none of a subscription's", async () => {
  await repeatable("/v1/channels", CHANNEL, "1");
  expect((await repeatable("/v1/subscriptions", SUBSCRIPTION, "1")).status).toBe(201);
});

test("a key that is too long is refused", async () => {
  const { status, body } = await repeatable("/v1/channels", CHANNEL, "k".repeat(257));
  expect(status).toBe(422);
  expect(body.errors).toMatchObject([{ path: "idempotency-key" }]);
});
