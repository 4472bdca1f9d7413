import { beforeEach, expect, test } from "vitest";
import { useApi } from "../../support/archive-api.ts";
import { givenPastArticles } from "../../support/backfill.ts";
import { createSubscription, createWebhook } from "../../support/settings.ts";
import { type Visitor, visitor } from "../../support/visitor.ts";

const OCTOBER = { from: "2026-10-01", to: "2026-10-31" };

const api = useApi();
let reader: Visitor;
beforeEach(async () => {
  reader = visitor(api);
  await reader.signIn();
});

async function givenAlert(): Promise<string> {
  await givenPastArticles(api.run, 3);
  const input = { query: "ma túy", channelIds: [await createWebhook(api)] };
  const { body } = await api.send("POST", "/v1/subscriptions", input);
  return String(body.id);
}

test("an alert shows what it would have sent in a past period, and then sends it", async () => {
  const id = await givenAlert();
  expect((await reader.see(`/alerts/${id}`)).text).toContain(`action="/alerts/${id}/backfill"`);
  const path = `/alerts/${id}/backfill`;
  const shown = await reader.see(`${path}?from=2026-10-01&to=2026-10-31`);
  expect(shown.text).toContain("3 older articles would have matched.");
  expect(shown.text.match(/data-item/g)).toHaveLength(3);

  const sent = await reader.send(path, { ...OCTOBER, mode: "digest" });
  expect(sent.location).toBe(`${path}?from=2026-10-01&to=2026-10-31&sent=3`);
  const after = await reader.see(sent.location ?? "");
  expect(after.text).toContain("3 are on their way.");
  expect(after.text).toContain("3 more were matched at the time");
  expect(after.text).not.toContain("Send them as one digest");
});

test("a past period that cannot be sent says why, and nothing is sent", async () => {
  const id = await createSubscription(api);
  const path = `/alerts/${id}/backfill`;
  expect((await reader.see(`${path}?from=2026-10-31&to=2026-10-01`)).status).toBe(422);
  const silent = await reader.send(path, { ...OCTOBER, mode: "each" });
  expect(silent.status).toBe(422);
  expect(silent.text).toContain("the subscription has no channel");
  expect((await reader.see("/alerts/404/backfill?from=2026-10-01&to=2026-10-31")).status).toBe(404);
  expect((await reader.send("/alerts/404/backfill", OCTOBER)).status).toBe(404);
});
