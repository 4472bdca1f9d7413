import { beforeEach } from "vitest";
import { type TestApi, testApi } from "./api.ts";
import { useArchive } from "./archive.ts";
import { standIn } from "./stand-in.ts";

/**
 * For a test file: the api on one real D1, emptied before each test. Read its fields inside a test or a hook
 * only.
 */
export function useApi(): TestApi {
  const given = useArchive();
  let api: TestApi | undefined;
  beforeEach(() => {
    api = testApi(given.archive);
  });
  return standIn(() => api);
}

/** The same on an archive that the test file uses already, and by its clock. */
export function useApiOn(given: ReturnType<typeof useArchive>): TestApi {
  let api: TestApi | undefined;
  beforeEach(() => {
    api = testApi(given.archive);
    api.run.now = given.run.now;
  });
  return standIn(() => api);
}
