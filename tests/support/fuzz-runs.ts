/** How many inputs a test generates: as many as usual, and more where `npm run fuzz` asks for them. */
export function fuzzRuns(usual: number): number {
  return usual * Number(process.env.BAODONG_FUZZ_TIMES ?? 1);
}

/**
 * The seeds of a test that plays a whole story for each: 1 as usual, and as many as `npm run fuzz` asks for;
 * `BAODONG_FUZZ_SEED` plays a single one again.
 */
export function fuzzSeeds(): number[] {
  const again = process.env.BAODONG_FUZZ_SEED;
  return again === undefined ? Array.from({ length: fuzzRuns(1) }, (_, at) => at + 1) : [Number(again)];
}
