import { afterEach, expect, test, vi } from "vitest";
import { createLog } from "../../../workers/shared/log.ts";

const log = createLog("notify", () => Date.parse("2026-11-21T12:00:00.000Z"));

afterEach(() => vi.restoreAllMocks());

/** What one call prints, as the object that it is. */
function printed(method: "log" | "warn" | "error", print: () => void): Record<string, unknown> {
  const lines: string[] = [];
  vi.spyOn(console, method).mockImplementation((line: string) => void lines.push(line));
  print();
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? "");
}

test("an event is one line of JSON with its worker, its time and its ids", () => {
  expect(printed("log", () => log.info("article.saved", { articleId: 7, sourceId: null }))).toEqual({
    at: "2026-11-21T12:00:00.000Z",
    level: "info",
    worker: "notify",
    event: "article.saved",
    articleId: 7,
    sourceId: null,
  });
});

test("an error is logged with its stack", () => {
  const line = printed("error", () =>
    log.error("source.crashed", new Error("nobody foresaw this"), { sourceId: 1 }),
  );
  expect(line).toMatchObject({ level: "error", error: "nobody foresaw this", sourceId: 1 });
  expect(line.stack).toContain("log.test.ts");
});

test("the parameters of a failed statement are not logged", () => {
  const failed = new Error("Failed query: insert into channels … params: whsec_secret", {
    cause: new Error("D1_ERROR: full"),
  });
  const line = JSON.stringify(printed("error", () => log.error("request.failed", failed)));
  expect(line).toContain("D1_ERROR: full");
  expect(line).not.toContain("whsec_secret");
});
