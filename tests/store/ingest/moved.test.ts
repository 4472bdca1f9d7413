import { expect, test } from "vitest";
import { ingest } from "../../../workers/ingest/ingest.ts";
import { pollNow } from "../../../workers/ingest/on-demand.ts";
import { deliveries } from "../../../workers/shared/schema/deliveries.ts";
import { findSource } from "../../../workers/shared/store/sources.ts";
import { givenChannel } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { loopbackSite, page } from "../../support/loopback-site.ts";
import { feedOf, openNewspaper, story } from "../../support/newspaper.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";

const HOUR_MS = 3_600_000;

const given = useArchive();
const paper = useEach(openNewspaper);

function redirect(from: string, to: string, status: number) {
  paper.serve(from, page("", { location: to }, status));
}

async function polled(id: string, times: number) {
  for (let poll = 0; poll < times; poll += 1) await pollNow(given.run, id);
  const source = await findSource(given.run.db, Number(id));
  return source === null ? null : { ...source, url: source.url.replace(paper.url, "") };
}

test.each([
  ["301", [301]],
  ["308", [308]],
  ["a chain of both", [301, 308]],
])("a feed that is redirected for good at three polls (%s) has the new address", async (_, statuses) => {
  paper.publish(story("mot-1", "Tin một"));
  for (const [hop, status] of statuses.entries())
    redirect(`/old-${hop}.xml`, hop + 1 < statuses.length ? `/old-${hop + 1}.xml` : "/feed.xml", status);
  const id = await follow(given.run, `${paper.url}/old-0.xml`);
  expect(await polled(id, 2)).toMatchObject({ url: "/old-0.xml", movedTo: `${paper.url}/feed.xml` });
  expect(await polled(id, 1)).toMatchObject({
    url: "/feed.xml",
    movedFrom: `${paper.url}/old-0.xml`,
    movedAt: "2026-11-21T12:00:00.000Z",
    movedTo: null,
  });
  expect(given.run.events).toContain("source.moved");
  paper.asked.length = 0;
  await polled(id, 1);
  expect(paper.asked).toEqual(["/feed.xml"]);
});

test.each([
  ["for a time", [302]],
  ["for a time with 307", [307]],
  ["for good and then for a time", [301, 302]],
  ["for a time and then for good", [302, 301]],
])("a feed that is redirected %s keeps its address", async (_, statuses) => {
  for (const [hop, status] of statuses.entries())
    redirect(`/old-${hop}.xml`, hop + 1 < statuses.length ? `/old-${hop + 1}.xml` : "/feed.xml", status);
  const id = await follow(given.run, `${paper.url}/old-0.xml`);
  expect(await polled(id, 4)).toMatchObject({ url: "/old-0.xml", movedTo: null, lastError: null });
});

test("a poll that was not redirected, or failed, resets the count", async () => {
  redirect("/old.xml", "/feed.xml", 301);
  const id = await follow(given.run, `${paper.url}/old.xml`);
  await polled(id, 2);
  redirect("/old.xml", "/feed.xml", 302);
  await polled(id, 1);
  redirect("/old.xml", "/feed.xml", 301);
  expect(await polled(id, 2)).toMatchObject({ url: "/old.xml" });
  paper.serve("/old.xml", page("", {}, 500));
  await polled(id, 1);
  redirect("/old.xml", "/feed.xml", 301);
  expect(await polled(id, 2)).toMatchObject({ url: "/old.xml", movedPolls: 2 });
});

test("three polls must lead to the same address: another address resets the count", async () => {
  paper.serve("/other.xml", (request, response) => paper.answer("/feed.xml", request, response));
  redirect("/old.xml", "/feed.xml", 301);
  const id = await follow(given.run, `${paper.url}/old.xml`);
  await polled(id, 2);
  redirect("/old.xml", "/other.xml", 301);
  const anew = { url: "/old.xml", movedTo: `${paper.url}/other.xml`, movedPolls: 1 };
  expect(await polled(id, 1)).toMatchObject(anew);
});

test("the new address is spelled as those of sources are, and no log has a query that may hold a key", async () => {
  const to = "/feed.xml?key=secret&utm_source=rss";
  paper.serve(to, (request, response) => paper.answer("/feed.xml", request, response));
  redirect("/old.xml?key=secret", to, 301);
  const id = await follow(given.run, `${paper.url}/old.xml?key=secret`);
  const said: object[] = [];
  given.run.log.warn = (event, fields) => void said.push({ event, ...fields });
  expect(await polled(id, 3)).toMatchObject({ url: "/feed.xml?key=secret" });
  expect(said).toContainEqual({
    ...{ event: "source.moved", sourceId: Number(id) },
    ...{ from: `${paper.url}/old.xml`, to: `${paper.url}/feed.xml` },
  });
});

test("a redirect to another spelling of its own address does not move the source", async () => {
  const one = story("mot-1", "Tin một");
  const feed = feedOf([{ story: one, url: paper.urlOf(one) }]);
  paper.serve("/feed.xml?utm_source=rss", page(feed, { "content-type": "application/atom+xml" }));
  redirect("/feed.xml", "/feed.xml?utm_source=rss", 301);
  const id = await follow(given.run, paper.feedUrl);
  expect(await polled(id, 4)).toMatchObject({ url: "/feed.xml", movedTo: null, listProblem: null });
});

test("a list at a front page moves to the front page of another site", async () => {
  const other = await loopbackSite();
  other.serve("/", (request, response) => paper.answer("/feed.xml", request, response));
  redirect("/", `${other.url}/`, 301);
  const id = await follow(given.run, `${paper.url}/`);
  expect(await polled(id, 3)).toMatchObject({ url: `${other.url}/` });
  await other.close();
});

test("a feed that is sent to the front page, or to any page, has not moved", async () => {
  paper.serve("/", page(`<p>${"Trang nhất. ".repeat(3_000)}</p>`));
  redirect("/old.xml", "/", 301);
  const id = await follow(given.run, `${paper.url}/old.xml`);
  expect(await polled(id, 4)).toMatchObject({ url: "/old.xml", movedTo: null, lastError: "not-a-feed" });
  paper.publish(story("mot-1", "Tin một"));
  paper.serve("/", (request, response) => paper.answer("/feed.xml", request, response));
  expect(await polled(id, 4)).toMatchObject({ url: "/old.xml", movedTo: null, lastError: null });
});

test("a source that moved to the address of another is reported, and neither is lost", async () => {
  paper.publish(story("mot-1", "Tin một"));
  redirect("/old.xml", "/feed.xml", 301);
  const other = await follow(given.run, paper.feedUrl);
  const id = await follow(given.run, `${paper.url}/old.xml`);
  expect(await polled(id, 4)).toMatchObject({ url: "/old.xml", listProblem: "moved-to-known-source" });
  expect(given.run.events).toContain("source.problem");
  expect(await polled(other, 1)).toMatchObject({ url: "/feed.xml", listProblem: null });
});

test("a list that is gone causes one notice, is polled on three days, and read again when it is back", async () => {
  await givenChannel(given.run, "https://hook.example.com/", { takesNotices: true });
  const id = await follow(given.run, `${paper.url}/old.xml`);
  const statuses = [500, 410, 500];
  paper.serve("/old.xml", (...exchange) => page("", {}, statuses.shift() ?? 410)(...exchange));
  await polled(id, 1);
  for (let sweep = 0; sweep < 8; sweep += 1) {
    given.run.clock.nowMs += 2 * HOUR_MS;
    await ingest(given.run);
    given.run.clock.nowMs += 23 * HOUR_MS;
    await ingest(given.run);
  }
  expect(paper.asked).toHaveLength(1 + 3);
  const gone = { state: "gone", lastError: "gone", failures: 3 };
  expect(await findSource(given.run.db, Number(id))).toMatchObject(gone);
  paper.serve("/old.xml", (request, response) => paper.answer("/feed.xml", request, response));
  expect(await polled(id, 1)).toMatchObject({ state: "active", failures: 0, lastError: null });
  const told = await given.run.db.select({ body: deliveries.body }).from(deliveries);
  expect(told.map(({ body }) => JSON.parse(body ?? "").type)).toEqual(["source.gone", "source.recovered"]);
});
