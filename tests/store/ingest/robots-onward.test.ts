import { describe, expect, test } from "vitest";
import { ingest } from "../../../workers/ingest/ingest.ts";
import { obedientHttp } from "../../../workers/ingest/obey-robots.ts";
import { pollNow } from "../../../workers/ingest/on-demand.ts";
import { findFeeds } from "../../../workers/ingest/sources/offers.ts";
import { type HostRules, rulesAt } from "../../../workers/ingest/visit.ts";
import { deliveries } from "../../../workers/shared/schema/deliveries.ts";
import { hosts } from "../../../workers/shared/schema/hosts.ts";
import { findLink } from "../../../workers/shared/store/links/links.ts";
import { createSource, updateSource } from "../../../workers/shared/store/sources.ts";
import { givenChannel } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { loopbackSite, page } from "../../support/loopback-site.ts";
import { openNewspaper, story } from "../../support/newspaper.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";

const given = useArchive();
const paper = useEach(openNewspaper);

function says(rules: string) {
  paper.serve("/robots.txt", page(rules, { "content-type": "text/plain" }));
}

async function followStory(): Promise<string> {
  paper.publish(story("mot-1", "Tin một"));
  return follow(given.run, paper.feedUrl);
}

describe("what an address leads to is judged by the robots.txt of where it leads", () => {
  function leadsTo(from: string, to: string) {
    paper.serve(from, page("", { location: to }, 302));
  }

  test.each([
    ["a list that redirects to it", () => leadsTo("/list.xml", "/feed.xml"), "robots"],
    [
      "an index that names it",
      () =>
        paper.serve(
          "/list.xml",
          page(`<sitemapindex><sitemap><loc>${paper.url}/feed.xml</loc></sitemap></sitemapindex>`),
        ),
      "unread-sitemaps",
    ],
  ])("%s is not read there, unless its owner decides otherwise", async (_, lead, outcome) => {
    says("User-agent: *\nDisallow: /feed");
    lead();
    const kind = outcome === "robots" ? "feed" : "sitemap";
    const made = await createSource(given.run, {
      url: `${paper.url}/list.xml`,
      kind,
      name: "Báo thử",
      intervalSeconds: 600,
    });
    const id = String(made?.id);
    expect(await pollNow(given.run, id)).toMatchObject({ outcome });
    expect(paper.asked).toEqual(["/list.xml"]);
    await updateSource(given.run, Number(id), { obeysRobots: false, state: "active" });
    await pollNow(given.run, id);
    expect(paper.asked).toContain("/feed.xml");
  });

  test("a page on another host is judged by that host's file, and ends with the reason", async () => {
    const other = await loopbackSite();
    other.serve("/robots.txt", page("User-agent: *\nDisallow: /kin", { "content-type": "text/plain" }));
    other.serve("/kin.html", page("<p>Kín</p>"));
    const id = await followStory();
    leadsTo("/mot-1.html", `${other.url}/kin.html`);
    await pollNow(given.run, id);
    expect(other.asked).toEqual([]);
    expect(other.robotsAsked).toHaveLength(1);
    const ended = { state: "skipped", reason: "robots" };
    expect(await findLink(given.run, `${paper.url}/mot-1.html`)).toMatchObject(ended);
    await other.close();
  });

  test("a page on a host whose robots.txt cannot be had waits until it can", async () => {
    const other = await loopbackSite();
    other.serve("/robots.txt", page("", {}, 503));
    const id = await followStory();
    leadsTo("/mot-1.html", `${other.url}/tin.html`);
    await pollNow(given.run, id);
    expect(other.asked).toEqual([]);
    const waits = { state: "pending", reason: "robots-unavailable" };
    expect(await findLink(given.run, `${paper.url}/mot-1.html`)).toMatchObject(waits);
    await other.close();
  });

  test("a host is looked up once for all that a list leads to, and not where its rules were just read", async () => {
    says("User-agent: *\nDisallow: /feed");
    const lookedUp = async (known?: HostRules) => {
      const http = obedientHttp(given.run, { obey: async () => true, ...(known && { known }) });
      given.archive.meter.reset();
      for (const path of ["/feed.xml", "/1.xml", "/2.xml"]) await http(`${paper.url}${path}`);
      return given.archive.meter.queries;
    };
    const { host } = new URL(paper.url);
    const rules = await rulesAt(given.run, new URL(paper.url));
    expect(await lookedUp()).toBe(1);
    expect(await lookedUp({ host, rules })).toBe(0);
  });

  test("robots.txt itself is read though it forbids all else, for the sitemaps that it names", async () => {
    says(`User-agent: *\nDisallow: /\nAllow: /$\nAllow: /tin.xml\nSitemap: ${paper.url}/tin.xml`);
    paper.serve("/", page("<p>Trang nhất</p>"));
    paper.serve("/tin.xml", page(`<urlset><url><loc>${paper.url}/mot-1.html</loc></url></urlset>`));
    const found = await findFeeds(`${paper.url}/`, obedientHttp(given.run, { obey: async () => true }));
    expect(found).toMatchObject({ value: { feeds: [{ kind: "sitemap", url: `${paper.url}/tin.xml` }] } });
  });

  test("discovery obeys a site's rules, unless the caller decides otherwise", async () => {
    says("User-agent: *\nDisallow: /feed\nDisallow: /rss");
    paper.publish(story("mot-1", "Tin một"));
    paper.serve("/", page('<link rel="alternate" type="application/rss+xml" href="/feed.xml">'));
    const looked = async (obeys: boolean) => {
      paper.asked.length = 0;
      const found = await findFeeds(`${paper.url}/`, obedientHttp(given.run, { obey: async () => obeys }));
      return { feeds: found.ok ? found.value.feeds.length : found.reason, asked: [...paper.asked] };
    };
    const obeying = await looked(true);
    expect(obeying.feeds).toBe(0);
    expect(obeying.asked.filter((path) => /^\/(feed|rss)/.test(path))).toEqual([]);
    expect(await looked(false)).toMatchObject({ feeds: 1, asked: expect.arrayContaining(["/feed.xml"]) });
  });
});

test("five refused pages of a source in a row cause one notice, and another when a page is read again", async () => {
  await givenChannel(given.run, "https://hook.example.com/", { takesNotices: true });
  says("User-agent: *\nDisallow: /tin-");
  paper.publish(...Array.from({ length: 7 }, (_, n) => story(`tin-${n}`, `Tin ${n}`)));
  const id = await follow(given.run, paper.feedUrl);
  await pollNow(given.run, id);
  for (let sweep = 0; sweep < 3; sweep += 1) await ingest(given.run);
  const told = async () => {
    const rows = await given.run.db.select({ body: deliveries.body }).from(deliveries);
    return rows.map(({ body }) => JSON.parse(body ?? ""));
  };
  for (let poll = 0; poll < 2; poll += 1) await pollNow(given.run, id);
  const source = { name: "Báo thử" };
  const refused = { type: "source.blocked", data: { reason: "pages-forbidden-by-robots", source } };
  expect(await told()).toMatchObject([refused]);

  await given.run.db.update(hosts).set({ robotsState: "none", robots: null });
  paper.publish(story("khac-8", "Tin khác"));
  for (let poll = 0; poll < 3; poll += 1) await pollNow(given.run, id);
  expect(await told()).toMatchObject([refused, { type: "source.recovered", data: { source } }]);
});
