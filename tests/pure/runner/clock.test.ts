import { expect, test } from "vitest";
import { jumpFinder } from "../../../scripts/start/clock.ts";

test.each([
  ["runs as it should", 1_000, 1_000, 0],
  ["is corrected a little", 1_900, 1_000, 0],
  ["goes ahead by a day", 86_401_000, 1_000, 86_400_000],
  ["goes back by an hour", -3_599_000, 1_000, -3_600_000],
  ["runs while nobody looked for long", 60_000, 60_000, 0],
])("a clock that %s", (_, wallMs, steadyMs, jumpMs) => {
  const clocks = { wall: 1_000_000_000, steady: 0 };
  const look = jumpFinder({ wallMs: () => clocks.wall, steadyMs: () => clocks.steady });
  clocks.wall += wallMs;
  clocks.steady += steadyMs;
  expect(look()).toBe(jumpMs);
  expect(look()).toBe(0);
});
