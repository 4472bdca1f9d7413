import { createSource } from "../../workers/shared/store/sources.ts";
import type { TestRun } from "./test-run.ts";

/** Makes this feed a source, due at once and then every ten minutes. Returns its id. */
export async function follow(run: TestRun, url: string): Promise<string> {
  const source = await createSource(run, { url, kind: "feed", name: "Báo thử", intervalSeconds: 600 });
  return String(source?.id);
}
