import { expect, test } from "vitest";
import { ingest, readNext } from "../../../workers/ingest/ingest.ts";
import { useArchive } from "../../support/archive.ts";
import { storedTitles } from "../../support/articles.ts";
import { type Newspaper, openNewspaper, story } from "../../support/newspaper.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";

const HANGING = 40;
const MINUTE_MS = 60_000;

const given = useArchive();
const paper = useEach(openNewspaper);
/** A site of which nothing is ever answered in time. */
const hanging = useEach(openNewspaper);

/** Embedded, by an owner who has no patience at all. */
function impatient() {
  const wait = async () => undefined;
  return {
    ...given.run,
    wait,
    reach: { ...given.run.reach, sources: 50, pages: 40, pagesABell: 40, aside: 100 },
  };
}

function hangOn(site: Newspaper, ...paths: string[]) {
  for (const path of paths) site.serve(path, () => undefined);
}

/** Lets the requests go that hang, and with them whoever waits. */
async function letGo(held: Promise<unknown>) {
  await hanging.close();
  await held;
}

test("a good article is read by the same sweep while the lists and pages of other sites hang", async () => {
  const paths = Array.from({ length: HANGING }, (_, n) => `/feed-${n}.xml`);
  hangOn(hanging, ...paths);
  for (const path of paths) await follow(given.run, hanging.url + path);
  given.run.clock.nowMs += 1;
  await follow(given.run, paper.feedUrl);
  paper.publish(story("tot-1", "Tin tốt"));
  const sweep = ingest(impatient());
  await expect.poll(() => storedTitles(given.archive), { timeout: 60_000 }).toEqual(["Tin tốt"]);
  expect(hanging.asked).toHaveLength(HANGING);
  await letGo(sweep);
});

test("pages that hang hold up no article of another site, nor the bells after them", async () => {
  const slow = Array.from({ length: 20 }, (_, n) => story(`cham-${n}`, `Tin chậm ${n}`));
  hanging.publish(...slow);
  hangOn(hanging, ...slow.map(({ slug }) => `/${slug}.html`));
  await follow(given.run, hanging.feedUrl);
  const sweep = ingest(given.run);
  await expect.poll(() => hanging.asked.length, { timeout: 60_000 }).toBe(3);
  await follow(given.run, paper.feedUrl);
  paper.publish(story("tot-1", "Tin tốt"));
  await readNext(given.run);
  expect(await storedTitles(given.archive)).toEqual(["Tin tốt"]);
  await letGo(sweep);
});

test("a source that hung at its last poll takes no hand from the others", async () => {
  const paths = Array.from({ length: HANGING }, (_, n) => `/feed-${n}.xml`);
  hangOn(hanging, ...paths);
  for (const path of paths) await follow(given.run, hanging.url + path);
  await given.archive.database.prepare("update sources set last_error = 'timeout', failures = 1").run();
  given.run.clock.nowMs += MINUTE_MS;
  await follow(given.run, paper.feedUrl);
  paper.publish(story("tot-1", "Tin tốt"));
  const sweep = ingest(given.run);
  await expect.poll(() => storedTitles(given.archive), { timeout: 60_000 }).toEqual(["Tin tốt"]);
  expect(hanging.asked).toHaveLength(1);
  await letGo(sweep);
});
