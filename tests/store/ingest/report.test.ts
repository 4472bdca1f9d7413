import { expect, test } from "vitest";
import { readNow } from "../../../workers/ingest/on-demand.ts";
import { keepReported } from "../../../workers/ingest/report.ts";
import { findArticle } from "../../../workers/shared/store/articles/articles.ts";
import { findPage, hasPage, keepDoubtful } from "../../../workers/shared/store/articles/doubtful.ts";
import { useArchive } from "../../support/archive.ts";
import { page } from "../../support/loopback-site.ts";
import { openNewspaper, story } from "../../support/newspaper.ts";
import { useEach } from "../../support/stand-in.ts";

const DAY_MS = 86_400_000;

const given = useArchive();
const paper = useEach(openNewspaper);

async function readOne(slug = "mot-1", title = "Tin một") {
  paper.publish(story(slug, title));
  const read = await readNow(given.run, `${paper.url}/${slug}.html`);
  if (read.status === "failed") throw new Error(read.reason);
  return Number(read.articleId);
}

test("the page of an article that is read badly is kept for two weeks, and the article stays as it is", async () => {
  const { run } = given;
  const id = await readOne();
  const before = await findArticle(run.db, id);
  expect(await findPage(run, id)).toBeNull();
  expect(await keepReported(run, String(id))).toEqual({ status: "kept" });
  expect(await findPage(run, id)).toContain("Tin một");
  expect(await findArticle(run.db, id)).toEqual(before);

  run.clock.nowMs += 15 * DAY_MS;
  expect(await findPage(run, id)).toBeNull();
  expect(await keepReported(run, String(id))).toEqual({ status: "failed", reason: "too-old" });
});

test("a page that robots.txt forbids by now is not kept", async () => {
  const id = await readOne();
  paper.serve("/robots.txt", page("User-agent: *\nDisallow: /\n"));
  given.run.clock.nowMs += 2 * DAY_MS;
  expect(await keepReported(given.run, String(id))).toEqual({ status: "failed", reason: "robots" });
  expect(await findPage(given.run, id)).toBeNull();
});

test("a site that throttles is left in peace for as long as it asks", async () => {
  const id = String(await readOne());
  paper.serve("/mot-1.html", page("", { "retry-after": "600" }, 429));
  paper.asked.length = 0;
  expect(await keepReported(given.run, id)).toEqual({ status: "failed", reason: "throttled" });
  expect(await keepReported(given.run, id)).toEqual({ status: "failed", reason: "resting" });
  expect(paper.asked).toEqual(["/mot-1.html"]);
});

test("whether a page is kept is known: not of one that is too long, nor after two weeks", async () => {
  const { run } = given;
  const [id, other] = [await readOne(), await readOne("hai-2", "Chợ nổi mở lại")];
  await keepDoubtful(run, { articleId: id, sourceId: null }, "x".repeat(300_000));
  await keepDoubtful(run, { articleId: other, sourceId: null }, "x".repeat(300_001));
  expect([await hasPage(run, id), await hasPage(run, other)]).toEqual([true, false]);
  run.clock.nowMs += 15 * DAY_MS;
  expect(await hasPage(run, id)).toBe(false);
});

test("a page that cannot be fetched any more is not kept", async () => {
  const id = String(await readOne());
  paper.serve("/mot-1.html", page("", {}, 410));
  expect(await keepReported(given.run, id)).toMatchObject({ status: "failed", reason: "gone" });
  expect(await findPage(given.run, Number(id))).toBeNull();
  expect(await keepReported(given.run, "404")).toEqual({ status: "failed", reason: "unknown-id" });
});
