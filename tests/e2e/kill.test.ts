import { afterAll, afterEach, expect, test } from "vitest";
import { anHourAgo, type Newspaper, openNewspaper, story } from "../support/newspaper.ts";
import { openReceiver, type Receiver } from "../support/receiver.ts";
import { killRunners, startRunnerProcess, temporaryFolder, until } from "../support/runner.ts";

const STORIES = 16;
/** How many alerts are out when the system is killed, each time. */
const KILLED_AT = [1, 5, 11];
const TIMEOUT_MS = 900_000;

const settings = { BAODONG_STATE: temporaryFolder(), BAODONG_ALLOW_PRIVATE: "1", BAODONG_SWEEP_SECONDS: "1" };
const opened: { close(): Promise<void> }[] = [];

afterEach(() => Promise.all(opened.map((server) => server.close())));
afterAll(killRunners);

async function post(address: URL, path: string, body: object): Promise<{ id: string }> {
  const headers = { authorization: "Bearer bd_test-of-the-runner", "content-type": "application/json" };
  const reply = await fetch(new URL(path, address), { method: "POST", headers, body: JSON.stringify(body) });
  expect(reply.status).toBe(201);
  return (await reply.json()) as { id: string };
}

async function setUp(address: URL, paper: Newspaper, receiver: Receiver): Promise<void> {
  const channel = await post(address, "/v1/channels", { kind: "webhook", name: "desk", url: receiver.url });
  await post(address, "/v1/subscriptions", { name: "đê", query: '"giữ con đê"', channelIds: [channel.id] });
  await post(address, "/v1/sources", { url: paper.feedUrl });
}

async function attemptsOf(address: URL): Promise<number[]> {
  const headers = { authorization: "Bearer bd_test-of-the-runner" };
  const reply = await fetch(new URL(`/v1/deliveries?limit=${STORIES + 1}`, address), { headers });
  const { data } = (await reply.json()) as { data: { attempts: number }[] };
  return data.map(({ attempts }) => attempts);
}

/** Waits until some sweeps have passed in which nothing came. */
async function quiet(receiver: Receiver): Promise<void> {
  for (let before = -1; before !== receiver.received.length; ) {
    before = receiver.received.length;
    await new Promise((resolve) => setTimeout(resolve, 3_000));
  }
}

test(
  "a system that is killed again and again loses no alert, and repeats one only with the same id",
  async () => {
    const [paper, receiver] = [await openNewspaper(anHourAgo()), await openReceiver()];
    opened.push(paper, receiver);
    const stories = Array.from({ length: STORIES }, (_, n) => story(`con-de-${n}`, `Tin thứ ${n}`));
    paper.publish(...stories);

    let runner = startRunnerProcess(settings);
    let address = await runner.ready();
    await setUp(address, paper, receiver);
    for (const alerts of KILLED_AT) {
      await until(() => receiver.received.length >= alerts);
      await runner.end("SIGKILL");
      runner = startRunnerProcess(settings);
      address = await runner.ready();
    }
    const titleOf = new Map<string, string>();
    await until(() => {
      for (const { id, body } of receiver.received) titleOf.set(id, JSON.parse(body).data.article.title);
      return titleOf.size >= STORIES;
    });
    await quiet(receiver);
    const ids = new Set(receiver.received.map(({ id }) => id));
    expect(ids.size).toBe(STORIES);
    expect([...titleOf.values()].sort()).toEqual(stories.map(({ title }) => title).sort());
    // Nor is a kill ever taken for the receiver's fault, which would put its alert off.
    expect(await attemptsOf(address)).toEqual(Array(STORIES).fill(1));
    await runner.end("SIGTERM");
  },
  TIMEOUT_MS,
);
