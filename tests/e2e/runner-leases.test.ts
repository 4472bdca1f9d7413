import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openNewspaper, story } from "../support/newspaper.ts";
import { killRunners, startRunnerProcess, temporaryFolder, until } from "../support/runner.ts";
import { useEach } from "../support/stand-in.ts";

const TIMEOUT_MS = 200_000;

const paper = useEach(openNewspaper);
afterAll(killRunners);

function workerdOf(state: string): number {
  return Number(readFileSync(join(state, "workerd.pid"), "utf8"));
}

/** What a request comes to; null where the connection broke. */
async function ask(url: URL, body?: object): Promise<Record<string, unknown> | null> {
  const headers = { authorization: "Bearer bd_test-of-the-runner", "content-type": "application/json" };
  const request = fetch(url, { method: "POST", headers, ...(body && { body: JSON.stringify(body) }) });
  return request.then(
    async (reply) => (await reply.json()) as Record<string, unknown>,
    () => null,
  );
}

test(
  "a poll whose runtime died is made again at once: nobody waits for the lease to end",
  async () => {
    const state = temporaryFolder();
    const runner = startRunnerProcess({ BAODONG_STATE: state, BAODONG_ALLOW_PRIVATE: "1" });
    const address = await runner.ready();
    paper.publish(story("mot-1", "Tin một"));
    const source = await ask(new URL("/v1/sources", address), { url: paper.feedUrl });
    const pollUrl = new URL(`/v1/sources/${source?.id}/poll`, address);

    let isHanging = false;
    paper.serve("/feed.xml", () => {
      isHanging = true;
    });
    const first = workerdOf(state);
    const broken = ask(pollUrl);
    await until(() => isHanging);
    process.kill(first, "SIGKILL");
    await broken;

    paper.serve("/feed.xml", (_, response) => response.writeHead(404).end());
    // The lease of a poll is three minutes, which is longer than anything is waited for here.
    await until(async () => (await ask(pollUrl))?.outcome === "not-found");
    expect(workerdOf(state)).not.toBe(first);
  },
  TIMEOUT_MS,
);
