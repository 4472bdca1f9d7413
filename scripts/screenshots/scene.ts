import { setTimeout as sleep } from "node:timers/promises";
import { newAdminToken } from "../admin-token.ts";
import { openApi } from "../demo/api.ts";
import { openNewspaper } from "../demo/newspaper.ts";
import { openReceiver } from "../demo/receiver.ts";
import { QUERY, STORIES } from "../demo/stories.ts";
import { startRunner } from "../start/runner.ts";

const TRIES_MAX = 600;
const TRY_EVERY_MS = 500;

export type Scene = { url: URL; adminToken: string; close: () => Promise<void> };

/** The whole system after every story of the demo's newspaper was read and its alerts were delivered. */
export async function openScene(state: string): Promise<Scene> {
  const environment = {
    ...process.env,
    PORT: "0",
    BAODONG_ADMIN_TOKEN: newAdminToken(),
    BAODONG_STATE: state,
    BAODONG_ALLOW_PRIVATE: "1",
    BAODONG_SWEEP_SECONDS: "2",
  };
  let alerts = 0;
  const newspaper = await openNewspaper();
  const receiver = await openReceiver(() => {
    alerts += 1;
  });
  const started = await startRunner(environment, () => undefined);
  if (!started.ok) throw new Error(started.detail);
  const { url, adminToken, stop } = started.value;
  const api = openApi(url.origin, adminToken);
  const channel = await api.post("/v1/channels", { kind: "webhook", name: "Ban thời sự", url: receiver.url });
  receiver.trust(String(channel.secret));
  const channelIds = [channel.id];
  await api.post("/v1/subscriptions", { name: "Hội nghị an ninh", query: QUERY, channelIds });
  await api.post("/v1/subscriptions", { name: "Sông nước", query: '"bến đò" OR "chợ nổi"', channelIds });
  for (const story of STORIES) newspaper.publish(story);
  for (const address of [newspaper.feedUrl, newspaper.sectionUrl])
    await api.post("/v1/sources", { url: address });
  await untilQuiet(() => alerts);
  const close = async () => {
    newspaper.close();
    receiver.close();
    await stop();
  };
  return { url, adminToken, close };
}

/** Waits until alerts have come and, for a while, no more do. */
async function untilQuiet(count: () => number): Promise<void> {
  let still = 0;
  for (let tries = 0; tries < TRIES_MAX && still < STILL_TRIES; tries += 1) {
    const before = count();
    await sleep(TRY_EVERY_MS);
    still = before > 0 && count() === before ? still + 1 : 0;
  }
}

const STILL_TRIES = 12;
