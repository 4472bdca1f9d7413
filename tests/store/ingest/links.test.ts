import { describe, expect, test } from "vitest";
import { ingest } from "../../../workers/ingest/ingest.ts";
import { pollNow, readNow } from "../../../workers/ingest/on-demand.ts";
import { fail } from "../../../workers/shared/outcome.ts";
import { articles } from "../../../workers/shared/schema/articles.ts";
import { findArticle } from "../../../workers/shared/store/articles/articles.ts";
import { reviseArticle } from "../../../workers/shared/store/articles/revisions.ts";
import { saveArticle } from "../../../workers/shared/store/articles/save-article.ts";
import { endLink, findLink, keepLinks } from "../../../workers/shared/store/links/links.ts";
import { isOfFirstPoll, keepSightings, sourceIdsOf } from "../../../workers/shared/store/links/sightings.ts";
import { givenSubscription } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { claimLink, foundLink, reading, store, storedTitles } from "../../support/articles.ts";
import { page } from "../../support/loopback-site.ts";
import { openNewspaper, story } from "../../support/newspaper.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";

const MINUTE_MS = 60_000;
const URL_A = "https://news.example/a-1.html";

const given = useArchive();
const paper = useEach(openNewspaper);

async function foundWords(word: string): Promise<number> {
  const query = "select count(*) as n from articles_index where articles_index match ?";
  const row = await given.archive.database.prepare(query).bind(word).first<{ n: number }>();
  return row?.n ?? 0;
}

describe("a page that comes late", () => {
  test("listed before it is there, it is read when it is", async () => {
    await follow(given.run, paper.feedUrl);
    paper.publish(story("mot-1", "Tin một"));
    paper.serve("/mot-1.html", page("", {}, 404));
    await ingest(given.run);
    await ingest(given.run);
    paper.publish(story("mot-1", "Tin một"));
    given.run.clock.nowMs += 2 * MINUTE_MS;
    await ingest(given.run);
    expect(await storedTitles(given.archive)).toEqual(["Tin một"]);
  });

  test("an empty stub at first, it is read when its feed tells of a change", async () => {
    const id = await follow(given.run, paper.feedUrl);
    paper.publish(story("mot-1", "Tin một"));
    paper.serve("/mot-1.html", page("<!doctype html><title>Tin</title><body><p>Đang cập nhật"));
    await pollNow(given.run, id);
    given.run.clock.nowMs += 90 * MINUTE_MS;
    paper.publish({ ...story("mot-1", "Tin một"), modified: "2026-11-21T13:20:00.000Z" });
    await pollNow(given.run, id);
    expect(await storedTitles(given.archive)).toEqual(["Tin một"]);
  });

  test("a refusal at first, it is read within the hour when its feed tells of a change, and has no more attempts for it", async () => {
    const id = await follow(given.run, paper.feedUrl);
    paper.publish(story("mot-1", "Tin một"));
    paper.serve("/mot-1.html", page("<!doctype html><title>Tin</title><body><p>Đang cập nhật"));
    await pollNow(given.run, id);
    for (const minutes of [11, 133]) {
      given.run.clock.nowMs += minutes * MINUTE_MS;
      await ingest(given.run);
    }
    given.run.clock.nowMs += 11 * MINUTE_MS;
    paper.publish({ ...story("mot-1", "Tin một"), modified: "2026-11-21T14:30:00.000Z" });
    paper.serve("/mot-1.html", page("<!doctype html><title>Tin</title><body><p>Đang cập nhật"));
    await pollNow(given.run, id);
    const waiting = { state: "pending", attempts: 3, refusals: 3, nextAttemptAt: "2026-11-21T15:35:00.000Z" };
    expect(await findLink(given.run, `${paper.url}/mot-1.html`)).toMatchObject(waiting);
    given.run.clock.nowMs += 61 * MINUTE_MS;
    await ingest(given.run);
    const ended = { state: "skipped", attempts: 4, refusals: 3 };
    expect(await findLink(given.run, `${paper.url}/mot-1.html`)).toMatchObject(ended);
  });

  test("asked for by hand, it is read at once, whenever its next attempt is due", async () => {
    paper.serve("/mot-1.html", page("", {}, 503));
    const url = `${paper.url}/mot-1.html`;
    expect(await readNow(given.run, url)).toEqual({ status: "failed", reason: "server-error" });
    paper.publish(story("mot-1", "Tin một"));
    expect(await readNow(given.run, url)).toMatchObject({ status: "created" });
  });
});

describe("one article, however it is found", () => {
  test("a redirect with a tracking parameter leads to the same article", async () => {
    paper.publish(story("mot-1", "Tin một"));
    const target = `${paper.url}/mot-1.html`;
    paper.serve("/di", (_, response) =>
      response.writeHead(302, { location: `${target}?utm_source=rss` }).end(),
    );
    paper.serve("/mot-1.html?utm_source=rss", (request, response) =>
      paper.answer("/mot-1.html", request, response),
    );
    const first = await readNow(given.run, `${paper.url}/di`);
    expect(first).toMatchObject({ status: "created" });
    expect(await readNow(given.run, target)).toEqual({ ...first, status: "known" });
  });

  test("stories of a site that names its section page as canonical are stored apart", async () => {
    await follow(given.run, paper.feedUrl);
    const canonical = `${paper.url}/thoi-su`;
    const stories = ["một", "hai", "ba"].map((name, n) => ({
      ...story(`tin-${n}`, `Tin ${name}`, `Chuyện thứ ${name}, chẳng giống chuyện nào khác.`),
      canonical,
    }));
    paper.publish(...stories);
    await ingest(given.run);
    await ingest(given.run);
    expect(await storedTitles(given.archive)).toHaveLength(3);
  });
});

describe("two readers of one page", () => {
  test("the one whose lease ended does not change the link", async () => {
    await keepLinks(given.run, 1, [foundLink(URL_A)]);
    const slow = await claimLink(given.run, URL_A);
    given.run.clock.nowMs += 3 * MINUTE_MS;
    const quick = await claimLink(given.run, URL_A);
    await saveArticle(given.run, quick, reading({ url: URL_A }));
    await endLink(given.run, slow, "dead", "timeout");
    expect(await findLink(given.run, URL_A)).toMatchObject({ state: "saved", reason: null });
  });

  test("of two who read a change at once, article and index show the same one", async () => {
    const id = await store(given.run, reading({ url: URL_A, title: "alpha" }));
    const [link, article] = [await findLink(given.run, URL_A), await findArticle(given.run.db, id)];
    if (!link || !article) throw new Error("not stored");
    await reviseArticle(given.run, link, article, reading({ url: URL_A, title: "beta" }));
    await reviseArticle(given.run, link, article, reading({ url: URL_A, title: "gamma" }));
    expect(await findArticle(given.run.db, id)).toMatchObject({ title: "beta", revision: 2 });
    expect([await foundWords("title:beta"), await foundWords("title:gamma")]).toEqual([1, 0]);
  });
});

describe("an article that two sources show", () => {
  test("is known to be of both, and is matched again, where a subscription is limited to sources", async () => {
    const [first, second] = [
      await follow(given.run, paper.feedUrl),
      await follow(given.run, `${paper.url}/feed.xml?muc=2`),
    ].map(Number);
    await givenSubscription(given.run, "đê", [], { sourceIds: [String(second)] });
    paper.publish(story("mot-1", "Tin một"));
    await pollNow(given.run, String(first));
    await given.archive.database.prepare("update articles set matched_at = 'then'").run();
    paper.serve("/feed.xml?muc=2", (request, response) => paper.answer("/feed.xml", request, response));
    await pollNow(given.run, String(second));

    const [article] = await given.run.db.select().from(articles);
    if (!article) throw new Error("not stored");
    expect(await sourceIdsOf(given.run.db, article)).toEqual([first, second]);
    expect(article.matchedAt).toBeNull();
  });

  test("costs the same for one link and for fifty, and next to nothing, where none is", async () => {
    await store(given.run, reading({ url: URL_A }), 1);
    given.archive.meter.reset();
    const many = Array.from({ length: 50 }, (_, n) => foundLink(`https://news.example/tin-${n}`));
    await given.run.db.batch([...keepSightings(given.run, 2, [foundLink(URL_A), ...many])]);
    expect(given.archive.meter.rowsRead).toBeLessThanOrEqual(4);
    expect(given.archive.meter.rowsWritten).toBe(0);
  });
});

test("links of a source's first successful poll are distinguished from later ones", async () => {
  // A clock that never says the same twice, as real ones do.
  const run = { ...given.run, now: () => (given.run.clock.nowMs += 1) };
  const sourceId = await follow(given.run, paper.feedUrl);
  const isFirst = (slug: string) =>
    isOfFirstPoll(given.run.db, { url: paper.urlOf(story(slug, "")), sourceId: Number(sourceId) });
  await pollNow({ ...run, http: async () => fail("unreachable") }, sourceId);
  paper.publish(story("mot-1", "Tin một"));
  await pollNow(run, sourceId);
  paper.publish(story("hai-2", "Tin hai"));
  await pollNow(run, sourceId);
  expect([await isFirst("mot-1"), await isFirst("hai-2")]).toEqual([true, false]);
});
