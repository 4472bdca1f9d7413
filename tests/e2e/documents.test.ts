import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Asked, runCommand, type Substitutes, shellCommands } from "../support/documented-commands.ts";
import { anHourAgo, type Newspaper, openNewspaper, story } from "../support/newspaper.ts";
import { openReceiver, type Receiver } from "../support/receiver.ts";
import { killRunners, startRunnerProcess, temporaryFolder, until } from "../support/runner.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const HEARD = story(
  "hoi-nghi-13",
  "Khai mạc Hội nghị hợp tác an ninh Việt Nam - Lào lần thứ XIII",
  "Ngày 15/3/2023, tại Đà Nẵng, Hội nghị hợp tác an ninh Việt Nam - Lào lần thứ XIII đã khai mạc. Thượng tướng Lê Anh Tú, Thứ trưởng Bộ Công an, chủ trì hội nghị.",
);
const SMUGGLED = story(
  "buon-lau",
  "Bắt vụ buôn lậu qua biên giới",
  "Vụ buôn lậu qua biên giới bị bắt hôm qua.",
);

let papers: [Newspaper, Newspaper];
let receiver: Receiver;
let substitutes: Substitutes;
let saved: string;
let address: URL;

beforeAll(async () => {
  papers = [await openNewspaper(anHourAgo()), await openNewspaper(anHourAgo())];
  receiver = await openReceiver();
  papers[0].publish(HEARD, SMUGGLED);
  papers[1].publish(SMUGGLED);
  const state = temporaryFolder();
  saved = temporaryFolder();
  const system = startRunnerProcess({
    BAODONG_STATE: state,
    BAODONG_ALLOW_PRIVATE: "1",
    BAODONG_SWEEP_SECONDS: "3600",
  });
  address = await system.ready();
  substitutes = [
    ["http://127.0.0.1:8787", address.origin],
    ["THE_ADMIN_TOKEN", "bd_test-of-the-runner"],
    ["TOKEN=…", "TOKEN=bd_test-of-the-runner"],
    ["https://hooks.example.org/news", `${receiver.url}/news`],
    ["https://hook.example.com/alerts", `${receiver.url}/alerts`],
    ["https://vnexpress.net/rss/thoi-su.rss", papers[0].feedUrl],
    ["https://news.example.com/rss", papers[1].feedUrl],
    ["https://news.example.com/a.html", papers[0].urlOf(SMUGGLED)],
    ["THE_ADDRESS_OF_AN_ARTICLE", papers[0].urlOf(HEARD)],
  ];
});
afterAll(async () => {
  await killRunners();
  await Promise.all([...papers, receiver].map((server) => server.close()));
});

/**
 * Runs the commands of a document in their order; what one makes is what the next ones name by a placeholder.
 */
async function follow(document: string, heading?: string): Promise<Asked[]> {
  const exported: string[] = [];
  const all: Asked[] = [];
  for (const command of shellCommands(document, heading)) {
    if (command.startsWith("export")) exported.push(command);
    const asked = await runCommand(exported, command, substitutes, saved);
    if (asked === null) continue;
    all.push(asked);
    if (asked.method === "POST") noteId(asked);
    if (asked.path.endsWith("/poll")) await until(areRead);
  }
  return all;
}

/** The first sweep may poll the source at the same moment as the command; either of them reads its pages. */
async function areRead(): Promise<boolean> {
  const headers = { authorization: "Bearer bd_test-of-the-runner" };
  const listed = (await (await fetch(new URL("/v1/articles", address), { headers })).json()) as {
    data: object[];
  };
  return listed.data.length >= 2;
}

function noteId({ path, body }: Asked): void {
  const placeholders = new Map([
    ["/v1/channels", ["THE_ID_OF_THE_CHANNEL", "241859000000002"]],
    ["/v1/articles", ["241859174400123"]],
    ["/v1/sources", ["THE_ID_OF_THE_SOURCE"]],
    ["/v1/subscriptions", ["241859000000003"]],
  ]);
  for (const name of placeholders.get(path) ?? []) substitutes.unshift([name, JSON.parse(body).id]);
}

function line({ method, path, status }: Asked): string {
  return `${method} ${path.replace(/\d{10,}/, "{id}")} ${status}`;
}

test("README: the first alert, followed word by word, alerts", async () => {
  const asked = await follow("README.md", "## First alert");
  expect(asked.map(line)).toEqual([
    "POST /v1/channels 201",
    "POST /v1/channels/{id}/test 200",
    "POST /v1/subscriptions 201",
    "POST /v1/sources 201",
    "POST /v1/sources/{id}/poll 200",
    "POST /v1/articles 200",
    "GET /v1/articles 200",
  ]);
  const [channel, tried, , , poll, , found] = asked.map(({ body }) => JSON.parse(body));
  expect(channel.secret).toMatch(/^whsec_/);
  expect(tried).toMatchObject({ status: 200, reason: null });
  // A sweep may poll it between the two commands, or at that moment.
  expect(["ok", "unchanged", "busy"]).toContain(poll.outcome);
  if (poll.outcome !== "busy") expect(poll).toMatchObject({ found: 2, failed: 0 });
  expect(found.data.map(({ title }: { title: string }) => title)).toEqual([SMUGGLED.title]);

  await until(() => receiver.received.length === 2);
  const [sample, alert] = receiver.received.map(({ path, body }) => ({ path, ...JSON.parse(body) }));
  expect(sample).toMatchObject({ path: "POST /news", type: "channel.test" });
  expect(alert).toMatchObject({ path: "POST /news", data: { article: { title: HEARD.title } } });
});

test("docs/api.md: each command succeeds, and gives what the page shows", async () => {
  const asked = await follow("docs/api.md");
  expect(asked.map(line).filter((each) => !/ 20[014]$/.test(each))).toEqual([]);
  const replies = new Map(
    asked.flatMap((each) =>
      each.body.startsWith("{") ? [[line(each), JSON.parse(each.body)] as const] : [],
    ),
  );
  expect(replies.get("GET /v1/articles 200").data[0]).toMatchObject({
    title: SMUGGLED.title,
    snippets: [{ field: "title" }, {}],
  });
  expect(replies.get("POST /v1/articles 200")).toMatchObject({
    title: SMUGGLED.title,
    provenance: expect.any(Object),
  });
  expect(replies.get("GET /v1/events 200").data[0]).toMatchObject({
    edition: 13,
    editionText: "lần thứ XIII",
    year: 2023,
    place: "Đà Nẵng",
  });
  expect(replies.get("POST /v1/channels 201").secret).toMatch(/^whsec_/);
  expect(replies.get("POST /v1/subscriptions 201").channelIds).toHaveLength(1);
});
