import "./node-version.ts";
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const TIMES = 100;
const VITEST = join(import.meta.dirname, "../node_modules/vitest/vitest.mjs");
/** The tests whose input is generated. */
const TESTS = [
  "extract/fuzz",
  "extract/tokenizer",
  "percolate/anchors",
  "show/highlight",
  "articles/query-agreement",
  "api/bad-requests",
];

// `npm run fuzz` generates 100 times as many inputs as `npm test` does, `npm run fuzz -- 5000` that many
// times.
const times = process.argv[2] ?? String(TIMES);
if (!/^[1-9]\d{0,5}$/.test(times)) {
  console.error(`How many times as long as usual? A number from 1 to 999999, not ${times}.`);
  process.exit(1);
}
// With a seed, only the requests of that seed are generated again.
const again = process.env.BAODONG_FUZZ_SEED === undefined ? TESTS : ["api/bad-requests"];
const { status } = spawnSync(process.execPath, [VITEST, "run", "--testTimeout=0", ...again], {
  stdio: "inherit",
  env: { ...process.env, BAODONG_FUZZ_TIMES: times },
});
process.exitCode = status ?? 1;
