import "./node-version.ts";
import { spawnSync } from "node:child_process";
import { killEverywhere } from "../tests/simulation/exhaustive.ts";
import { createPlayer, isFailed, playedOf, readFound } from "../tests/simulation/play.ts";
import type { Outcome } from "../tests/simulation/simulate.ts";
import { optionsOrEnd } from "./options.ts";
import { findPlanted } from "./simulate/planted.ts";
import { playInThreads } from "./simulate/threads.ts";

const SEEDS = 200;
const SEEDS_MAX = 1_000_000;
/** Failed seeds that are printed in full; the others are only counted. */
const TOLD_MAX = 10;
/** After the first kill, a second one is tried at each of this many next awaits. */
const PAIRS = 60;

const USAGE = `npm run simulate -- [--seeds N] [--from N] [--profile NAME] [--doublecheck | --until-failed]
npm run simulate -- --seed N [--profile NAME]
npm run simulate -- --exhaustive
npm run simulate -- --planted`;

const { values } = optionsOrEnd(
  {
    options: {
      seeds: { type: "string" },
      from: { type: "string" },
      seed: { type: "string" },
      profile: { type: "string" },
      doublecheck: { type: "boolean" },
      "until-failed": { type: "boolean" },
      planted: { type: "boolean" },
      exhaustive: { type: "boolean" },
    },
  },
  USAGE,
);
const profile = values.profile ?? null;
if (values.planted) process.exitCode = findPlanted() ? 0 : 1;
else if (values.exhaustive) await playExhaustively();
else if (values["until-failed"]) await playUntilFailed();
else if (values.seed !== undefined) await tellOne(numberOf("seed", values.seed, SEEDS_MAX));
else await playMany();

/** Plays one seed and prints its story. */
async function tellOne(seed: number): Promise<void> {
  const play = createPlayer((line) => console.log(line));
  const outcome = await play(playedOf(seed, profile));
  report([outcome], 0);
}

/**
 * Plays one article's path, killed at each await, and once more at each of the next ones, in both set-ups:
 * one machine and Cloudflare.
 */
async function playExhaustively(): Promise<void> {
  const start = performance.now();
  const outcomes: Outcome[] = [];
  for (const embedded of [true, false]) outcomes.push(...(await killEverywhere(embedded, { pairs: PAIRS })));
  report(outcomes, (performance.now() - start) / 1_000);
}

/** Plays one seed after another until one finds something. */
async function playUntilFailed(): Promise<void> {
  const outcomes: Outcome[] = [];
  const play = createPlayer();
  for (let seed = 1; seed <= seedCount(); seed += 1) {
    outcomes.push(await play(playedOf(seed, profile)));
    if (outcomes.some(isFailed)) break;
  }
  report(outcomes, 0);
}

async function playMany(): Promise<void> {
  const start = performance.now();
  const from = numberOf("from", values.from ?? "1", SEEDS_MAX);
  const seeds = Array.from({ length: seedCount() }, (_, at) => playedOf(from + at, profile));
  const outcomes = await playInThreads([...readFound(), ...seeds], {
    doublecheck: values.doublecheck === true,
  });
  report(outcomes, (performance.now() - start) / 1_000);
}

function report(outcomes: readonly Outcome[], seconds: number): void {
  const failed = outcomes.filter(isFailed);
  for (const { seed, profile: met, lost, doubled, unexpected, broken } of failed.slice(0, TOLD_MAX)) {
    console.log(`seed ${seed}, profile ${met}: npm run simulate -- --seed ${seed} --profile ${met}`);
    for (const sentence of lost) console.log(`  lost: ${sentence}`);
    for (const sentence of doubled) console.log(`  doubled: ${sentence}`);
    for (const sentence of [...unexpected, ...broken]) console.log(`  ${sentence}`);
  }
  const sum = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const summary = {
    commit: commit(),
    seeds: outcomes.length,
    kills: sum(({ kills }) => kills),
    faults: sum(({ faults }) => faults),
    expected: sum(({ expected }) => expected),
    lost: sum(({ lost }) => lost.length),
    doubled: sum(({ doubled }) => doubled.length),
    repeated: sum(({ repeated }) => repeated),
    unexpected: sum(({ unexpected, broken }) => unexpected.length + broken.length),
    seconds: Math.round(seconds),
  };
  console.log(JSON.stringify(summary));
  process.exitCode = failed.length > 0 ? 1 : 0;
}

function seedCount(): number {
  return numberOf("seeds", values.seeds ?? String(SEEDS), SEEDS_MAX);
}

function numberOf(option: string, text: string, max: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= 0 && number <= max) return number;
  console.error(`--${option} takes a number from 0 to ${max}, not ${text}.`);
  process.exit(1);
}

/** The commit that was tested; none for a folder without git. */
function commit(): string {
  const asked = spawnSync("git", ["describe", "--always", "--dirty"], { encoding: "utf8" });
  return asked.status === 0 ? asked.stdout.trim() : "unknown";
}
