import { expect, test } from "vitest";
import { releaseLeases } from "../../../scripts/start/leases.ts";
import { ingest, readNext } from "../../../workers/ingest/ingest.ts";
import type { Run } from "../../../workers/shared/run.ts";
import { findLink } from "../../../workers/shared/store/links/links.ts";
import { findSource } from "../../../workers/shared/store/sources.ts";
import { useArchive } from "../../support/archive.ts";
import { storedTitles } from "../../support/articles.ts";
import { openNewspaper, story } from "../../support/newspaper.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const INNOCENT = ["mot-1", "hai-2", "ba-3"];

const given = useArchive();
const paper = useEach(openNewspaper);

/**
 * One invocation that ends, and all that is beside it in it, when the reply from this address is to be read:
 * nothing that it would do after that has an effect.
 */
async function invoke(stage: (run: Run) => Promise<void>, deadly: string): Promise<void> {
  const death = Promise.withResolvers<void>();
  let isDead = false;
  const db = new Proxy(given.run.db, {
    get: (target, name) => (isDead ? SILENCE : Reflect.get(target, name)),
  });
  const http: Run["http"] = async (url, options) => {
    const reply = await given.run.http(url, options);
    if (url === deadly) {
      isDead = true;
      death.resolve();
    }
    return isDead ? new Promise<never>(() => undefined) : reply;
  };
  await Promise.race([stage({ ...given.run, db, http }), death.promise]);
}

/** A statement, however it is put, that never comes to an end. */
const SILENCE: object = new Proxy(() => undefined, {
  get: (_, name) => (name === "then" ? () => undefined : SILENCE),
  apply: () => SILENCE,
});

/** Some invocations one after the other; the system starts anew after each. */
async function live(deadly: string, invocations: number, minutes: number): Promise<void> {
  for (let number = 0; number < invocations; number += 1) {
    await invoke(number % 4 === 0 ? ingest : readNext, deadly);
    await releaseLeases(given.archive.database);
    given.run.clock.nowMs += minutes * MINUTE_MS;
  }
}

test("a page that crashes the system each time is given up, and affects no other article", async () => {
  const others = await Promise.all(INNOCENT.map(() => openNewspaper()));
  await follow(given.run, paper.feedUrl);
  for (const [at, other] of others.entries()) {
    await follow(given.run, other.feedUrl);
    other.publish(story(INNOCENT[at] ?? "", `Tin ${INNOCENT[at]}`));
  }
  paper.publish(story("doc-hai", "Trang độc"), story("lanh-4", "Tin lành"));
  const deadly = `${paper.url}/doc-hai.html`;
  await live(deadly, 24, 0.1);
  expect(await storedTitles(given.archive)).toEqual(["Tin ba-3", "Tin hai-2", "Tin lành", "Tin mot-1"]);
  await live(deadly, 40, 24 * 60);
  expect(await findLink(given.run, deadly)).toMatchObject({ state: "dead", reason: "crashed-repeatedly" });
  await Promise.all(others.map((other) => other.close()));
});

test("a list that crashes the system each time is polled less and less, and the others as before", async () => {
  const other = await openNewspaper();
  const hostile = Number(await follow(given.run, paper.feedUrl));
  const good = Number(await follow(given.run, other.feedUrl));
  other.publish(story("mot-1", "Tin một"));
  await live(paper.feedUrl, 60, 5);
  expect(await findSource(given.run.db, hostile)).toMatchObject({ state: "failing", lastError: "crashed" });
  expect(paper.asked.length).toBeLessThan(12);
  expect(await findSource(given.run.db, good)).toMatchObject({ state: "active", failures: 0 });
  expect(other.asked.filter((path) => path === "/feed.xml").length).toBeGreaterThan(12);
  await other.close();
});

test.each([
  ["list", () => paper.feedUrl],
  ["page", () => paper.urlOf(story("mot-1", "Tin một"))],
])("a %s that was tried alone while the clock was a day ahead does not wait a day", async (_, deadly) => {
  await follow(given.run, paper.feedUrl);
  paper.publish(story("mot-1", "Tin một"));
  await invoke(ingest, deadly());
  given.run.clock.nowMs += 5 * MINUTE_MS + DAY_MS;
  await invoke(ingest, deadly());
  given.run.clock.nowMs -= DAY_MS;

  for (let sweep = 0; sweep < 3; sweep += 1) {
    given.run.clock.nowMs += 5 * MINUTE_MS;
    await ingest(given.run);
  }
  expect(await storedTitles(given.archive)).toEqual(["Tin một"]);
  expect(given.run.events).toContain("clock.went-back");
});
