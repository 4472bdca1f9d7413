import { describe, expect, test } from "vitest";
import { ingest } from "../../../workers/ingest/ingest.ts";
import { deliveries } from "../../../workers/shared/schema/deliveries.ts";
import { sources } from "../../../workers/shared/schema/sources.ts";
import { createSource } from "../../../workers/shared/store/sources.ts";
import { givenChannel } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { foundAt, givenGap, MISSED, pollTwice, serveSitemap, WITHIN } from "../../support/gap.ts";
import { page } from "../../support/loopback-site.ts";
import { feedOf, openNewspaper, story } from "../../support/newspaper.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";

const given = useArchive();
const paper = useEach(openNewspaper);
const other = useEach(openNewspaper);

const found = () => foundAt(given.run, paper);
const sitemapsAsked = () => paper.asked.filter((path) => /xml/.test(path) && path !== "/feed.xml");

describe("of what a sitemap lists, a gap is filled", () => {
  test.each([
    ["with what it dates an hour before it lists it", "2026-11-21T11:10:00Z", true],
    ["with nothing older", "2026-11-21T10:50:00Z", false],
    ["with nothing of the time to come", "2026-11-21T12:20:00Z", false],
    ["with nothing that it does not date", undefined, false],
  ])("%s", async (_, at, isFound) => {
    serveSitemap(paper, "/sitemap.xml", { path: MISSED, ...(at !== undefined && { at }) });
    await givenGap(given.run, paper);
    expect((await found()).includes(MISSED)).toBe(isFound);
  });

  test("with nothing of another host", async () => {
    const address = `${other.url}${MISSED}`;
    serveSitemap(paper, "/sitemap.xml", { path: address, at: WITHIN });
    await givenGap(given.run, paper);
    expect(await found()).not.toContain(address);
  });

  test("with the newest hundred, beside those that are known", async () => {
    const listed = Array.from({ length: 210 }, (_, at) => ({
      path: `/bai-bi-lo-so-${200_000 + at}.html`,
      at: new Date(Date.parse("2026-11-21T12:00:00Z") + at * 1_000).toISOString(),
    }));
    serveSitemap(paper, "/sitemap.xml", ...listed);
    const known = JSON.stringify(listed.slice(-105).map(({ path }) => paper.url + path));
    const insert = `insert into links (url, state, next_attempt_at, found_at)
      select value, 'pending', '2026-11-22T12:00:00.000Z', '2026-11-21T12:00:00.000Z' from json_each(?)`;
    await given.archive.database.prepare(insert).bind(known).run();
    await givenGap(given.run, paper);
    const ofSitemap = (await found()).filter((path) => path.startsWith("/bai-bi-lo-so-"));
    expect(ofSitemap).toEqual(listed.slice(5).map(({ path }) => path));
  });
});

describe("no sitemap is asked for", () => {
  test("where the list is one itself", async () => {
    serveSitemap(paper, "/list.xml", { path: "/bai-dau-tien-100001.html", at: WITHIN });
    const url = `${paper.url}/list.xml`;
    await createSource(given.run, { url, kind: "sitemap", name: "Báo thử", intervalSeconds: 600 });
    await pollTwice(given.run, paper, () =>
      serveSitemap(paper, "/list.xml", { path: "/bai-sau-cung-100003.html", at: WITHIN }),
    );
    expect(given.run.events).toContain("source.gap");
    expect(sitemapsAsked()).toEqual(["/list.xml"]);
  });

  test("where the list leads to several sites", async () => {
    const serve = (number: number) => {
      const entries = [paper, other].map(({ url }) => ({
        story: story(`bai-${number}`, `Tin ${number}`),
        url: `${url}/bai-${number}.html`,
      }));
      paper.serve("/feed.xml", page(feedOf(entries)));
    };
    await follow(given.run, paper.feedUrl);
    serve(100_001);
    await pollTwice(given.run, paper, () => serve(100_003));
    expect(given.run.events).toContain("source.gap");
    expect(sitemapsAsked()).toEqual([]);
  });
});

test("a site is asked for three sitemaps, and for none after one that breaks off", async () => {
  const names = [1, 2, 3, 4].map((number) => `/moi-${number}.xml`);
  const lines = names.map((name) => `Sitemap: ${paper.url}${name}`);
  paper.serve("/robots.txt", page(`User-agent: *\n${lines.join("\n")}\n`));
  await givenGap(given.run, paper);
  expect(sitemapsAsked()).toEqual(names.slice(0, 3));

  paper.serve("/moi-2.xml", (request) => request.socket.destroy());
  await pollTwice(given.run, paper, () => {
    paper.retract();
    paper.publish(story("bai-nua-100005", "Tin nữa"));
  });
  expect(new Set(sitemapsAsked())).toEqual(new Set(names.slice(0, 2)));
});

test("a list that shows a known article causes no notice", async () => {
  await givenChannel(given.run, "https://receiver.example.com/hook", { takesNotices: true });
  await givenGap(given.run, paper, ["bai-dau-tien-100001"], ["bai-dau-tien-100001", "bai-sau-cung-100003"]);
  expect(await given.run.db.select().from(deliveries)).toEqual([]);
});

test("a poll that finds a gap after a source was blocked causes both notices", async () => {
  await givenChannel(given.run, "https://receiver.example.com/hook", { takesNotices: true });
  await follow(given.run, paper.feedUrl);
  paper.publish(story("bai-dau-tien-100001", "Tin đầu"));
  await ingest(given.run);
  await given.run.db.update(sources).set({ state: "blocked" });
  serveSitemap(paper, "/sitemap.xml", { path: MISSED, at: WITHIN });
  await pollTwice(given.run, paper, () => {
    paper.retract();
    paper.publish(story("bai-sau-cung-100003", "Tin cuối"));
  });
  expect(await found()).toContain(MISSED);
  const bodies = (await given.run.db.select().from(deliveries)).map(({ body }) => JSON.parse(body).type);
  expect(bodies.sort()).toEqual(["source.gap", "source.recovered"]);
});
