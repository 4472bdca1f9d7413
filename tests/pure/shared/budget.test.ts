import { describe, expect, test } from "vitest";
import { budgetOf, endsToday, type WorkerDay } from "../../../workers/shared/budget.ts";
import { type BudgetPlan, planOf } from "../../../workers/shared/plan.ts";

const at = (time: string, day = "2026-11-29") => `${day}T${time}.000Z`;
const MB = 1_000_000;

function row(parts: Partial<WorkerDay>): WorkerDay {
  return {
    ...{ day: "2026-11-29", worker: "ingest", since: at("00:00:30"), storedAt: at("11:59:00") },
    ...{ rowsRead: 0, rowsWritten: 0, queueOperations: 0, requests: 0, databaseBytes: null },
    ...parts,
  };
}

function budget(rows: WorkerDay[], now = at("12:00:00"), plan: BudgetPlan = "free") {
  return budgetOf(rows, plan, Date.parse(now));
}

const written = (rowsWritten: number, since = at("00:00:00")) => [row({ rowsWritten, since })];

describe("of a day's limit", () => {
  test.each<[string, WorkerDay[], string, object]>([
    [
      "little is used",
      written(12_000),
      at("12:00:00"),
      { perHour: 1_000, expected: 24_000, state: "ok", lastsUntil: null },
    ],
    [
      "most will be used",
      written(60_000),
      at("12:00:00"),
      { perHour: 5_000, expected: 120_000, state: "ok", lastsUntil: at("20:00:00") },
    ],
    ["80 % is used", written(80_000), at("20:00:00"), { state: "low", lastsUntil: null, expected: 96_000 }],
    ["all is used", written(100_000), at("20:00:00"), { state: "reached", lastsUntil: null }],
    ["it lasts until the end", written(50_000), at("12:00:00"), { expected: 100_000, lastsUntil: null }],
    ["the day is five minutes old", written(1_000), at("00:05:00"), { perHour: 1_000, lastsUntil: null }],
    [
      "counting began at ten",
      written(4_000, at("10:00:00")),
      at("12:00:00"),
      { perHour: 2_000, expected: 28_000 },
    ],
    [
      "a clock that was ahead made the row",
      written(1_200, at("00:00:00", "2026-11-28")),
      at("12:00:00"),
      { perHour: 100 },
    ],
    [
      "nothing was counted",
      [],
      at("12:00:00"),
      { used: 0, perHour: 0, expected: 0, state: "ok", lastsUntil: null },
    ],
  ])("%s", (_, rows, now, told) => {
    expect(budget(rows, now).resources.rowsWritten).toMatchObject({ limit: 100_000, ...told });
  });

  test("the workers are added up, yesterday is not", () => {
    const rows = [
      row({ day: "2026-11-28", rowsRead: 7, worker: "api" }),
      row({ rowsRead: 100 }),
      row({ rowsRead: 20, worker: "api" }),
    ];
    const { resources, workers, days } = budget(rows);
    expect(resources.rowsRead.used).toBe(120);
    expect(workers.rowsRead).toEqual({ ingest: 100, notify: 0, api: 20 });
    expect(days.map(({ day, rowsRead }) => [day, rowsRead])).toEqual([
      ["2026-11-29", 120],
      ["2026-11-28", 7],
    ]);
  });
});

describe("of the database", () => {
  const grown = (before: number, now: number, since = at("11:59:00", "2026-11-27")) => [
    row({ day: since.slice(0, 10), databaseBytes: before, storedAt: since }),
    row({ databaseBytes: now }),
  ];
  test.each<[string, WorkerDay[], object]>([
    [
      "it grows",
      grown(200 * MB, 248 * MB),
      { used: 248 * MB, perHour: MB, lastsUntil: at("00:00:00", "2026-12-10") },
    ],
    ["it shrinks", grown(248 * MB, 200 * MB), { perHour: -MB, lastsUntil: null }],
    ["it would be full in a hundred years", grown(1_000, 1_480), { perHour: 10, lastsUntil: null }],
    [
      "it is known for an hour",
      grown(1 * MB, 100 * MB, at("10:59:00")),
      { used: 100 * MB, perHour: null, lastsUntil: null },
    ],
    ["it is full", grown(480 * MB, 500 * MB), { state: "reached", lastsUntil: null }],
    ["it may take no further page", grown(480 * MB, 499_998_720), { state: "reached" }],
    ["its size is not known", [row({ rowsRead: 1 })], { used: 0, perHour: null }],
  ])("%s", (_, rows, told) => {
    expect(budget(rows).resources.databaseBytes).toMatchObject({ limit: 500 * MB, ...told });
  });

  test("the size last told counts, whichever worker told it", () => {
    const rows = [
      row({ databaseBytes: 9, worker: "api", storedAt: at("03:00:00") }),
      row({ databaseBytes: 5, worker: "notify", storedAt: at("04:00:00") }),
    ];
    expect(budget(rows).resources.databaseBytes.used).toBe(5);
  });
});

describe("a limit will be reached today", () => {
  test.each<[string, number, string, boolean]>([
    ["when the rest is used up before the day ends", 60_000, at("12:00:00"), true],
    ["not when it is reached already", 100_000, at("20:00:00"), false],
    ["not for a rush in the morning", 40_000, at("04:00:00"), false],
    ["not with much used at the end of the day", 90_000, at("23:00:00"), false],
  ])("%s", (_, used, now, isTold) => {
    const told = budget(written(used), now);
    expect(endsToday(told.resources.rowsWritten, told)).toBe(isTold);
  });

  test("not where the plan sets no limit", () => {
    for (const plan of ["paid", "embedded"] as const) {
      const told = budget(written(10 ** 9), at("12:00:00"), plan);
      expect(told.resources.rowsWritten).toMatchObject({ limit: null, state: "ok", lastsUntil: null });
      expect(endsToday(told.resources.rowsWritten, told)).toBe(false);
    }
  });
});

test.each<[string | undefined, boolean, BudgetPlan]>([
  [undefined, false, "free"],
  [undefined, true, "embedded"],
  ["", true, "embedded"],
  ["free", true, "free"],
  ["paid", false, "paid"],
])("the setting %j, embedded %j, means the plan %s", (setting, embedded, plan) => {
  expect(planOf(setting, embedded)).toBe(plan);
});
