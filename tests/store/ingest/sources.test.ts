import { expect, test } from "vitest";
import { updateSource } from "../../../workers/shared/store/sources.ts";
import { useArchive } from "../../support/archive.ts";
import { follow } from "../../support/sources.ts";

const given = useArchive();

async function source(nextPollAt: string) {
  const id = await follow(given.run, "https://news.example/rss");
  await given.archive.database
    .prepare("update sources set next_poll_at = ?, failures = 4")
    .bind(nextPollAt)
    .run();
  return Number(id);
}

test.each([
  ["a shorter interval counts from now", { intervalSeconds: 60 }, "2026-11-21T12:01:00.000Z", 4],
  [
    "a longer one does not put off what is planned",
    { intervalSeconds: 86_400 },
    "2026-11-21T18:00:00.000Z",
    4,
  ],
  ["a name changes nothing of the plan", { name: "Báo mới" }, "2026-11-21T18:00:00.000Z", 4],
  ["set active, it starts afresh", { state: "active" }, "2026-11-21T12:00:00.000Z", 0],
  [
    "set active with an interval, it is due now",
    { state: "active", intervalSeconds: 60 },
    "2026-11-21T12:00:00.000Z",
    0,
  ],
] as const)("%s", async (_, edit, nextPollAt, failures) => {
  const id = await source("2026-11-21T18:00:00.000Z");
  expect(await updateSource(given.run, id, edit)).toMatchObject({ nextPollAt, failures });
});
