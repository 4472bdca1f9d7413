import { describe, expect, test } from "vitest";
import { ingest, ingestLink, ingestSource, readNext } from "../../workers/ingest/ingest.ts";
import { claimSource } from "../../workers/shared/store/claim-sources.ts";
import { findLink } from "../../workers/shared/store/links/links.ts";
import { findSource, updateSource } from "../../workers/shared/store/sources.ts";
import { useArchive } from "../support/archive.ts";
import { claimLink, storedTitles } from "../support/articles.ts";
import { page } from "../support/loopback-site.ts";
import { openNewspaper, story } from "../support/newspaper.ts";
import { follow } from "../support/sources.ts";
import { useEach } from "../support/stand-in.ts";

const MINUTE_MS = 60_000;
const LOGIN_WALL = '<!doctype html><title>Đăng nhập</title><form><input name="p" type="password"></form>';
const CHALLENGE = "<!doctype html><title>Just a moment...</title><p>Checking your browser</p>";

/** A page that says this and no more. */
function said(title: string) {
  return page(`<!doctype html><title>${title}</title><body><p>Không có gì ở đây cả.</p>`);
}

const given = useArchive();
const paper = useEach(openNewspaper);

describe("a page that is no article", () => {
  test.each([
    ["gone", page("", {}, 410), "dead", "gone"],
    ["not changed, says the site", page("", {}, 304), "dead", "unexpected-status"],
    ["a redirect to itself", page("", { location: "/mot-1.html" }, 302), "dead", "redirect-loop"],
    ["a picture", page("GIF89a", { "content-type": "image/gif" }), "dead", "not-html"],
    ["empty", page(""), "dead", "not-html"],
    ["far too large", page("a".repeat(2_100_000)), "dead", "too-large"],
    ["said to be not found", said("Không tìm thấy trang"), "skipped", "error-page"],
    ["a wall of log-in", page(LOGIN_WALL), "skipped", "login-page"],
    ["not an article", said("Trống"), "skipped", "no-article-text"],
  ])(
    "%s, is tried again during the day, and then ends with its reason in the log",
    async (_, serve, state, reason) => {
      await follow(given.run, paper.feedUrl);
      paper.publish(story("mot-1", "Tin một"));
      paper.serve("/mot-1.html", serve);
      await ingest(given.run);
      for (const minutes of [11, 133, 800]) {
        expect(given.run.events).not.toContain(`link.${state}`);
        given.run.clock.nowMs += minutes * MINUTE_MS;
        await readNext(given.run);
      }
      expect(given.run.events).toContain(`link.${state}`);
      const link = { state, reason, attempts: 4, refusals: 3, claimedUntil: null };
      expect(await findLink(given.run, `${paper.url}/mot-1.html`)).toMatchObject(link);
      given.run.clock.nowMs += 10_000 * MINUTE_MS;
      await readNext(given.run);
      expect(paper.asked.filter((path) => path === "/mot-1.html")).toHaveLength(4);
    },
  );

  test("is read when it is one", async () => {
    await follow(given.run, paper.feedUrl);
    paper.publish(story("mot-1", "Tin một"));
    paper.serve("/mot-1.html", page(LOGIN_WALL));
    await ingest(given.run);
    await readNext(given.run);
    paper.publish(story("mot-1", "Tin một"));
    given.run.clock.nowMs += 11 * MINUTE_MS;
    await readNext(given.run);
    expect(await storedTitles(given.archive)).toEqual(["Tin một"]);
  });

  test("that is a challenge with status 200 is retried like any block", async () => {
    await follow(given.run, paper.feedUrl);
    paper.publish(story("mot-1", "Tin một"));
    paper.serve("/mot-1.html", page(CHALLENGE));
    for (let day = 0; day < 9; day += 1) {
      await ingest(given.run);
      await readNext(given.run);
      given.run.clock.nowMs += 1_440 * MINUTE_MS;
    }
    const link = { state: "dead", reason: "blocked", attempts: 8, refusals: 0 };
    expect(await findLink(given.run, `${paper.url}/mot-1.html`)).toMatchObject(link);
  });

  test("costs the same few rows at each attempt, whatever else waits", async () => {
    await follow(given.run, paper.feedUrl);
    const stories = Array.from({ length: 30 }, (_, n) => story(`tin-${n}`, `Tin ${n}`));
    paper.publish(...stories);
    for (const { slug } of stories) paper.serve(`/${slug}.html`, page(LOGIN_WALL));
    await ingest(given.run);
    const link = await claimLink(given.run, `${paper.url}/tin-9.html`);
    given.archive.meter.reset();
    await ingestLink(link, given.run);
    // Three are the source's: its name, and whether this page is the one that makes it `blocked`.
    expect(given.archive.meter.rowsRead).toBeLessThanOrEqual(9);
    // One is the ledger: the end of a reading is counted under its day; and one its host's next turn.
    expect(given.archive.meter.rowsWritten).toBeLessThanOrEqual(5);
  });
});

describe("a source whose list can be read and whose pages cannot", () => {
  /** A bell reads a few pages of one source. */
  async function readAll() {
    for (let bell = 0; bell < 5; bell += 1) await readNext(given.run);
  }

  async function readFive(serve: ReturnType<typeof page>) {
    const id = await follow(given.run, paper.feedUrl);
    const stories = Array.from({ length: 5 }, (_, n) => story(`tin-${n}`, `Tin ${n}`));
    paper.publish(...stories);
    for (const { slug } of stories) paper.serve(`/${slug}.html`, serve);
    await ingest(given.run);
    await readAll();
    return Number(id);
  }

  test.each([
    ["blocks robots", page("", {}, 403), "pages-blocked"],
    ["shows them a challenge", page(CHALLENGE), "pages-blocked"],
    ["asks for a log-in", page(LOGIN_WALL), "pages-ask-for-login"],
    ["asks for consent", said("Cookie settings"), "pages-ask-for-consent"],
  ])("is blocked and says why when the site %s", async (_, serve, lastError) => {
    const id = await readFive(serve);
    const blocked = { state: "blocked", lastError, refusedPages: 5, failures: 0 };
    expect(await findSource(given.run.db, id)).toMatchObject(blocked);
    given.run.clock.nowMs += 1_440 * MINUTE_MS;
    await ingest(given.run);
    expect(await findSource(given.run.db, id)).toMatchObject(blocked);
  });

  test("is active again when one of its articles is read", async () => {
    const id = await readFive(page(LOGIN_WALL));
    paper.publish(story("doc-duoc", "Đọc được"));
    given.run.clock.nowMs += 60 * MINUTE_MS;
    await ingest(given.run);
    await readAll();
    const active = { state: "active", lastError: null, refusedPages: 0, refusedReason: null };
    expect(await findSource(given.run.db, id)).toMatchObject(active);
  });

  test("counts links and not attempts: one page that is refused again and again blocks nothing", async () => {
    const id = Number(await follow(given.run, paper.feedUrl));
    paper.publish(story("mot-1", "Tin một"));
    paper.serve("/mot-1.html", page(CHALLENGE));
    for (let day = 0; day < 9; day += 1) {
      await ingest(given.run);
      await readNext(given.run);
      given.run.clock.nowMs += 1_440 * MINUTE_MS;
    }
    expect(await findSource(given.run.db, id)).toMatchObject({ state: "active", refusedPages: 1 });
  });

  test("stays paused when its owner paused it", async () => {
    const id = Number(await follow(given.run, paper.feedUrl));
    paper.publish(...Array.from({ length: 5 }, (_, n) => story(`tin-${n}`, `Tin ${n}`)));
    for (let n = 0; n < 5; n += 1) paper.serve(`/tin-${n}.html`, page(LOGIN_WALL));
    const source = await claimSource(given.run, id);
    if (source !== null) await ingestSource(source, given.run);
    await updateSource(given.run, id, { state: "paused" });
    await readAll();
    expect(await findSource(given.run.db, id)).toMatchObject({ state: "paused", refusedPages: 5 });
  });
});
