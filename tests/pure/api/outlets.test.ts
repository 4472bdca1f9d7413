import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readList } from "../../../workers/api/routes/opml/read-list.ts";

const SOURCES = join(import.meta.dirname, "../../../sources");

test.each([
  ["vietnam.opml", 25],
  ["laos.opml", 8],
])("%s can be imported, and has the feeds of at least %i outlets", (file, outlets) => {
  const text = readFileSync(join(SOURCES, file), "utf8");
  const read = readList(text);
  if (!read.ok) throw new Error(read.reason);
  const hosts = new Set(read.value.map(({ url }) => new URL(url).hostname));
  expect(hosts.size).toBeGreaterThanOrEqual(outlets);
  expect(text).toMatch(/unverified/);
});
