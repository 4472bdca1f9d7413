import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { embeddedFetch } from "../../../workers/shared/web/embedded-fetch.ts";
import { type LoopbackSite, loopbackSite, page } from "../../support/loopback-site.ts";

/** Long enough for a connection of this machine to break, and whatever comes of it. */
const MOMENT_MS = 200;

const embedded = embeddedFetch(fetch);
let site: LoopbackSite;
beforeAll(async () => {
  site = await loopbackSite();
  site.serve("/news", page("news"));
  site.serve("/nothing", page("", {}, 204));
  site.serve("/killed", (request) => request.socket.destroy());
  site.serve("/killed-midway", (request, response) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write("the first words", () => request.socket.destroy());
  });
  site.serve("/silence", () => undefined);
});
afterAll(() => site.close());

test.each([
  ["/news", 200, "news"],
  ["/nothing", 204, ""],
  ["/unknown", 404, ""],
])("%s is passed on unchanged", async (path, status, body) => {
  const response = await embedded(site.url + path);
  expect([response.status, await response.text()]).toEqual([status, body]);
});

test.each(["/killed", "/killed-midway"])(
  "a way out that breaks (%s) says so only when the time of the exchange is over",
  async (path) => {
    const over = new AbortController();
    let failed = false;
    const answer = embedded(site.url + path, { signal: over.signal }).catch(() => {
      failed = true;
    });
    await sleep(MOMENT_MS);
    expect(failed).toBe(false);
    over.abort();
    await answer;
    expect(failed).toBe(true);
  },
);

test("a missing reply is reported as a timeout without delay", async () => {
  const signal = AbortSignal.timeout(MOMENT_MS);
  await expect(embedded(`${site.url}/silence`, { signal })).rejects.toThrow(
    expect.objectContaining({ name: "TimeoutError" }),
  );
});
