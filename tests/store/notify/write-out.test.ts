import { afterAll, expect, test } from "vitest";
import { convertV4MiniflareOptions, Miniflare } from "../../../scripts/start/miniflare.ts";
import { createWriteOut } from "../../../workers/notify/write-out.ts";

const NAME = "articles/2026-11-29/08-00-00.000Z.ndjson";
const LINES = '{"id":"1","title":"Xã ven sông sửa đê"}\n{"id":"2","title":"Tin hai"}\n';

const miniflare = new Miniflare(
  convertV4MiniflareOptions({
    name: "host",
    modules: true,
    script: "export default {}",
    compatibilityDate: "2026-08-01",
    r2Buckets: ["ARCHIVE"],
    cf: false,
    telemetry: { enabled: false },
  }),
);
afterAll(() => miniflare.dispose());

test("what leaves the database is written into the R2 bucket, if there is one", async () => {
  const bucket = await miniflare.getR2Bucket("ARCHIVE");
  await createWriteOut({ ARCHIVE: bucket })?.(NAME, LINES);
  expect((await bucket.list()).objects.map(({ key }) => key)).toEqual([NAME]);
  expect(await (await bucket.get(NAME))?.text()).toBe(LINES);
});

test("a bucket that takes nothing is an error, so that the rows stay", async () => {
  const bucket = await miniflare.getR2Bucket("ARCHIVE");
  const tooLong = "x".repeat(2_000);
  await expect(createWriteOut({ ARCHIVE: bucket })?.(tooLong, LINES)).rejects.toThrow();
});

test("without a bucket and a folder nothing is written", () => {
  expect(createWriteOut({})).toBeNull();
});
