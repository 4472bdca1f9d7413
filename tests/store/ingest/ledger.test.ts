import { describe, expect, test } from "vitest";
import { ingest } from "../../../workers/ingest/ingest.ts";
import { notify } from "../../../workers/notify/notify.ts";
import { deliveries } from "../../../workers/shared/schema/deliveries.ts";
import { sources } from "../../../workers/shared/schema/sources.ts";
import { type LedgerDay, readLedger } from "../../../workers/shared/store/links/ledger.ts";
import { findSource } from "../../../workers/shared/store/sources.ts";
import { givenChannel, givenSubscription } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { useApiOn } from "../../support/archive-api.ts";
import { givenMixedDay, untilEnded } from "../../support/mixed-day.ts";
import { openNewspaper, story } from "../../support/newspaper.ts";
import { openReceiver } from "../../support/receiver.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const given = useArchive();
const paper = useEach(openNewspaper);
const receiver = useEach(openReceiver);
const api = useApiOn(given);

async function ledgerOf(id: string): Promise<LedgerDay[]> {
  const source = await findSource(given.run.db, Number(id));
  if (source === null) throw new Error("the source is gone");
  return readLedger(given.run.db, source, { nowMs: given.run.now(), days: 14 });
}

describe("the ledger", () => {
  test("counts each address once where it is: nothing is lost between two columns", async () => {
    const id = await givenMixedDay(given.run, paper);
    const first = { polls: 2, seen: 7, found: 4, fetched: 6, read: 1, duplicate: 1, ended: {}, waiting: 2 };
    expect(await ledgerOf(id)).toMatchObject([first]);

    await untilEnded(given.run);
    const days = await ledgerOf(id);
    const whole = { day: "2026-11-21", found: 4, read: 1, duplicate: 1, waiting: 0 };
    expect(days.at(-1)).toMatchObject(whole);
    expect(Object.values(days.at(-1)?.ended ?? {})).toEqual([1, 1]);
    expect(days.reduce((sum, { polls }) => sum + polls, 0)).toBeGreaterThan(1);
  });

  test("counts matches and deliveries under the day that the address was found", async () => {
    await givenSubscription(given.run, "Tin một", [await givenChannel(given.run, receiver.url)]);
    const id = await givenMixedDay(given.run, paper);
    given.run.clock.nowMs += DAY_MS;
    await notify(given.run);
    await notify(given.run);
    expect(receiver.received).toHaveLength(1);
    expect((await ledgerOf(id)).at(-1)).toMatchObject({ day: "2026-11-21", matched: 1, delivered: 1 });
  });

  test("a link that is asked for again leaves its column, and is read", async () => {
    const id = await givenMixedDay(given.run, paper);
    await untilEnded(given.run);
    paper.publish(story("ba-3", "Tin ba"));
    const { body } = await api.ask("/v1/links?reason=not-found");
    const [link] = body.data as { id: string; url: string; reason: string; sourceId: string }[];
    expect(link).toMatchObject({ url: `${paper.url}/ba-3.html`, reason: "not-found", sourceId: id });
    const retried = await api.ask(`/v1/links/${link?.id}/retry`, { method: "POST" });
    expect(retried.body).toMatchObject({ state: "pending", reason: null, attempts: 0 });
    await ingest(given.run);
    expect((await ledgerOf(id)).at(-1)).toMatchObject({ read: 2, duplicate: 1, waiting: 0 });
    const again = await api.ask(`/v1/links/${link?.id}/retry`, { method: "POST" });
    expect(again.body).toMatchObject({ status: 409, type: "urn:baodong:problem:link-read" });
  });

  test("is shown by the api, and goes with its source", async () => {
    const id = await givenMixedDay(given.run, paper);
    const { body } = await api.ask(`/v1/sources/${id}/ledger`);
    expect(body.data).toMatchObject([{ day: "2026-11-21", new: 4, read: 1, duplicate: 1, waiting: 2 }]);
    await untilEnded(given.run);
    const days = await api.ask(`/v1/sources/${id}/days`);
    const counts = { seen: 7, new: 4, saved: 2, skipped: 2, matched: 0, delivered: 0 };
    expect((days.body.data as object[]).at(-1)).toEqual({ day: "2026-11-21", ...counts });
    await api.ask(`/v1/sources/${id}`, { method: "DELETE" });
    expect(await given.archive.database.prepare("select 1 from ledger").first()).toBeNull();
  });
});

describe("what a poll costs", () => {
  async function pollCost(afterMinutes = 11) {
    given.run.clock.nowMs += afterMinutes * MINUTE_MS;
    given.archive.meter.reset();
    await ingest({ ...given.run, reach: { ...given.run.reach, pages: 0 } });
    return { ...given.archive.meter };
  }

  test("nothing new in 40 entries: one row for its claim and one for its end; with 3 new at most 200 read", async () => {
    await follow(given.run, paper.feedUrl);
    paper.publish(...Array.from({ length: 37 }, (_, n) => story(`tin-${n}`, `Tin ${n}`)));
    await ingest(given.run);
    await given.archive.database.prepare("update links set state = 'saved', article_id = 1").run();
    expect(await pollCost()).toMatchObject({ rowsWritten: 2 });

    paper.publish(...Array.from({ length: 3 }, (_, n) => story(`moi-${n}`, `Tin mới ${n}`)));
    const { rowsRead, rowsWritten } = await pollCost();
    expect(rowsRead).toBeLessThanOrEqual(200);
    // The claim, the end, and of each link its row, its place among the due ones and its count in the ledger.
    expect(rowsWritten).toBeLessThanOrEqual(11);
  });

  test("a list that is the same is not looked up entry by entry, whatever the status of its reply", async () => {
    await follow(given.run, paper.feedUrl);
    paper.publish(...Array.from({ length: 40 }, (_, n) => story(`tin-${n}`, `Tin ${n}`)));
    await ingest(given.run);
    await given.archive.database.prepare("update links set state = 'saved', article_id = 1").run();
    expect((await pollCost()).rowsRead).toBeLessThanOrEqual(60);
  });

  test("an adaptive source: no row more, but one for the plan that what is new gives it", async () => {
    await follow(given.run, paper.feedUrl);
    await given.archive.database.prepare("update sources set adaptive = 1").run();
    paper.publish(...Array.from({ length: 37 }, (_, n) => story(`tin-${n}`, `Tin ${n}`)));
    await ingest(given.run);
    await given.archive.database.prepare("update links set state = 'saved', article_id = 1").run();
    expect(await pollCost()).toMatchObject({ rowsWritten: 2 });
    const waits = async () => (await given.run.db.select().from(sources))[0]?.intervalSeconds ?? 0;
    const before = await waits();
    paper.publish(...Array.from({ length: 3 }, (_, n) => story(`moi-${n}`, `Tin mới ${n}`)));
    const { rowsRead, rowsWritten } = await pollCost(30);
    expect(rowsRead).toBeLessThanOrEqual(200);
    expect(rowsWritten).toBeLessThanOrEqual(12);
    expect(await waits()).toBeLessThan(before);
  });
});

describe("the health of a source", () => {
  async function healthOf(id: string) {
    const { body } = await api.ask(`/v1/sources/${id}/health`);
    return body as {
      alarms: string[];
      gaps: object[];
      outcomes: { outcome: string }[];
      silentAt: string | null;
    };
  }

  async function pollAfter(minutes: number, ...slugs: string[]): Promise<void> {
    given.run.clock.nowMs += minutes * MINUTE_MS;
    paper.retract();
    paper.publish(...slugs.map((slug) => story(slug, `Tin ${slug}`)));
    await ingest(given.run);
  }

  test("a list without a known entry is a possible gap between two polls, and is polled again sooner", async () => {
    const id = await follow(given.run, paper.feedUrl);
    await pollAfter(0, "mot-1", "hai-2");
    await pollAfter(11, "hai-2", "ba-3");
    expect(await healthOf(id)).toMatchObject({ gaps: [], alarms: [] });
    await pollAfter(11, "bon-4");
    const bounds = { beganAt: "2026-11-21T12:11:00.000Z", endedAt: "2026-11-21T12:22:00.000Z", listed: 1 };
    expect(await healthOf(id)).toMatchObject({ gaps: [bounds], alarms: ["gap"] });
    const source = await findSource(given.run.db, Number(id));
    expect(source?.nextPollAt).toBe("2026-11-21T12:25:20.000Z");
    expect(given.run.events).toContain("source.gap");
    await pollAfter(11);
    await pollAfter(11, "nam-5");
    expect((await healthOf(id)).gaps).toHaveLength(1);
  });

  test("a source is silent by its own rhythm, and then the system is not well", async () => {
    const id = await follow(given.run, paper.feedUrl);
    await givenChannel(given.run, receiver.url, { takesNotices: true });
    const daily = 1_440;
    await pollAfter(0, "mot-1");
    for (const day of [1, 2, 3]) await pollAfter(daily, ...["a", "b", "c"].slice(0, day), "mot-1");
    expect((await healthOf(id)).silentAt).toBe("2026-11-27T12:00:00.000Z");
    await pollAfter(2 * daily, "a", "b", "c", "mot-1");
    expect((await api.ask("/v1/sources?state=silent")).body.data).toEqual([]);
    await pollAfter(daily, "a", "b", "c", "mot-1");
    expect((await api.ask("/v1/sources?state=silent")).body.data).toMatchObject([{ id }]);
    expect(await healthOf(id)).toMatchObject({
      alarms: ["silent"],
      outcomes: ["unchanged", "unchanged", "ok", "ok", "ok", "ok"].map((outcome) => ({ outcome })),
    });
    expect((await api.ask("/v1/health")).body.reasons).toContain("sources-silent");
    await pollAfter(60, "a", "mot-1");
    await pollAfter(60, "a", "moi-9");
    const told = await given.run.db.select().from(deliveries);
    const types = told.map(({ body }) => JSON.parse(body).type);
    expect(types).toEqual(["source.silent", "source.recovered"]);
  });
});
