import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const folder = new URL("../../../../../shared/corpus/vi-list/", import.meta.url);
const names = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".html.gz")) : [];
const REFUSALS = ["home-page", "listing-page", "no-article-text"];

if (names.length === 0)
  console.warn(
    "SKIPPED: the shared list pages are not beside this project; its own are tests/fixtures/pages/refuse-*.",
  );

describe.skipIf(names.length === 0)("a saved home or section page of a Vietnamese newspaper", () => {
  test.each(names)("%s is no article", (name) => {
    const html = gunzipSync(readFileSync(new URL(name, folder))).toString("utf8");
    const url =
      /<link[^>]*rel="canonical"[^>]*href="(https?:[^"]+)"/.exec(html)?.[1] ?? "https://bao.example/kinh-te";
    const outcome = extract({ html, url, now: "2026-11-21T11:00:00.000Z" });
    expect(REFUSALS).toContain(outcome.ok ? outcome.value.title : outcome.reason);
  });
});
