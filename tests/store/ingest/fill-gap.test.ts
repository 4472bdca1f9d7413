import { describe, expect, test } from "vitest";
import { fillGaps } from "../../../workers/ingest/fill-gap.ts";
import { ingest } from "../../../workers/ingest/ingest.ts";
import { isoAt } from "../../../workers/shared/run.ts";
import { deliveries } from "../../../workers/shared/schema/deliveries.ts";
import { gaps } from "../../../workers/shared/schema/gaps.ts";
import { links, sources } from "../../../workers/shared/schema/sources.ts";
import { letRest } from "../../../workers/shared/store/hosts.ts";
import { takeGaps } from "../../../workers/shared/store/links/gaps.ts";
import { givenChannel } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { page } from "../../support/loopback-site.ts";
import { openNewspaper, story } from "../../support/newspaper.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";

const MINUTE_MS = 60_000;
/** The polls before and after the gap, by the clock of the tests. */
const [WITHIN, BEFORE] = ["2026-11-21T12:06:00Z", "2026-11-21T08:00:00Z"];

const given = useArchive();
const paper = useEach(openNewspaper);

type Listed = { path: string; at: string };

function serveSitemap(path: string, ...listed: Listed[]): void {
  const urls = listed.map(
    ({ path: loc, at }) => `<url><loc>${paper.url}${loc}</loc><lastmod>${at}</lastmod></url>`,
  );
  const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
  paper.serve(path, page(`<urlset xmlns="${namespace}">${urls.join("")}</urlset>`));
}

/** Polls a feed twice, which shows the second time only these stories, none of which it showed before. */
async function givenGap(first: string[], then: string[]): Promise<void> {
  await follow(given.run, paper.feedUrl);
  paper.publish(...first.map((slug) => story(slug, `Tin ${slug}`)));
  await ingest(given.run);
  given.run.clock.nowMs += 11 * MINUTE_MS;
  paper.retract();
  paper.publish(...then.map((slug) => story(slug, `Tin ${slug}`)));
  paper.asked.length = 0;
  await ingest(given.run);
}

async function found(): Promise<string[]> {
  const rows = await given.run.db.select().from(links);
  return rows.map(({ url }) => url.replace(paper.url, "")).sort();
}

describe("after a poll that may have missed articles", () => {
  test("those that the site's sitemap dates between the polls are found", async () => {
    paper.serve("/robots.txt", page(`User-agent: *\nSite-map: ${paper.url}/moi.xml\n`));
    const [missed, old] = ["/bai-bi-lo-mat-100002.html", "/bai-cu-tu-sang-som-100000.html"];
    serveSitemap("/moi.xml", { path: missed, at: WITHIN }, { path: old, at: BEFORE });
    await givenGap(["bai-dau-tien-100001"], ["bai-sau-cung-100003"]);
    expect(await found()).toEqual([missed, "/bai-dau-tien-100001.html", "/bai-sau-cung-100003.html"]);
    expect(given.run.events).toContain("source.gap-filled");
    expect(given.run.rung.ingest).toBe(1);
  });

  test("a date that is a day stands for the whole of it", async () => {
    serveSitemap("/sitemap.xml", { path: "/bai-bi-lo-mat-100002.html", at: "2026-11-21" });
    await givenGap(["bai-dau-tien-100001"], ["bai-sau-cung-100003"]);
    expect(await found()).toContain("/bai-bi-lo-mat-100002.html");
  });

  test("a section's feed gets nothing of another section", async () => {
    const [own, other] = ["/the-thao/bai-bi-lo-mat-100002.html", "/kinh-te/bai-bi-lo-khac-100004.html"];
    serveSitemap("/sitemap.xml", { path: own, at: WITHIN }, { path: other, at: WITHIN });
    await givenGap(["the-thao/bai-dau-tien-100001"], ["the-thao/bai-sau-cung-100003"]);
    expect(await found()).toContain(own);
    expect(await found()).not.toContain(other);
  });

  test("a site whose sitemaps nobody finds is asked a few times and no more", async () => {
    given.run.reach.gapRequests = 3;
    await givenGap(["bai-dau-tien-100001"], ["bai-sau-cung-100003"]);
    // Beside robots.txt, which a newspaper here does not record.
    const asked = paper.asked.filter((path) => /sitemap/.test(path));
    expect(asked).toEqual(["/news-sitemap.xml", "/sitemap.xml"]);
  });
});

test("the owner is notified of a possible gap, and of a source's next ones a day later", async () => {
  await givenChannel(given.run, "https://receiver.example.com/hook", { takesNotices: true });
  const told = async () => (await given.run.db.select().from(deliveries)).map(({ body }) => JSON.parse(body));
  await givenGap(["bai-dau-tien-100001"], ["bai-sau-cung-100003"]);
  const bounds = { beganAt: "2026-11-21T12:00:00.000Z", endedAt: "2026-11-21T12:11:00.000Z" };
  expect(await told()).toMatchObject([{ type: "source.gap", data: bounds }]);
  for (const [place, minutes] of [11, 2_000].entries()) {
    given.run.clock.nowMs += minutes * MINUTE_MS;
    paper.retract();
    paper.publish(story(`bai-nua-${place}`, `Tin ${place}`));
    await ingest(given.run);
  }
  const gaps = (await told()).filter(({ type }) => type === "source.gap");
  expect(gaps.map(({ data }) => data.beganAt)).toEqual([bounds.beganAt, "2026-11-21T12:22:00.000Z"]);
});

describe("a gap", () => {
  test("is looked into again where the process died in the middle, three times at most", async () => {
    serveSitemap("/sitemap.xml", { path: "/bai-bi-lo-mat-100002.html", at: WITHIN });
    given.run.reach.gaps = 0;
    await givenGap(["bai-dau-tien-100001"], ["bai-sau-cung-100003"]);
    given.run.reach.gaps = 20;
    const taken: number[] = [];
    for (let minutes = 0; minutes < 60; minutes += 5) {
      taken.push((await takeGaps(given.run, 20)).length);
      given.run.clock.nowMs += 5 * MINUTE_MS;
    }
    expect(taken).toEqual([1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
  });

  test("is taken by one of two sweeps", async () => {
    given.run.reach.gaps = 0;
    await givenGap(["bai-dau-tien-100001"], ["bai-sau-cung-100003"]);
    const taken = await Promise.all([takeGaps(given.run, 20), takeGaps(given.run, 20)]);
    expect(taken.flat()).toHaveLength(1);
  });

  test("whose stored address is damaged is logged, and holds up no sweep", async () => {
    given.run.reach.gaps = 0;
    await givenGap(["bai-dau-tien-100001"], ["bai-sau-cung-100003"]);
    await given.run.db.update(gaps).set({ scope: "https://" });
    given.run.reach.gaps = 20;
    await ingest(given.run);
    expect(given.run.events).toContain("source.gap-crashed");
  });

  test("that was written while the clock was ahead is due", async () => {
    given.run.reach.gaps = 0;
    given.run.clock.nowMs += 1_440 * MINUTE_MS;
    await givenGap(["bai-dau-tien-100001"], ["bai-sau-cung-100003"]);
    given.run.clock.nowMs -= 1_440 * MINUTE_MS;
    expect(await takeGaps(given.run, 20)).toHaveLength(1);
  });

  test.each([
    ["five minutes", 5, true],
    ["forty minutes", 40, true],
    ["25 hours", 1_500, false],
  ])(
    "of a host that asked for a pause of %s waits for the end of it, a day at most",
    async (_, minutes, isFound) => {
      const missed = "/bai-bi-lo-mat-100002.html";
      serveSitemap("/sitemap.xml", { path: missed, at: WITHIN });
      given.run.reach.gaps = 0;
      await givenGap(["bai-dau-tien-100001"], ["bai-sau-cung-100003"]);
      given.run.reach.gaps = 20;
      await letRest(given.run, new URL(paper.url).host, isoAt(given.run.now() + minutes * MINUTE_MS));
      for (let waited = 0; waited < minutes; waited += 10) {
        await fillGaps(given.run);
        expect(await found()).not.toContain(missed);
        given.run.clock.nowMs += 10 * MINUTE_MS;
      }
      await fillGaps(given.run);
      expect((await found()).includes(missed)).toBe(isFound);
    },
  );

  test("that waited for its host has all its tries left", async () => {
    given.run.reach.gaps = 0;
    await givenGap(["bai-dau-tien-100001"], ["bai-sau-cung-100003"]);
    given.run.reach.gaps = 20;
    await letRest(given.run, new URL(paper.url).host, isoAt(given.run.now() + 50 * MINUTE_MS));
    const taken: number[] = [];
    for (let waited = 0; waited < 100; waited += 10) {
      if (waited < 50) await fillGaps(given.run);
      else taken.push((await takeGaps(given.run, 20)).length);
      given.run.clock.nowMs += 10 * MINUTE_MS;
    }
    expect(taken).toEqual([1, 1, 1, 0, 0]);
  });

  test("of a source that is paused meanwhile is not looked into", async () => {
    given.run.reach.gaps = 0;
    await givenGap(["bai-dau-tien-100001"], ["bai-sau-cung-100003"]);
    given.run.reach.gaps = 20;
    await given.run.db.update(sources).set({ state: "paused" });
    paper.asked.length = 0;
    await fillGaps(given.run);
    expect(paper.asked).toEqual([]);
    given.run.clock.nowMs += 15 * MINUTE_MS;
    expect(await takeGaps(given.run, 20)).toEqual([]);
  });

  test("without one, a sweep reads one row to look for one", async () => {
    given.archive.meter.reset();
    await takeGaps(given.run, 20);
    expect(given.archive.meter).toMatchObject({ queries: 1, rowsRead: 1, rowsWritten: 0 });
  });
});

test("a list that shows a known article looks for no sitemap", async () => {
  await givenGap(["bai-dau-tien-100001"], ["bai-dau-tien-100001", "bai-sau-cung-100003"]);
  expect(paper.asked.filter((path) => /sitemap/.test(path))).toEqual([]);
});
