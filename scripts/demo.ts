import "./node-version.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { newAdminToken } from "./admin-token.ts";
import { openApi } from "./demo/api.ts";
import { type Mailbox, openMailbox } from "./demo/mailbox.ts";
import { type Newspaper, openNewspaper } from "./demo/newspaper.ts";
import { openReceiver, type Receiver } from "./demo/receiver.ts";
import { QUERY, STORIES, type Story } from "./demo/stories.ts";
import { createTelling, type Telling } from "./demo/telling.ts";
import { stopOnSignal } from "./signals.ts";
import { endWithRuntime, type Runner, startRunner } from "./start/runner.ts";

const SWEEP_SECONDS = 2;
const POLL_SECONDS = 10;
const STORIES_AT_FIRST = 3;
const PUBLISH_EVERY_MS = 6_000;

await demo();

/**
 * `npm run demo`: the whole system on a state folder of its own, with a newspaper, a receiver and a mail
 * server on this machine.
 */
async function demo(): Promise<void> {
  const newspaper = await openNewspaper();
  const telling = createTelling(newspaper.titleOf);
  const receiver = await openReceiver(telling.alerted);
  const mailbox = await openMailbox(telling.mailed);
  const runner = await start(telling, mailbox);

  const publish = (story: Story) => telling.published(newspaper.publish(story).story.title);

  console.log(introduction(runner));
  for (const story of STORIES.slice(0, STORIES_AT_FIRST)) publish(story);
  await setUp(runner, { newspaper, telling, receiver });
  for (const story of STORIES.slice(STORIES_AT_FIRST)) {
    await sleep(PUBLISH_EVERY_MS);
    publish(story);
  }
  console.log(
    "\nThat was the last story, and it is on its way. The system goes on: look around, or end it with Ctrl-C.",
  );
}

async function start(telling: Telling, mailbox: Mailbox): Promise<Runner> {
  const state = mkdtempSync(join(tmpdir(), "baodong-demo-"));
  const environment = {
    BAODONG_ADMIN_TOKEN: newAdminToken(),
    ...process.env,
    BAODONG_STATE: state,
    BAODONG_ALLOW_PRIVATE: "1",
    BAODONG_SWEEP_SECONDS: String(SWEEP_SECONDS),
    BAODONG_SMTP_URL: mailbox.url,
    BAODONG_MAIL_FROM: "Báo Động <demo@baodong.example>",
  };
  process.on("exit", () => rmSync(state, { recursive: true, force: true }));
  const runner = await startRunner(environment, telling.logged);
  if (!runner.ok) {
    console.error(runner.detail);
    process.exit(1);
  }
  stopOnSignal(runner.value.stop);
  endWithRuntime(runner.value);
  return runner.value;
}

type Parts = { newspaper: Newspaper; telling: Telling; receiver: Receiver };

/** What a newcomer does first: creates channels, a subscription and two sources. */
async function setUp({ url, adminToken }: Runner, { newspaper, telling, receiver }: Parts): Promise<void> {
  const api = openApi(url.origin, adminToken);
  const channel = await api.post("/v1/channels", { kind: "webhook", name: "demo", url: receiver.url });
  receiver.trust(String(channel.secret));
  const mail = await api.post("/v1/channels", { kind: "email", name: "mail", to: ["desk@newsroom.example"] });
  const channelIds = [channel.id, mail.id];
  await api.post("/v1/subscriptions", { name: "demo", query: QUERY, channelIds });
  for (const address of [newspaper.feedUrl, newspaper.sectionUrl]) {
    const source = await api.post("/v1/sources", { url: address, intervalSeconds: POLL_SECONDS });
    telling.named(String(source.id), address);
  }
}

function introduction({ url, adminToken }: Runner): string {
  const curl = `curl -sH "Authorization: Bearer ${adminToken}"`;
  return `
Báo Động runs at ${url.origin} for this demo, and forgets everything when it ends.
A newspaper publishes a story every few seconds. Those that say "${QUERY}" raise the alarm.

To look further, in another terminal:
  ${curl} -G ${url.origin}/v1/articles --data-urlencode 'q=${QUERY}'
  ${curl} '${url.origin}/v1/articles?limit=3'
  ${curl} ${url.origin}/v1/sources
  ${curl} ${url.origin}/v1/deliveries
`;
}
