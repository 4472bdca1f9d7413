import { describe, expect, test } from "vitest";
import { asCall, asInvocation } from "../../../workers/shared/invocation.ts";
import { sources } from "../../../workers/shared/schema/sources.ts";
import { channels } from "../../../workers/shared/schema/subscriptions.ts";
import { createUsageCounter } from "../../../workers/shared/usage.ts";
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
  test.each(["blocked", "failing"] as const)("reports a source that is %s", async (state) => {
    await createSource(api);
    await api.run.db.update(sources).set({ state });
    expect(await reasons()).toEqual([`sources-${state}`]);
  });

  test("reports a channel that fails or was disabled by the product, not one that the user disabled", async () => {
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

  test("reports a delivery that died within the last day", async () => {
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
  test("tell Prometheus what waits and what is wrong", async () => {
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
        'baodong_budget_used{resource="requests"} 0',
        'baodong_budget_limit{resource="rowsWritten"} 100000',
      ]),
    );
    const sample = /^(?:# (?:HELP|TYPE) baodong_\w+ .+|baodong_\w+(?:\{\w+="[^"]*"\})? \d+)$/;
    expect(lines.filter((line) => !sample.test(line))).toEqual([]);
  });

  test("are for the holder of a token", async () => {
    expect((await api.app.request("/metrics")).status).toBe(401);
  });
});

test("health tells of a limit that will be reached today, and of one that is", async () => {
  const use = async (rowsWritten: number) => {
    api.run.usage = createUsageCounter("ingest");
    api.run.usage.count("rowsWritten", rowsWritten);
    await asCall(api.run, async () => undefined);
  };
  await use(49_999);
  expect(await reasons()).toEqual([]);
  await use(1);
  expect(await reasons()).toEqual(["budget-ends-today"]);
  await use(50_000);
  expect(await reasons()).toEqual(["budget-reached"]);
});

describe("the budget", () => {
  const used = (rowsRead: number) => async () => {
    api.run.usage.count("rowsRead", rowsRead);
  };

  /** Each isolate has a counter of its own. */
  function anotherIsolate(worker: "ingest" | "notify") {
    api.run.usage = createUsageCounter(worker);
  }

  test("is what all workers used today, and an invocation writes one row at most", async () => {
    const { meter } = api.archive;
    for (const worker of ["ingest", "notify"] as const) {
      anotherIsolate(worker);
      meter.reset();
      await asInvocation(api.run, used(600));
      expect(meter).toMatchObject({ rowsWritten: 1, queries: 1 });
    }
    meter.reset();
    await asInvocation(api.run, used(1));
    expect(meter).toMatchObject({ rowsWritten: 0, queries: 0 });
    api.run.clock.nowMs += 5 * 60_000;
    await asCall(api.run, used(1));
    expect(meter).toMatchObject({ rowsWritten: 1, queries: 1 });

    meter.reset();
    const { body } = await api.ask("/v1/budget");
    expect(meter).toMatchObject({ rowsRead: 2, queries: 1 });
    expect(body).toMatchObject({
      plan: "free",
      day: "2026-11-21",
      resetsAt: "2026-11-22T00:00:00.000Z",
      resources: {
        rowsRead: { used: 1_202, limit: 5_000_000, workers: { ingest: 600, notify: 602, api: 0 } },
        requests: { used: 3, limit: 100_000, workers: { ingest: 1, notify: 2, api: 0 } },
      },
      days: [{ day: "2026-11-21", rowsRead: 1_202, requests: 3 }],
    });
  });

  test("counts what the product's own statements cost, as the database says it", async () => {
    const { usage, meter } = api.archive;
    usage.take(0);
    meter.reset();
    await createSource(api);
    await reasons(); // In a batch.
    const { rowsRead, rowsWritten } = meter;
    api.run.usage = usage;
    await asCall(api.run, async () => undefined);
    expect((await api.ask("/v1/budget")).body).toMatchObject({
      resources: { rowsRead: { used: rowsRead }, rowsWritten: { used: rowsWritten } },
    });
    const { resources } = (await api.ask("/v1/budget")).body as {
      resources: { databaseBytes: { used: number } };
    };
    expect(resources.databaseBytes.used).toBeGreaterThan(10_000);
  });

  test("keeps what could not be stored, and the work is done all the same", async () => {
    anotherIsolate("notify");
    const { db } = api.run;
    api.run.log.error = () => undefined;
    api.run.db = Object.assign(Object.create(db), {
      insert: () => {
        throw new Error("D1_ERROR: the daily limit is exceeded");
      },
    });
    await asInvocation(api.run, used(5));
    api.run.db = db;
    api.run.clock.nowMs += 5 * 60_000;
    await expect(asInvocation(api.run, () => Promise.reject(new Error("fails")))).rejects.toThrow("fails");
    expect((await api.ask("/v1/budget")).body).toMatchObject({
      resources: { rowsRead: { used: 5 }, requests: { used: 2 } },
    });
  });
});
