import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type TestApi, testApi } from "../support/api.ts";
import { openTestDb, type TestDb } from "../support/d1.ts";

let store: TestDb;
let api: TestApi;

beforeAll(async () => {
  store = await openTestDb();
});
beforeEach(async () => {
  await store.clear();
  api = testApi(store);
});
afterAll(() => store.close());

async function givenSource(host: string): Promise<string> {
  const made = await api.send("POST", "/v1/sources", { url: `https://${host}/`, kind: "page" });
  return String(made.body.id);
}

describe("a deleted source", () => {
  async function listensTo(...sourceIds: string[]): Promise<string> {
    const { body } = await api.send("POST", "/v1/subscriptions", { query: "ma túy", sourceIds });
    return String(body.id);
  }

  test("is taken out of the subscriptions, which may be sent back as they are", async () => {
    const [first, second] = [await givenSource("a.example.com"), await givenSource("b.example.com")];
    const id = await listensTo(first, second);
    await api.ask(`/v1/sources/${first}`, { method: "DELETE" });
    const { body } = await api.ask(`/v1/subscriptions/${id}`);
    expect(body).toMatchObject({ sourceIds: [second], state: "active" });
    const { sourceIds, state } = body;
    expect((await api.send("PATCH", `/v1/subscriptions/${id}`, { sourceIds, state })).status).toBe(200);
  });

  test("pauses a subscription that listened to nothing else", async () => {
    const source = await givenSource("a.example.com");
    const [id, other] = [await listensTo(source), await listensTo(await givenSource("b.example.com"))];
    await api.ask(`/v1/sources/${source}`, { method: "DELETE" });
    const { body } = await api.ask(`/v1/subscriptions/${id}`);
    expect(body).toMatchObject({ sourceIds: [], state: "paused" });
    expect((await api.ask(`/v1/subscriptions/${other}`)).body.state).toBe("active");

    const { sourceIds, state } = body;
    expect((await api.send("PATCH", `/v1/subscriptions/${id}`, { sourceIds, state })).status).toBe(200);
    const resumed = await api.send("PATCH", `/v1/subscriptions/${id}`, { state: "active" });
    expect(resumed).toMatchObject({ status: 422, body: { errors: [{ path: "sourceIds" }] } });
    expect(
      (await api.send("PATCH", `/v1/subscriptions/${id}`, { state: "active", sourceIds: null })).body,
    ).toMatchObject({ sourceIds: null, state: "active" });
  });
});

test("an active subscription with an empty list of sources is refused: it would hear nothing", async () => {
  const input = { query: "an ninh", sourceIds: [] };
  const { status, body } = await api.send("POST", "/v1/subscriptions", input);
  expect(status).toBe(422);
  expect(body).toMatchObject({
    errors: [{ path: "sourceIds", message: "name a source, or give null for all" }],
  });
  expect((await api.send("POST", "/v1/subscriptions", { ...input, state: "paused" })).status).toBe(201);
});
