import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { keptAdminToken, makeAdminToken } from "../../../scripts/admin-token.ts";
import { readable, readOutput } from "../../../scripts/journal.ts";
import { unusableSentence } from "../../../scripts/start/migrate.ts";
import { closeState } from "../../../scripts/start/privacy.ts";
import { startSweeps } from "../../../scripts/start/sweeps.ts";

describe("a disk without room", () => {
  test.each(["D1_ERROR: database or disk is full: SQLITE_FULL", "ENOSPC: no space left on device, write"])(
    "is recognised, whoever reports it: %s",
    (message) => {
      expect(unusableSentence("/srv/state", new Error(message))).toBe(
        "The disk that holds /srv/state is full. Make room and start again: nothing in the database is lost.",
      );
    },
  );
});

describe("the admin token", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "baodong-test-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("is created once, stored, and readable only by its owner", () => {
    expect(keptAdminToken(folder)).toBeUndefined();
    const token = makeAdminToken(folder);
    expect(token).toMatch(/^bd_[\w-]{43}$/);
    expect(keptAdminToken(folder)).toBe(token);
    expect(statSync(join(folder, ".dev.vars")).mode & 0o777).toBe(0o600);
  });

  test("leaves the rest of .dev.vars unchanged", () => {
    writeFileSync(join(folder, ".dev.vars"), "OTHER=1");
    makeAdminToken(folder);
    expect(readFileSync(join(folder, ".dev.vars"), "utf8")).toMatch(
      /^OTHER=1\nBAODONG_ADMIN_TOKEN=bd_.{43}\n$/,
    );
  });
});

describe("what only its owner may read", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "baodong-test-"));
    chmodSync(folder, 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const mode = (...names: string[]) => statSync(join(folder, ...names)).mode & 0o777;
  const write = (name: string) => {
    writeFileSync(join(folder, name), "BAODONG_ADMIN_TOKEN=abc", { mode: 0o644 });
    chmodSync(join(folder, name), 0o644);
  };

  test("a .dev.vars that others could read is closed when it is read", () => {
    write(".dev.vars");
    expect(keptAdminToken(folder)).toBe("abc");
    expect(mode(".dev.vars")).toBe(0o600);
  });

  test("in a folder that holds other things too, only what the runner keeps is closed", () => {
    mkdirSync(join(folder, "v3"));
    for (const name of ["v3/db.sqlite", "runner.lock", "letter.txt"]) write(name);
    closeState(folder);
    expect([mode("."), mode("letter.txt")]).toEqual([0o755, 0o644]);
    expect([mode("v3"), mode("v3/db.sqlite"), mode("runner.lock")]).toEqual([0o700, 0o600, 0o600]);

    rmSync(join(folder, "letter.txt"));
    closeState(folder);
    expect(mode(".")).toBe(0o700);
  });
});

describe("the workers' log", () => {
  const entry = { at: "2026-11-21T08:15:30.123Z", level: "info", worker: "api", event: "source.polled" };

  test.each([
    [
      "an event",
      { ...entry, found: 3, name: "Báo Sông Đào" },
      '2026-11-21 15:15:30 api    source.polled found=3 name="Báo Sông Đào"',
    ],
    [
      "an error",
      { ...entry, error: "no such column" },
      '2026-11-21 15:15:30 api    source.polled error="no such column"',
    ],
    [
      "a stack",
      { ...entry, error: "no", stack: "Error: no\n  at x" },
      "2026-11-21 15:15:30 api    source.polled\nError: no\n  at x",
    ],
  ])("%s becomes a line for a person, at this machine's time", (_, given, expected) => {
    vi.stubEnv("NO_COLOR", "1");
    vi.stubEnv("TZ", "Asia/Ho_Chi_Minh");
    expect(readable(readOutput(JSON.stringify(given)))).toBe(expected);
    vi.unstubAllEnvs();
  });

  test.each(["Ready", "{ not JSON", '{"other":"JSON"}', "{}"])("%s passes through", (line) =>
    expect(readable(readOutput(line))).toBe(line),
  );
});

describe("the sweeps", () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 21, 8, 15, 30) }));
  afterEach(() => void vi.useRealTimers());

  /** Counts the runs of each worker; a run of `slow` never ends. */
  function counting() {
    const runs: Record<string, number> = { ingest: 0, notify: 0, slow: 0 };
    const fire = async (worker: string) => {
      runs[worker] = (runs[worker] ?? 0) + 1;
      if (worker === "slow") await new Promise(() => undefined);
    };
    return { runs, fire };
  }

  const minutely = (name: string) => ({ name, crons: ["* * * * *", "*/1 * * * *"] });

  test("run at once, and then at the set interval", async () => {
    const { runs, fire } = counting();
    const sweeps = startSweeps([minutely("ingest"), minutely("notify")], 5, fire);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(runs).toMatchObject({ ingest: 1, notify: 1 });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(runs).toMatchObject({ ingest: 3, notify: 3 });
    await sweeps.stop();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(runs).toMatchObject({ ingest: 3, notify: 3 });
  });

  test("do not wait for a run that continues, and leave few of them at the end", async () => {
    const { runs, fire } = counting();
    startSweeps([minutely("slow")], 1, fire);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(runs.slow).toBe(4);
  });

  test("other crons keep their own time", async () => {
    const { runs, fire } = counting();
    startSweeps([{ name: "ingest", crons: ["16 8 * * *"] }], 1, fire);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(runs.ingest).toBe(0);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(runs.ingest).toBe(1);
  });
});
