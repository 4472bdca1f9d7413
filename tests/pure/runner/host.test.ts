import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { markBackup } from "../../../scripts/backup/mark.ts";
import { createHostTeller } from "../../../scripts/start/host.ts";
import { Request } from "../../../scripts/start/miniflare.ts";
import { VERSION } from "../../../workers/shared/version.ts";

const state = mkdtempSync(join(tmpdir(), "baodong-host-"));
afterEach(() => rmSync(join(state, "last-backup"), { force: true }));

const ENTRY = { at: "2026-11-29T08:00:00.000Z", worker: "notify" };

function toldBy(teller: ReturnType<typeof createHostTeller>) {
  return teller.answer(new Request("http://runner.invalid/")).json();
}

test("the api is told the last twenty warnings of the log, each in one line, and everything is shown as before", async () => {
  const shown: unknown[] = [];
  const teller = createHostTeller(state, (output) => shown.push(output));
  teller.watched("ready");
  teller.watched({ ...ENTRY, level: "info", event: "article.saved" });
  for (let id = 1; id <= 21; id += 1)
    teller.watched({ ...ENTRY, level: "warn", event: "channel.disabled", channelId: id });
  const stack = "Error: no\n    at deliver";
  teller.watched({ ...ENTRY, level: "error", event: "delivery.crashed", error: "no way", stack });
  expect(shown).toHaveLength(24);
  const { warnings } = (await toldBy(teller)) as { warnings: object[] };
  expect(warnings).toHaveLength(20);
  expect(warnings[0]).toEqual({
    ...ENTRY,
    level: "error",
    event: "delivery.crashed",
    fields: 'error="no way"',
  });
  expect(warnings.at(-1)).toMatchObject({ event: "channel.disabled", fields: "channelId=3" });
});

test("and when the database was last copied", async () => {
  const teller = createHostTeller(state, () => undefined);
  expect(await toldBy(teller)).toEqual({ lastBackupAt: null, warnings: [] });
  markBackup(state, new Date("2026-11-29T03:15:02Z"));
  expect(await toldBy(teller)).toMatchObject({ lastBackupAt: "2026-11-29T03:15:02.000Z" });
  writeFileSync(join(state, "last-backup"), "yesterday");
  expect(await toldBy(teller)).toMatchObject({ lastBackupAt: null });
});

test("the version that is told is that of the package", () => {
  expect(VERSION).toBe(manifest.version);
});
