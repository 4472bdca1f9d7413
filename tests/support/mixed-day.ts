import { ingest } from "../../workers/ingest/ingest.ts";
import { page } from "./loopback-site.ts";
import { type Newspaper, story } from "./newspaper.ts";
import { follow } from "./sources.ts";
import type { TestRun } from "./test-run.ts";

const MINUTE_MS = 60_000;
const NO_ARTICLE = "<!doctype html><title>Tin</title><body><p>Đang cập nhật";

/** One story is read, one no article, one not there; eleven minutes later the first has a second address. */
export async function givenMixedDay(run: TestRun, paper: Newspaper): Promise<string> {
  const id = await follow(run, paper.feedUrl);
  const first = story("mot-1", "Tin một");
  paper.publish(first, story("hai-2", "Tin hai"), story("ba-3", "Tin ba"));
  paper.serve("/hai-2.html", page(NO_ARTICLE));
  paper.serve("/ba-3.html", page("", {}, 404));
  for (let sweep = 0; sweep < 3; sweep += 1) await ingest(run);
  paper.publish({ ...first, slug: "mot-1-lan-nua", canonical: paper.urlOf(first) });
  run.clock.nowMs += 11 * MINUTE_MS;
  for (let sweep = 0; sweep < 3; sweep += 1) await ingest(run);
  return id;
}

/** Until every link has ended, on the same and the next day. */
export async function untilEnded(run: TestRun): Promise<void> {
  for (const minutes of [11, 130, 730, 1_500]) {
    run.clock.nowMs += minutes * MINUTE_MS;
    for (let sweep = 0; sweep < 4; sweep += 1) await ingest(run);
  }
}
