import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { ingest, readNext } from "../../../workers/ingest/ingest.ts";
import { pollNow } from "../../../workers/ingest/on-demand.ts";
import { articles } from "../../../workers/shared/schema/articles.ts";
import { findLink, keepLinks } from "../../../workers/shared/store/links/links.ts";
import { findSource } from "../../../workers/shared/store/sources.ts";
import { useArchive } from "../../support/archive.ts";
import { foundLink, storedTitles } from "../../support/articles.ts";
import { page } from "../../support/loopback-site.ts";
import { openNewspaper, story } from "../../support/newspaper.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";

const MINUTE_MS = 60_000;

const given = useArchive();
const paper = useEach(openNewspaper);

describe("the sweep", () => {
  test("finds, reads and saves with every bell lost", async () => {
    await follow(given.run, paper.feedUrl);
    paper.publish(story("mot-1", "Tin một"), story("hai-2", "Tin hai"));
    await ingest(given.run);
    expect(await storedTitles(given.archive)).toEqual(["Tin hai", "Tin một"]);
  });

  test("reads as many pages as it may, rings for the others, and each reader for the next ones", async () => {
    await follow(given.run, paper.feedUrl);
    paper.publish(...Array.from({ length: 7 }, (_, n) => story(`tin-${n}`, `Tin ${n}`)));
    await ingest(given.run);
    expect(given.run.rung).toEqual({ ingest: 1, notify: 4 });
    await readNext(given.run);
    expect(given.run.rung).toEqual({ ingest: 2, notify: 6 });
    await readNext(given.run);
    expect(given.run.rung).toEqual({ ingest: 2, notify: 7 });
    expect(await storedTitles(given.archive)).toHaveLength(7);
  });

  test("rings notify once for all that it saves within a second", async () => {
    await follow(given.run, paper.feedUrl);
    paper.publish(story("mot-1", "Tin một"), story("hai-2", "Tin hai"));
    const seconds: PromiseWithResolvers<void>[] = [];
    const wait = (ms: number) => {
      if (ms !== 1_000) return Promise.resolve();
      seconds.push(Promise.withResolvers());
      return seconds.at(-1)?.promise ?? Promise.resolve();
    };
    await ingest({ ...given.run, wait });
    expect(await storedTitles(given.archive)).toEqual(["Tin hai", "Tin một"]);
    expect([given.run.rung.notify, seconds.length]).toEqual([1, 1]);
    seconds[0]?.resolve();
    await setImmediate();
    expect(given.run.rung.notify).toBe(1);
  });

  test("polls more sources than it may by ringing, and a bell that finds no page polls", async () => {
    const papers = await Promise.all(Array.from({ length: 12 }, () => openNewspaper()));
    for (const { feedUrl } of papers) await follow(given.run, feedUrl);
    const polled = () => papers.filter(({ asked }) => asked.length === 1).length;
    await ingest(given.run);
    expect([polled(), given.run.rung.ingest]).toEqual([9, 1]);
    await readNext(given.run);
    expect(polled()).toBe(12);
    await Promise.all(papers.map((each) => each.close()));
  });

  test("polls a source again only when it is due, and then finds what is new", async () => {
    await follow(given.run, paper.feedUrl);
    paper.publish(story("mot-1", "Tin một"));
    await ingest(given.run);
    paper.publish(story("hai-2", "Tin hai"));
    await ingest(given.run);
    expect(paper.asked.filter((path) => path === "/feed.xml")).toHaveLength(1);
    given.run.clock.nowMs += 11 * MINUTE_MS;
    await ingest(given.run);
    await ingest(given.run);
    expect(await storedTitles(given.archive)).toEqual(["Tin hai", "Tin một"]);
  });
});

describe("a page that fails", () => {
  test("is read when it works again", async () => {
    await follow(given.run, paper.feedUrl);
    paper.publish(story("mot-1", "Tin một"));
    paper.serve("/mot-1.html", page("", {}, 503));
    await ingest(given.run);
    await ingest(given.run);
    expect(await findLink(given.run, `${paper.url}/mot-1.html`)).toMatchObject({
      state: "pending",
      reason: "server-error",
      attempts: 1,
    });
    paper.publish(story("mot-1", "Tin một"));
    given.run.clock.nowMs += 2 * MINUTE_MS;
    await ingest(given.run);
    expect(await storedTitles(given.archive)).toEqual(["Tin một"]);
  });

  test("ends dead with its reason when it never works", async () => {
    await follow(given.run, paper.feedUrl);
    paper.publish(story("mot-1", "Tin một"));
    paper.serve("/mot-1.html", page("", {}, 503));
    for (let day = 0; day < 20; day += 1) {
      await ingest(given.run);
      given.run.clock.nowMs += 1_440 * MINUTE_MS;
    }
    expect(await findLink(given.run, `${paper.url}/mot-1.html`)).toMatchObject({
      state: "dead",
      reason: "server-error",
      attempts: 8,
    });
  });

  test("that crashed its reader each time is given up in the end", async () => {
    await keepLinks(given.run, null, [foundLink(`${paper.url}/mot-1.html`)]);
    await given.archive.database.prepare("update links set attempts = 8, claimed_until = '1970'").run();
    await ingest(given.run);
    expect(await findLink(given.run, `${paper.url}/mot-1.html`)).toMatchObject({
      state: "dead",
      reason: "crashed-repeatedly",
    });
  });
});

test("a source that fails is polled less and less, and its row says why", async () => {
  const id = Number(await follow(given.run, `${paper.url}/nowhere.xml`));
  for (let poll = 0; poll < 3; poll += 1) {
    await ingest(given.run);
    given.run.clock.nowMs += 600 * MINUTE_MS;
  }
  expect(await findSource(given.run.db, id)).toMatchObject({
    state: "failing",
    failures: 3,
    lastError: "not-found",
  });
});

describe("a list", () => {
  const listOf = (from: number, to: number) =>
    `<rss version="2.0"><channel><title>Báo thử</title>${Array.from(
      { length: to - from },
      (_, index) => `<item><title>Tin</title><link>${paper.url}/tin-${index + from}.html</link></item>`,
    ).join("")}</channel></rss>`;

  test("without dates that is longer than what one poll keeps is kept whole in two, and its row says so", async () => {
    const id = Number(await follow(given.run, `${paper.url}/long.xml`));
    paper.serve("/long.xml", page(listOf(1_000, 1_620), { etag: '"a"' }));
    const foundAfter = async () => {
      await ingest(given.run);
      given.run.clock.nowMs += 11 * MINUTE_MS;
      const [{ found } = { found: 0 }] = (
        await given.archive.database.prepare("select count(*) as found from links").all<{ found: number }>()
      ).results;
      const source = await findSource(given.run.db, id);
      return { found, listProblem: source?.listProblem, etag: source?.etag, state: source?.state };
    };
    expect(await foundAfter()).toEqual({ found: 500, listProblem: "list-cut", etag: null, state: "active" });
    expect(await foundAfter()).toEqual({ found: 620, listProblem: null, etag: '"a"', state: "active" });
  });

  test("that is valid and empty is neither failed nor well", async () => {
    const id = Number(await follow(given.run, `${paper.url}/empty.xml`));
    paper.serve("/empty.xml", page(listOf(0, 0)));
    expect(await pollNow(given.run, String(id))).toMatchObject({ outcome: "empty", found: 0 });
    const row = { state: "active", failures: 0, lastError: null, listProblem: "empty" };
    expect(await findSource(given.run.db, id)).toMatchObject(row);
  });
});

test("text in the letters of an old font is kept as it is, and flagged", async () => {
  await follow(given.run, paper.feedUrl);
  const old =
    "Héi nghÞ hîp t¸c b¶o vÖ an ninh biªn giíi, c¸c ®¹i biÓu ®Òu cã mÆt tõ s¸ng sím vµ lµm viÖc c¶ ngµy. ".repeat(
      6,
    );
  paper.publish({ ...story("cu-1", "Tin cũ"), paragraphs: [old, old, old] });
  await ingest(given.run);
  await readNext(given.run);
  const [article] = await given.run.db.select().from(articles);
  expect(article?.body).toContain("hîp t¸c");
  expect(article?.provenance).toMatchObject({ letters: "tcvn3" });
});
