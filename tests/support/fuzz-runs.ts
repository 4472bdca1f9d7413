/** How many inputs a test generates: as many as usual, and more where `npm run fuzz` asks for them. */
export function fuzzRuns(usual: number): number {
  return usual * Number(process.env.BAODONG_FUZZ_TIMES ?? 1);
}
