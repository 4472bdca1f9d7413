import { Hono } from "hono";
import { expect, test } from "vitest";
import { noteDamage, setDamage } from "../../../workers/api/http/note-damage.ts";

test("damaged values are logged once a minute, however often a page is looked at", async () => {
  const logged: number[] = [];
  let nowMs = 0;
  const log = { info: () => undefined, warn: () => undefined, error: () => void logged.push(nowMs) };
  const app = new Hono()
    .use(noteDamage({ log, now: () => nowMs }))
    .get("/whole", (c) => c.text(""))
    .get("/damaged", (c) => {
      setDamage(c, [{ place: "data.0.state", id: "7" }]);
      return c.text("");
    });
  for (const [atMs, path] of [
    [0, "/whole"],
    [1, "/damaged"],
    [60_000, "/damaged"],
    [60_001, "/damaged"],
    [60_002, "/damaged"],
  ] as const) {
    nowMs = atMs;
    await app.request(path);
  }
  expect(logged).toEqual([1, 60_001]);
});
