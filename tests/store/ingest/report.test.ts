import { expect, test } from "vitest";
import { readNow } from "../../../workers/ingest/on-demand.ts";
import { keepReported } from "../../../workers/ingest/report.ts";
import { findArticle } from "../../../workers/shared/store/articles/articles.ts";
import { findPage } from "../../../workers/shared/store/articles/doubtful.ts";
import { useArchive } from "../../support/archive.ts";
import { page } from "../../support/loopback-site.ts";
import { openNewspaper, story } from "../../support/newspaper.ts";
import { useEach } from "../../support/stand-in.ts";

const DAY_MS = 86_400_000;

const given = useArchive();
const paper = useEach(openNewspaper);

async function readOne() {
  paper.publish(story("mot-1", "Tin một"));
  const read = await readNow(given.run, `${paper.url}/mot-1.html`);
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

test("a page that cannot be fetched any more, or that robots.txt forbids, is not kept", async () => {
  const id = String(await readOne());
  paper.serve("/mot-1.html", page("", {}, 410));
  expect(await keepReported(given.run, id)).toMatchObject({ status: "failed", reason: "gone" });
  expect(await findPage(given.run, Number(id))).toBeNull();
  expect(await keepReported(given.run, "404")).toEqual({ status: "failed", reason: "unknown-id" });
});
