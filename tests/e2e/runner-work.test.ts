import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { VERSION } from "../../workers/shared/version.ts";
import { openNewspaper, story } from "../support/newspaper.ts";
import { killRunners, startRunnerProcess, temporaryFolder, until } from "../support/runner.ts";
import { openSmtpSink } from "../support/smtp-sink.ts";
import { useEach } from "../support/stand-in.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const state = temporaryFolder();
const paper = useEach(openNewspaper);
let sink: Awaited<ReturnType<typeof openSmtpSink>>;
let runner: ReturnType<typeof startRunnerProcess>;
let address: URL;

beforeAll(async () => {
  sink = await openSmtpSink();
  runner = startRunnerProcess({
    BAODONG_STATE: state,
    BAODONG_ALLOW_PRIVATE: "1",
    BAODONG_SMTP_URL: sink.url,
    BAODONG_MAIL_FROM: "Báo Động <alerts@baodong.example>",
  });
  address = await runner.ready();
});
afterAll(async () => {
  await killRunners();
  await sink?.close();
});

function workerdOf(folder: string): number {
  return Number(readFileSync(join(folder, "workerd.pid"), "utf8"));
}

/** What a request comes to; null where the connection broke. */
async function post(path: string, body: object = {}): Promise<Record<string, unknown> | null> {
  const headers = { authorization: "Bearer bd_test-of-the-runner", "content-type": "application/json" };
  const request = fetch(new URL(path, address), { method: "POST", headers, body: JSON.stringify(body) });
  return request.then(
    async (reply) => (await reply.json()) as Record<string, unknown>,
    () => null,
  );
}

test("a mail leaves through the runner, to the SMTP server of its settings", async () => {
  const channel = await post("/v1/channels", { kind: "email", to: ["lan@example.com"] });
  expect(await post(`/v1/channels/${channel?.id}/test`)).toMatchObject({ status: 250, reason: null });
  expect(sink.mails).toMatchObject([{ from: "alerts@baodong.example", to: ["lan@example.com"] }]);
});

/** A body of 3 MB that says its length, or does not. */
const LARGE: [string, () => RequestInit][] = [
  ["of a said length", () => ({ body: "x".repeat(3_000_000) })],
  ["in chunks", () => ({ body: new Blob(["x".repeat(3_000_000)]).stream(), duplex: "half" }) as RequestInit],
];

test.each(LARGE)(
  "a refusal reaches its caller although a large body %s is still being sent",
  async (_, body) => {
    const send = async (path: string, token: string) => {
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      return (await fetch(new URL(path, address), { method: "POST", headers, ...body() })).status;
    };
    for (let time = 0; time < 10; time += 1) {
      expect(await send("/v1/articles/import", "bd_wrong")).toBe(401);
      expect(await send("/v1/sources", "bd_test-of-the-runner")).toBe(413);
      expect(await send("/nowhere", "bd_test-of-the-runner")).toBe(413);
    }
  },
);

test.each(["Content-Length: 3\r\n\r\nabc", "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"])(
  "a request that only looks is answered, whatever body it has: %j",
  async (body) => {
    for (const [method, path] of [
      ["GET", "/v1/health"],
      ["HEAD", "/v1/health"],
      ["GET", "/sign-in"],
    ]) {
      const socket = connect(Number(address.port), address.hostname);
      socket.write(`${method} ${path} HTTP/1.1\r\nHost: ${address.host}\r\nConnection: close\r\n${body}`);
      expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 /);
    }
  },
);

test("callers who go away while they send leave nothing in the log", async () => {
  const said = runner.said().length;
  for (const path of ["/nowhere", "/sign-in"]) {
    const socket = connect(Number(address.port), address.hostname);
    const form = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100";
    socket.end(`POST ${path} HTTP/1.1\r\nHost: ${address.host}\r\n${form}\r\n\r\nabc`);
    await once(socket.resume(), "close");
  }
  // What comes after them is answered after them.
  await fetch(new URL("/v1/health", address));
  await post("/v1/subscriptions", { wrong: true });
  await until(() => runner.said().includes("path=/v1/subscriptions status=422"));
  expect(runner.said().slice(said)).not.toMatch(/failed|broke|lost/);
});

test("a backup made meanwhile, and the version, are told to whoever asks", async () => {
  const told = async () => {
    const headers = { authorization: "Bearer bd_test-of-the-runner" };
    return (await fetch(new URL("/v1/installation", address), { headers })).json();
  };
  expect(await told()).toMatchObject({ version: VERSION, lastBackupAt: null, warnings: expect.any(Array) });
  const command = [join(import.meta.dirname, "../../scripts/backup.ts"), join(state, "copy.sqlite")];
  execFileSync(process.execPath, command, { env: { ...process.env, BAODONG_STATE: state } });
  expect(await told()).toMatchObject({ lastBackupAt: expect.stringMatching(/^20/) });
});

test("a poll whose runtime crashed is repeated at once, without waiting for the lease to end", async () => {
  paper.publish(story("mot-1", "Tin một"));
  const source = await post("/v1/sources", { url: paper.feedUrl });
  const poll = `/v1/sources/${source?.id}/poll`;

  let isHanging = false;
  paper.serve("/feed.xml", () => {
    isHanging = true;
  });
  const first = workerdOf(state);
  const broken = post(poll);
  await until(() => isHanging);
  process.kill(first, "SIGKILL");
  await broken;

  paper.serve("/feed.xml", (_, response) => response.writeHead(404).end());
  // The lease of a poll is three minutes, which is longer than anything is waited for here.
  await until(async () => (await post(poll))?.outcome === "not-found");
  expect(workerdOf(state)).not.toBe(first);
});
