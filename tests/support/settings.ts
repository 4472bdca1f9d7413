import type { TestApi } from "./api.ts";

/** A page of this site as a source, made through the api. Returns its id. */
export function createSource(api: TestApi, host = "news.example.com"): Promise<string> {
  return create(api, "/v1/sources", { url: `https://${host}/`, kind: "page" });
}

/** A webhook, made through the api. Returns its id. */
export function createWebhook(api: TestApi): Promise<string> {
  return create(api, "/v1/channels", { kind: "webhook", url: "https://hook.example.com/" });
}

/**
 * A subscription, made through the api: to every source, and without a channel, unless it says more. Returns
 * its id.
 */
export function createSubscription(api: TestApi, input: object = {}): Promise<string> {
  return create(api, "/v1/subscriptions", { query: "ma túy", ...input });
}

async function create(api: TestApi, path: string, input: object): Promise<string> {
  const { status, body } = await api.send("POST", path, input);
  if (status !== 201) throw new Error(`${path} was answered with ${status}: ${JSON.stringify(body)}`);
  return String(body.id);
}
