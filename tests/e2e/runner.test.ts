import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, test, vi } from "vitest";
import { killRunners, startRunnerProcess, temporaryFolder, until } from "../support/runner.ts";

const state = temporaryFolder();
const settings = { BAODONG_STATE: state };

// What waits, waits for an event; this is for one that never comes.
vi.setConfig({ testTimeout: 300_000 });
afterAll(killRunners);

async function createChannel(address: URL, name: string): Promise<number> {
  const reply = await fetch(new URL("/v1/channels", address), {
    method: "POST",
    headers: { authorization: "Bearer bd_test-of-the-runner", "content-type": "application/json" },
    body: JSON.stringify({ kind: "webhook", name, url: "https://hook.example.org/" }),
  });
  return reply.status;
}

async function channelNames(address: URL): Promise<string[]> {
  const reply = await fetch(new URL("/v1/channels", address), {
    headers: { authorization: "Bearer bd_test-of-the-runner" },
  });
  const { data } = (await reply.json()) as { data: { name: string }[] };
  return data.map(({ name }) => name).sort();
}

/** Whether anybody, such as a workerd without its runner, still listens there. */
function isOpen(address: URL): Promise<boolean> {
  const socket = connect(Number(address.port), address.hostname);
  return new Promise((resolve) => {
    socket.on("error", () => resolve(false));
    socket.on("connect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}

test("it prints its address and token, answers, and ends cleanly when asked to", async () => {
  const runner = startRunnerProcess(settings);
  const address = await runner.ready();
  expect(runner.said().match(/^migrated the database: \d+ steps, to \d{4}_\w+\.sql$/gm)).toHaveLength(1);
  expect(runner.said()).toContain("bd_test-of-the-runner");
  expect(runner.said()).toContain(state);
  expect(runner.said()).toMatch(
    /^ready: 0 sources, 0 articles, 0 subscriptions\nNext: .*docs\/first-alert\.md/m,
  );
  expect(await (await fetch(new URL("/v1/health", address))).json()).toMatchObject({ status: "ok" });
  expect(await createChannel(address, "before the stop")).toBe(201);

  expect(await runner.end("SIGTERM")).toBe(0);
  expect(await isOpen(address)).toBe(false);
  expect(readdirSync(state)).not.toContain("workerd.pid");
});

test("it keeps its rows over a stop and over a kill, and no kill leaves its runtime behind", async () => {
  const killed = startRunnerProcess(settings);
  const address = await killed.ready();
  expect(await channelNames(address)).toEqual(["before the stop"]);
  expect(await createChannel(address, "before the kill")).toBe(201);
  await killed.end("SIGKILL");
  await until(async () => !(await isOpen(address)));

  const again = startRunnerProcess({ ...settings, PORT: address.port });
  expect(await channelNames(await again.ready())).toEqual(["before the kill", "before the stop"]);
  // Built once, and checked where the run before was broken off.
  expect([killed, again].map(({ said }) => said().includes("building the workers"))).toEqual([false, false]);
  expect(killed.said()).not.toContain("checking the database");
  await until(() => /^checking the database[\s\S]+^the database is intact$/m.test(again.said()));

  const second = startRunnerProcess(settings);
  expect(await second.ended).toBe(1);
  expect(second.said()).toMatch(/belongs to a Báo Động that is running \(process \d+\)/);
  expect(await again.interrupt()).toBe(0);
});

test("a migration that is missing in the folder is named", async () => {
  const database = new DatabaseSync(databaseFile());
  database.exec("insert into d1_migrations (name) values ('9999_from_the_future.sql')");
  database.close();
  const runner = startRunnerProcess(settings);
  expect(await runner.ended).toBe(1);
  expect(runner.said()).toContain("has been migrated by 9999_from_the_future.sql");
});

test("a damaged database is refused in a sentence that names its folder", async () => {
  const file = databaseFile();
  writeFileSync(file, readFileSync(file).fill("damage", 100));
  const runner = startRunnerProcess(settings);
  expect(await runner.ended).toBe(1);
  expect(runner.said().trim()).toMatch(
    /^The database in \S+ cannot be used \(.+\)\. Put a copy of the folder back/m,
  );
});

test("a state folder that cannot be created is refused", async () => {
  const file = join(temporaryFolder(), "file");
  writeFileSync(file, "");
  const runner = startRunnerProcess({ BAODONG_STATE: join(file, "state") });
  expect(await runner.ended).toBe(1);
  expect(runner.said()).toContain(`The state folder ${file}/state cannot be used`);
});

function databaseFile(): string {
  const folder = join(state, "v3/d1/miniflare-D1DatabaseObject");
  const name = readdirSync(folder).find((file) => file.endsWith(".sqlite") && !file.startsWith("metadata"));
  return join(folder, String(name));
}
