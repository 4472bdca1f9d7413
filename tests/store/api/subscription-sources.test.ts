import { describe, expect, test } from "vitest";
import { useApi } from "../../support/archive-api.ts";
import { createSource, createSubscription } from "../../support/settings.ts";

const api = useApi();

describe("a deleted source", () => {
  const listensTo = (...sourceIds: string[]) => createSubscription(api, { sourceIds });

  test("is taken out of the subscriptions, which may be sent back as they are", async () => {
    const [first, second] = [
      await createSource(api, "a.example.com"),
      await createSource(api, "b.example.com"),
    ];
    const id = await listensTo(first, second);
    await api.ask(`/v1/sources/${first}`, { method: "DELETE" });
    const { body } = await api.ask(`/v1/subscriptions/${id}`);
    expect(body).toMatchObject({ sourceIds: [second], state: "active" });
    const { sourceIds, state } = body;
    expect((await api.send("PATCH", `/v1/subscriptions/${id}`, { sourceIds, state })).status).toBe(200);
  });

  test("pauses a subscription without other sources", async () => {
    const source = await createSource(api, "a.example.com");
    const [id, other] = [await listensTo(source), await listensTo(await createSource(api, "b.example.com"))];
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

test("an active subscription with an empty list of sources is refused: it would never match", async () => {
  const input = { query: "an ninh", sourceIds: [] };
  const { status, body } = await api.send("POST", "/v1/subscriptions", input);
  expect(status).toBe(422);
  expect(body).toMatchObject({
    errors: [{ path: "sourceIds", message: "name a source, or give null for all" }],
  });
  expect((await api.send("POST", "/v1/subscriptions", { ...input, state: "paused" })).status).toBe(201);
});

test("a storm cap is the hourly limit under another name, when it is made and when it is changed", async () => {
  const made = await api.send("POST", "/v1/subscriptions", { query: "an ninh", stormCap: 5 });
  expect(made.body).toMatchObject({ stormCap: 5, maxPerHour: 5 });
  const path = `/v1/subscriptions/${made.body.id}`;
  expect((await api.send("PATCH", path, { stormCap: null })).body.maxPerHour).toBeNull();
  expect((await api.send("PATCH", path, { maxPerHour: 7 })).body.stormCap).toBe(7);
  expect((await api.send("POST", "/v1/subscriptions", { query: "an ninh", stormCap: 0 })).status).toBe(422);
});
