import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The longest first; what no line names comes last. A file or a folder below `tests/`. */
const ORDER = [
  "e2e/kill.test.ts",
  "e2e/page.test.ts",
  "e2e/runner.test.ts",
  "e2e/runner-death.test.ts",
  "store/free-plan.test.ts",
  "e2e/",
  "store/ingest-refusals.test.ts",
  "simulation/",
  "store/",
];

/** Long files begin before short ones, so that the workers of a run end at about the same time. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.sort((one, other) => rankOf(one.moduleId) - rankOf(other.moduleId));
  }
}

function rankOf(path: string): number {
  const rank = ORDER.findIndex((name) => path.includes(`/tests/${name}`));
  return rank === -1 ? ORDER.length : rank;
}
