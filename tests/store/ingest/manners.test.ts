import { describe, expect, test } from "vitest";
import { ingest } from "../../../workers/ingest/ingest.ts";
import { pollNow } from "../../../workers/ingest/on-demand.ts";
import { ROBOTS_BYTES_MAX } from "../../../workers/ingest/robots.ts";
import { hosts } from "../../../workers/shared/schema/hosts.ts";
import { takeTurn } from "../../../workers/shared/store/hosts.ts";
import { findLink } from "../../../workers/shared/store/links/links.ts";
import { findSource, updateSource } from "../../../workers/shared/store/sources.ts";
import { useArchive } from "../../support/archive.ts";
import { storedTitles } from "../../support/articles.ts";
import { page } from "../../support/loopback-site.ts";
import { openNewspaper, story } from "../../support/newspaper.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const given = useArchive();
const paper = useEach(openNewspaper);

function says(rules: string, status = 200, headers: Record<string, string> = {}) {
  paper.serve("/robots.txt", page(rules, { "content-type": "text/plain", ...headers }, status));
}

async function followStory(): Promise<string> {
  paper.publish(story("mot-1", "Tin một"));
  return follow(given.run, paper.feedUrl);
}

describe("robots.txt", () => {
  test("that disallows a list has it blocked, with the reason, until its owner decides otherwise", async () => {
    says("User-agent: *\nDisallow: /feed");
    const id = await followStory();
    expect(await pollNow(given.run, id)).toMatchObject({ outcome: "robots" });
    expect(await findSource(given.run.db, Number(id))).toMatchObject({
      state: "blocked",
      lastError: "robots",
    });
    expect(paper.asked).toEqual([]);
    await updateSource(given.run, Number(id), { obeysRobots: false, state: "active" });
    expect(await pollNow(given.run, id)).toMatchObject({ outcome: "ok", saved: 1 });
  });

  test("that disallows pages ends their links with that reason, and five in a row are shown in the source", async () => {
    says("User-agent: baodong\nDisallow: /tin-\n\nUser-agent: *\nDisallow:");
    paper.publish(...Array.from({ length: 5 }, (_, n) => story(`tin-${n}`, `Tin ${n}`)));
    const id = await follow(given.run, paper.feedUrl);
    await pollNow(given.run, id);
    await ingest(given.run);
    expect(paper.asked).toEqual(["/feed.xml"]);
    const ended = { state: "skipped", reason: "robots", attempts: 1 };
    expect(await findLink(given.run, `${paper.url}/tin-3.html`)).toMatchObject(ended);
    const source = { state: "blocked", lastError: "pages-forbidden-by-robots" };
    expect(await findSource(given.run.db, Number(id))).toMatchObject(source);
  });

  test("that is longer than is read is obeyed as far as it is read, and little of it is kept", async () => {
    says(`User-agent: *\nDisallow: /feed\n${"# Lời dặn.\n".repeat(200_000)}`);
    expect(await pollNow(given.run, await followStory())).toMatchObject({ outcome: "robots" });
    const [{ robots } = { robots: null }] = await given.run.db.select().from(hosts);
    expect(robots).toBe("user-agent: *\ndisallow: /feed");
  });

  test("that is cut in a rule does not shut out more than the rule", async () => {
    const head = `User-agent: *\n${"Disallow: /khong-1\n".repeat(26_946)}`;
    expect(ROBOTS_BYTES_MAX - head.length).toBe("Disallow: /f".length);
    says(`${head}Disallow: /feed-cu.xml\n`);
    expect(await pollNow(given.run, await followStory())).toMatchObject({ outcome: "ok" });
  });

  test("is requested once a day, whatever needs it", async () => {
    says("User-agent: *\nDisallow: /khong");
    const id = await followStory();
    for (let minutes = 0; minutes < 60; minutes += 10) {
      await pollNow(given.run, id);
      given.run.clock.nowMs += 10 * MINUTE_MS;
    }
    expect(paper.robotsAsked).toHaveLength(1);
    given.run.clock.nowMs += DAY_MS;
    await pollNow(given.run, id);
    expect(paper.robotsAsked).toHaveLength(2);
  });

  test.each([401, 403, 404, 410])("that answers %i forbids nothing", async (status) => {
    says("Disallow: /", status);
    expect(await pollNow(given.run, await followStory())).toMatchObject({ outcome: "ok", saved: 1 });
  });

  test("of a server that fails forbids all for ten minutes, and is then asked for again", async () => {
    says("", 503);
    const id = await followStory();
    expect(await pollNow(given.run, id)).toMatchObject({ outcome: "robots-unavailable" });
    expect(await pollNow(given.run, id)).toMatchObject({ outcome: "robots-unavailable" });
    expect([paper.asked, paper.robotsAsked.length]).toEqual([[], 1]);
    says("");
    given.run.clock.nowMs += 11 * MINUTE_MS;
    expect(await pollNow(given.run, id)).toMatchObject({ outcome: "ok" });
  });
});

/** Serves pages of the paper, slowly enough for two requests to meet, and counts how many are open. */
function counter() {
  const counted = { open: 0, most: 0, serve };
  function serve(path: string, body: string) {
    paper.serve(path, (request, response) => {
      counted.open += 1;
      counted.most = Math.max(counted.most, counted.open);
      setTimeout(() => {
        counted.open -= 1;
        page(body)(request, response);
      }, 20);
    });
  }
  return counted;
}

describe("a host", () => {
  test("that asks for a pause gets no requests until it is over, for other sources and pages too", async () => {
    const id = await followStory();
    await follow(given.run, `${paper.url}/feed.xml?muc=2`);
    paper.serve("/feed.xml", page("", { "retry-after": "1200" }, 429));
    expect(await pollNow(given.run, id)).toMatchObject({ outcome: "throttled" });
    given.run.clock.nowMs += 11 * MINUTE_MS;
    await ingest(given.run);
    expect(paper.asked).toEqual(["/feed.xml"]);
    paper.serve("/feed.xml", page(""));
    given.run.clock.nowMs += 11 * MINUTE_MS;
    await ingest(given.run);
    expect(paper.asked).toContain("/feed.xml?muc=2");
  });

  test("is asked for one page at a time, and one list beside it, by however many invocations", async () => {
    const lists = counter();
    const pages = counter();
    for (let n = 0; n < 6; n += 1) {
      await follow(given.run, `${paper.url}/${n}.xml`);
      lists.serve(`/${n}.xml`, rssOf(n));
      for (let item = 0; item < 3; item += 1) pages.serve(`/tin-${n}-${item}.html`, "");
    }
    await Promise.all([ingest(given.run), ingest(given.run), ingest(given.run)]);
    expect(paper.asked.length).toBeGreaterThan(6);
    expect([lists.most, pages.most]).toEqual([1, 1]);
  });

  test("gives turns with a pause between, each of which costs one row", async () => {
    await takeTurn(given.run, "bao.test", 500);
    given.archive.meter.reset();
    expect(await takeTurn(given.run, "bao.test", 500)).toBe(500);
    expect(given.archive.meter.rowsWritten).toBe(1);
    expect(await takeTurn(given.run, "bao.test", 2_000)).toBe(1_000);
    given.run.clock.nowMs += MINUTE_MS;
    expect(await takeTurn(given.run, "bao.test", 500)).toBe(0);
  });

  test("whose next turn was taken by a clock ahead gives one at once", async () => {
    given.run.clock.nowMs += DAY_MS;
    await takeTurn(given.run, "bao.test", 500);
    given.run.clock.nowMs -= DAY_MS;
    expect(await takeTurn(given.run, "bao.test", 500)).toBe(0);
  });
});

function rssOf(n: number): string {
  const items = [0, 1, 2].map(
    (item) => `<item><title>Tin</title><link>${paper.url}/tin-${n}-${item}.html</link></item>`,
  );
  return `<rss version="2.0"><channel><title>Mục ${n}</title>${items.join("")}</channel></rss>`;
}

test("what is read costs its host one row, and its rules one a day", async () => {
  await pollNow(given.run, await followStory());
  expect(await storedTitles(given.archive)).toEqual(["Tin một"]);
  const [row] = await given.run.db.select().from(hosts);
  expect(row).toMatchObject({ robotsState: "none", restUntil: null });
});
