import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openSqliteD1 } from "./engine/sqlite-d1.ts";
import { type Outcome, simulate } from "./simulate.ts";
import { type Profile, readProfiles } from "./world/profile.ts";

/** A seed, and the faults that it met. `why` says what it once found. */
export type Played = { seed: number; profile: string; why?: string };

/** The seeds that once failed. */
export function readFound(): Played[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, "found.json"), "utf8")) as Played[];
}

/** Plays seeds one after another, in one database that is emptied before each. */
export function createPlayer(tell?: (line: string) => void): (played: Played) => Promise<Outcome> {
  const { database, changes, clear } = openSqliteD1();
  const profiles = new Map(readProfiles().map((profile) => [profile.name, profile]));
  return ({ seed, profile }) => {
    clear();
    return simulate(seed, {
      profile: profileOf(profiles, profile),
      database,
      changes,
      ...(tell && { tell }),
    });
  };
}

function profileOf(profiles: ReadonlyMap<string, Profile>, name: string): Profile {
  const profile = profiles.get(name);
  if (profile === undefined)
    throw new Error(`no profile ${name}; there are ${[...profiles.keys()].join(", ")}`);
  return profile;
}

/** Seeds take turns with the profiles, unless one is named. */
export function playedOf(seed: number, profile: string | null): Played {
  const names = readProfiles().map(({ name }) => name);
  return { seed, profile: profile ?? names[seed % names.length] ?? "" };
}

export function isFailed({ lost, doubled, unexpected, broken }: Outcome): boolean {
  return [lost, doubled, unexpected, broken].some((sentences) => sentences.length > 0);
}
