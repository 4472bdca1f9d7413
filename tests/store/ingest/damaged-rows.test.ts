import { expect, test } from "vitest";
import { ingest } from "../../../workers/ingest/ingest.ts";
import { articles } from "../../../workers/shared/schema/articles.ts";
import { brokenInvariants } from "../../../workers/shared/store/invariants.ts";
import { askForLink } from "../../../workers/shared/store/links/claim-links.ts";
import { useArchive } from "../../support/archive.ts";
import { page } from "../../support/loopback-site.ts";
import { openNewspaper, story, storyPage } from "../../support/newspaper.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";

const HOUR_MS = 3_600_000;

const given = useArchive();
const paper = useEach(openNewspaper);

test("stored notes about a source, a link and a lease that are no JSON count as none, and all are polled and read", async () => {
  const { database } = given.archive;
  for (const name of ["mot", "hai"]) {
    const [list, article] = [`/${name}.xml`, `/${name}.html`];
    const item = `<item><title>Tin ${name}</title><link>${paper.url}${article}</link></item>`;
    paper.serve(list, page(`<rss version="2.0"><channel><title>Báo</title>${item}</channel></rss>`));
    paper.serve(article, page("<h1>Tin</h1>", {}, 500));
    await follow(given.run, `${paper.url}${list}`);
  }
  await ingest(given.run);
  await database
    .prepare(
      "update sources set latest = '[', drift = '{', outcomes = ']', rhythm = '[', wishes = '' where id = (select min(id) from sources)",
    )
    .run();
  await database.prepare("update links set feed_text = '{' where url like '%mot%'").run();
  await database.prepare("update poll_leases set source_ids = '['").run();
  paper.asked.length = 0;
  given.run.clock.nowMs += HOUR_MS;
  await ingest(given.run);
  const asked = paper.asked.map((request) => String(request)).join(" ");
  for (const path of ["/mot.xml", "/hai.xml", "/mot.html", "/hai.html"]) expect(asked).toContain(path);
});

test.each([
  "update hosts set rest_until = 'nonsense'",
  "update hosts set rest_until = '9999-12-31T00:00:00.000Z'",
  "update hosts set rest_until = x'7aff'",
  "update hosts set robots_until = 'nonsense', next_at = 'nonsense', robots_state = 'nonsense'",
  "update sources set next_poll_at = 'nonsense'",
  "update sources set next_poll_at = '9999-12-31T00:00:00.000Z', last_polled_at = 'nonsense'",
])("a time that cannot be, or is none, keeps no news away: %s", async (damage) => {
  await follow(given.run, paper.feedUrl);
  paper.publish(story("mot-1", "Tin một"));
  await ingest(given.run);
  await given.archive.database.prepare(damage).run();
  paper.publish(story("hai-2", "Tin hai"));
  for (let half = 1; half <= 4; half += 1) {
    given.run.clock.nowMs += HOUR_MS / 2;
    await ingest(given.run);
  }
  const saved = await given.run.db.select({ title: articles.title }).from(articles);
  expect(saved.map(({ title }) => title).sort()).toEqual(["Tin hai", "Tin một"]);
});

test("a link whose next attempt never comes is named, and read when it is asked for", async () => {
  await follow(given.run, paper.feedUrl);
  paper.publish(story("mot-1", "Tin một"));
  paper.serve("/mot-1.html", page("<h1>Tin</h1>", {}, 500));
  await ingest(given.run);
  await given.archive.database.prepare("update links set next_attempt_at = 'nonsense'").run();
  const url = `${paper.url}/mot-1.html`;
  expect(await brokenInvariants(given.run.db, given.run.now())).toMatchObject([
    { name: "nothing-far-ahead", rows: 1, example: url },
  ]);
  paper.serve("/mot-1.html", page(storyPage(story("mot-1", "Tin một"))));
  given.run.clock.nowMs += HOUR_MS;
  await askForLink(given.run, url);
  await ingest(given.run);
  expect(await given.run.db.select({ title: articles.title }).from(articles)).toEqual([{ title: "Tin một" }]);
});

test.each([
  ["sources", "url = 'no address'"],
  ["sources", "interval_seconds = 'soon'"],
  ["sources", "failures = 'many'"],
  ["links", "feed_text = '{}'"],
])("a row of %s with %s stops no other source and link", async (table, damage) => {
  const [own, other] = [
    await follow(given.run, `${paper.url}/mot.xml`),
    await follow(given.run, paper.feedUrl),
  ];
  const item = `<item><title>Tin</title><link>${paper.url}/mot.html</link></item>`;
  paper.serve("/mot.xml", page(`<rss version="2.0"><channel><title>Báo</title>${item}</channel></rss>`));
  paper.serve("/mot.html", page("<h1>Tin</h1>", {}, 500));
  await ingest(given.run);
  const which = table === "sources" ? `id = ${own}` : "url like '%mot.html'";
  await given.archive.database.prepare(`update ${table} set ${damage} where ${which}`).run();
  paper.serve("/mot.xml", page("", {}, 500));
  paper.publish(story("hai-1", "Tin hai"));
  for (let half = 1; half <= 6; half += 1) {
    given.run.clock.nowMs += HOUR_MS / 2;
    await ingest(given.run);
  }
  const saved = await given.run.db.select({ of: articles.sourceId }).from(articles);
  expect(saved).toEqual([{ of: Number(other) }]);
});
