import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Draft, extract } from "../../../../workers/ingest/extract.ts";
import { profiles } from "../../../../workers/ingest/sites/profiles.ts";

/**
 * A page and what must come of it: the fields of the draft that it is about, or the reason why it is none.
 */
type Expectation = { url: string; why: string; draft?: Partial<Draft>; reason?: string };

const folder = new URL("../../../fixtures/pages/", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".html"))
  .map((file) => file.replace(".html", ""));

function read(name: string, ending: string): string {
  return readFileSync(new URL(`${name}.${ending}`, folder), "utf8");
}

describe("a page of tests/fixtures/pages", () => {
  test.each(names)("%s", (name) => {
    const { url, why, draft, reason } = JSON.parse(read(name, "json")) as Expectation;
    expect(draft ?? reason, `${name}.json says what must come out`).toBeDefined();
    const outcome = extract({ html: read(name, "html"), url, now: "2026-04-01T00:00:00.000Z" });
    if (reason !== undefined) return expect(outcome, why).toMatchObject({ ok: false, reason });
    expect(outcome, why).toMatchObject({ ok: true, value: draft });
  });
});

test.each(profiles.map(({ name }) => name))("the profile %s has a page of its own, and reads it", (name) => {
  const { url } = JSON.parse(read(`profile-${name}`, "json")) as Expectation;
  const outcome = extract({ html: read(`profile-${name}`, "html"), url, now: "2026-04-01T00:00:00.000Z" });
  expect(outcome).toMatchObject({ ok: true, value: { provenance: { body: "profile" } } });
});
