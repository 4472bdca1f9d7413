import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { buildAssets } from "../../../scripts/assets/build.ts";
import kept from "../../../workers/api/pages/assets.json" with { type: "json" };

test("assets.json is what `npm run assets` would write", async () => {
  expect(await buildAssets()).toEqual(kept);
});

test("the page's script is small", () => {
  expect(gzipSync(kept["page.js"].text).length).toBeLessThan(12_000);
});
