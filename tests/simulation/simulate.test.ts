import { expect, test } from "vitest";
import { killEverywhere } from "./exhaustive.ts";
import { createPlayer, isFailed, playedOf, readFound } from "./play.ts";
import { readProfiles } from "./world/profile.ts";

/** `npm run simulate` plays thousands. */
const SEEDS_EACH = 2;

const play = createPlayer();
const profiles = readProfiles().map(({ name }) => name);

test.each(readFound())("seed $seed with the faults of $profile finds no bug again: $why", async (found) => {
  expect(await play(found)).not.toSatisfy(isFailed);
});

test.each(profiles)(
  "with the faults of %s, every alert arrives under one id and none is invented",
  async (name) => {
    for (let seed = 1; seed <= SEEDS_EACH; seed += 1) {
      const outcome = await play(playedOf(seed, name));
      expect(outcome).toMatchObject({ lost: [], doubled: [], unexpected: [], broken: [] });
      expect(outcome.expected).toBeGreaterThan(0);
    }
  },
);

test("one seed gives one run, to the last step", async () => {
  const [one, other] = [await play(playedOf(7, "storm")), await play(playedOf(7, "storm"))];
  expect(other).toEqual(one);
});

test.each([
  ["one machine", true],
  ["Cloudflare", false],
])("an article's alert arrives though its path on %s is cut at any await", async (_, embedded) => {
  const outcomes = await killEverywhere(embedded, { pairs: 0 });
  expect(outcomes.filter(isFailed)).toEqual([]);
  expect(outcomes.length).toBeGreaterThan(50);
});
