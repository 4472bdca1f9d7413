import { describe, expect, test } from "vitest";
import { sources } from "../../../workers/shared/schema/sources.ts";
import { channels } from "../../../workers/shared/schema/subscriptions.ts";
import { givenChannel } from "../../support/alerts.ts";
import { TOKEN } from "../../support/api.ts";
import { useApi } from "../../support/archive-api.ts";
import { givenDelivery } from "../../support/deliveries.ts";
import { createSource } from "../../support/settings.ts";

const api = useApi();

async function reasons(): Promise<unknown> {
  const reply = await api.app.request("/v1/health");
  return ((await reply.json()) as { reasons: unknown }).reasons;
}

describe("health", () => {
  test.each(["blocked", "failing"] as const)("tells of a source that is %s", async (state) => {
    await createSource(api);
    await api.run.db.update(sources).set({ state });
    expect(await reasons()).toEqual([`sources-${state}`]);
  });

  test("tells of a channel that fails or was given up, not of one that the user switched off", async () => {
    await givenChannel(api.run, "https://hook.example.com/");
    await api.run.db.update(channels).set({ failures: 4 });
    expect(await reasons()).toEqual([]);
    await api.run.db.update(channels).set({ failures: 5 });
    expect(await reasons()).toEqual(["channels-failing"]);
    await api.run.db.update(channels).set({ state: "disabled", disabledReason: "gone" });
    expect(await reasons()).toEqual(["channels-disabled"]);
    await api.run.db.update(channels).set({ disabledReason: "by-user" });
    expect(await reasons()).toEqual([]);
  });

  test("tells of a delivery that died within the last day", async () => {
    await givenDelivery(api.run.db, { id: 1, state: "dead", endedAt: "2026-11-20T11:59:00.000Z" });
    expect(await reasons()).toEqual([]);
    await givenDelivery(api.run.db, {
      id: 2,
      articleId: 2,
      state: "dead",
      endedAt: "2026-11-20T12:01:00.000Z",
    });
    expect(await reasons()).toEqual(["deliveries-dead"]);
  });
});

describe("the metrics", () => {
  test("tell Prometheus what waits and what ails", async () => {
    await createSource(api);
    await api.app.request("/metrics", { headers: { authorization: "Bearer wrong" } });
    const reply = await api.app.request("/metrics", { headers: { authorization: `Bearer ${TOKEN}` } });
    expect(reply.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    const lines = (await reply.text()).trimEnd().split("\n");
    expect(lines).toEqual(
      expect.arrayContaining([
        "# TYPE baodong_sources gauge",
        'baodong_sources{state="active"} 1',
        'baodong_queue_due_rows{stage="polls"} 1',
        'baodong_degraded{reason="sources-blocked"} 0',
        "baodong_refused_tokens_total 1",
      ]),
    );
    const sample = /^(?:# (?:HELP|TYPE) baodong_\w+ .+|baodong_\w+(?:\{\w+="[^"]*"\})? \d+)$/;
    expect(lines.filter((line) => !sample.test(line))).toEqual([]);
  });

  test("are for the holder of a token", async () => {
    expect((await api.app.request("/metrics")).status).toBe(401);
  });
});
