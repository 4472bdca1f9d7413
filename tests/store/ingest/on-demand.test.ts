import { describe, expect, test } from "vitest";
import { pollNow, readNow } from "../../../workers/ingest/on-demand.ts";
import { isoAt, type Run } from "../../../workers/shared/run.ts";
import { claimSource } from "../../../workers/shared/store/claim-sources.ts";
import { findLink } from "../../../workers/shared/store/links/links.ts";
import { findSource, updateSource } from "../../../workers/shared/store/sources.ts";
import { useArchive } from "../../support/archive.ts";
import { storedTitles } from "../../support/articles.ts";
import { page } from "../../support/loopback-site.ts";
import { openNewspaper, story } from "../../support/newspaper.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";

const MINUTE_MS = 60_000;

const given = useArchive();
const paper = useEach(openNewspaper);

describe("a poll on demand", () => {
  test("waits for the outcome", async () => {
    const id = await follow(given.run, paper.feedUrl);
    paper.publish(story("mot-1", "Tin một"), story("hai-2", "Tin hai"));
    paper.serve("/hai-2.html", page("", {}, 500));
    expect(await pollNow(given.run, id)).toEqual({ found: 2, new: 2, saved: 1, failed: 1, outcome: "ok" });
    expect(await pollNow(given.run, id)).toEqual({
      found: 2,
      new: 0,
      saved: 0,
      failed: 0,
      outcome: "unchanged",
    });
  });

  test("reads as many pages as an invocation may, and rings for the rest", async () => {
    const id = await follow(given.run, paper.feedUrl);
    paper.publish(...Array.from({ length: 7 }, (_, n) => story(`tin-${n}`, `Tin ${n}`)));
    expect(await pollNow(given.run, id)).toEqual({ found: 7, new: 7, saved: 4, failed: 0, outcome: "ok" });
    expect(given.run.rung.ingest).toBe(1);
  });

  test("counts the links of a first poll that are due later", async () => {
    const id = await follow(given.run, paper.feedUrl);
    paper.publish(...Array.from({ length: 60 }, (_, n) => story(`tin-${n}`, `Tin ${n}`)));
    expect(await pollNow(given.run, id)).toMatchObject({ found: 60, new: 60, outcome: "ok" });
  });

  test("says when somebody polls already, and null for an unknown source", async () => {
    const id = await follow(given.run, paper.feedUrl);
    await claimSource(given.run, Number(id));
    expect(await pollNow(given.run, id)).toMatchObject({ outcome: "busy" });
    expect(await pollNow(given.run, "123")).toBeNull();
    expect(await pollNow(given.run, "no-id")).toBeNull();
  });

  /** Polls a source whose server answers so, while its owner does something. */
  async function pollWhile(adaptive: boolean, status: number, edit: (id: number) => Promise<unknown>) {
    const { run } = given;
    const id = Number(await follow(run, paper.feedUrl));
    await updateSource(run, id, { adaptive });
    await pollNow(run, String(id));
    run.clock.nowMs += 11 * MINUTE_MS;
    paper.publish(story("moi-1", "Tin mới"));
    if (status !== 200) paper.serve("/feed.xml", page("", { "retry-after": "1800" }, status));
    let isAsked = false;
    const http: Run["http"] = async (url, options) => {
      const reply = await run.http(url, options);
      if (!isAsked && url === paper.feedUrl) {
        isAsked = true;
        run.clock.nowMs += 20_000;
        await edit(id);
        run.clock.nowMs += 20_000;
      }
      return reply;
    };
    await pollNow({ ...run, http }, String(id));
    const now = isoAt(run.clock.nowMs);
    const source = await findSource(run.db, id);
    const isDue = source !== null && source.nextPollAt <= now;
    const waitMs = Date.parse(source?.nextPollAt ?? "") - run.clock.nowMs;
    return { isDue, waitMs, intervalSeconds: source?.intervalSeconds, adaptive: source?.adaptive };
  }

  const pollAgain = (id: number) => pollNow(given.run, String(id));
  const activate = (id: number) => updateSource(given.run, id, { state: "active" });

  test.each([
    ["asked for", "finds news", false, 200, pollAgain],
    ["asked for", "finds news and plans by it", true, 200, pollAgain],
    ["asked for", "fails", true, 500, pollAgain],
    ["set to active", "finds news", true, 200, activate],
    ["set to active", "fails", false, 500, activate],
    ["set to active", "is told to wait", false, 429, activate],
  ])("%s while another one %s, follows that one", async (_, __, adaptive, status, edit) => {
    expect(await pollWhile(adaptive, status, edit)).toMatchObject({ isDue: true });
  });

  test.each([200, 500])(
    "that ends with %i leaves the interval that its owner fixed meanwhile, which counts from then",
    async (status) => {
      const fixed = (id: number) => updateSource(given.run, id, { intervalSeconds: 120 });
      const { waitMs, ...source } = await pollWhile(true, status, fixed);
      expect(source).toEqual({ isDue: false, intervalSeconds: 120, adaptive: false });
      expect(waitMs).toBeLessThanOrEqual(120_000);
    },
  );

  test("that nobody interferes with plans the next one as ever", async () => {
    expect(await pollWhile(false, 200, async () => undefined)).toMatchObject({ isDue: false });
  });
});

test("a page read on demand is created once and known afterwards", async () => {
  paper.publish(story("mot-1", "Tin một"));
  const first = await readNow(given.run, `${paper.url}/mot-1.html#dau-trang`);
  expect(first).toMatchObject({ status: "created" });
  expect(await readNow(given.run, `${paper.url}/mot-1.html?utm_source=zalo`)).toEqual({
    ...first,
    status: "known",
  });
  expect(await readNow(given.run, `${paper.url}/khong-co.html`)).toEqual({
    status: "failed",
    reason: "not-found",
  });
});

test("a page without an article is reported at once, and read again when requested again", async () => {
  paper.serve("/mot-1.html", page("<!doctype html><title>404</title><p>Không tìm thấy"));
  const url = `${paper.url}/mot-1.html`;
  const refused = { status: "failed", reason: "error-page" };
  expect(await readNow(given.run, url)).toEqual(refused);
  expect(await readNow(given.run, url)).toEqual(refused);
  expect(await findLink(given.run, url)).toMatchObject({ state: "pending", attempts: 1, refusals: 1 });
  paper.publish(story("mot-1", "Tin một"));
  expect(await readNow(given.run, url)).toMatchObject({ status: "created" });
});

test("an article that its feed says was changed is read again and keeps its earlier text", async () => {
  const id = await follow(given.run, paper.feedUrl);
  paper.publish(story("mot-1", "Tin một"));
  await pollNow(given.run, id);
  given.run.clock.nowMs += 120 * MINUTE_MS;
  paper.publish({ ...story("mot-1", "Tin một, sửa lại"), modified: "2026-11-21T13:30:00.000Z" });
  await pollNow(given.run, id);
  expect(await storedTitles(given.archive)).toEqual(["Tin một, sửa lại"]);
  const kept = await given.archive.database.prepare("select number, title from revisions").all();
  expect(kept.results).toEqual([{ number: 1, title: "Tin một" }]);
});

test("a feed that rolled over between two polls is logged", async () => {
  const id = await follow(given.run, paper.feedUrl);
  paper.publish(story("mot-1", "Tin một"));
  await pollNow(given.run, id);
  paper.retract();
  paper.publish(...Array.from({ length: 10 }, (_, n) => story(`moi-${n}`, `Tin mới ${n}`)));
  await pollNow(given.run, id);
  expect(given.run.events).toContain("source.gap");
});
