import { afterAll, expect, test, vi } from "vitest";
import { killRunners, startRunnerProcess, until } from "../support/runner.ts";

vi.setConfig({ testTimeout: 300_000 });
afterAll(killRunners);

test("the demo prints that an article is published, found, read, matched, delivered and mailed, and ends cleanly", async () => {
  const demo = startRunnerProcess({}, "scripts/demo.ts");
  await until(() => / delivered /.test(demo.said()) && / mailed /.test(demo.said()));

  const title = "Khai mạc Hội nghị hợp tác an ninh ba tỉnh ven sông Đào";
  const told = demo.said().matchAll(/^\S+ (\w+) +(.+)$/gm);
  const verbs = [...told].filter(([, , text]) => text?.startsWith(title)).map(([, verb]) => verb);
  expect(verbs).toEqual(["published", "read", "matched", "delivered"]);
  const mails = [...demo.said().matchAll(/ mailed +(.+)$/gm)].map(([, subject]) => subject);
  expect(mails).toContainEqual(expect.stringContaining(title));
  expect(demo.said()).toMatch(/ found +2 new at http/);
  expect(await demo.interrupt()).toBe(0);
});
