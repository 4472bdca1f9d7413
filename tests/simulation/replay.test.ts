import { expect, test } from "vitest";
import { useArchive } from "../support/archive.ts";
import { openSqliteD1 } from "./engine/sqlite-d1.ts";
import { ONE_ARTICLE } from "./exhaustive.ts";
import { simulate } from "./simulate.ts";
import { readProfiles } from "./world/profile.ts";

const FAULT_MINUTES = 8;

const given = useArchive();

test.each([
  [3, "storm"],
  [4, "crashes"],
  [5, "database"],
])(
  "seed %i with the faults of %s goes on the real D1 as it goes on SQLite, step by step",
  async (seed, name) => {
    const known = readProfiles().find((one) => one.name === name);
    if (known === undefined) throw new Error(`no profile ${name}`);
    const profile = { ...known, faultMinutes: FAULT_MINUTES };
    const fixed = { plan: ONE_ARTICLE, embedded: seed % 2 === 1 };
    const onD1 = await simulate(seed, { profile, database: given.archive.database, fixed });
    const onSqlite = await simulate(seed, { profile, database: openSqliteD1().database, fixed });
    expect(onD1).toEqual(onSqlite);
    expect(onD1).toMatchObject({ expected: 1, lost: [], broken: [] });
  },
);
