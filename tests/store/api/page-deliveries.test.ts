import { beforeEach, expect, test } from "vitest";
import { firstIdAt, isoAt } from "../../../workers/shared/run.ts";
import { givenChannel, givenSubscription } from "../../support/alerts.ts";
import { useApi } from "../../support/archive-api.ts";
import { givenDelivery } from "../../support/deliveries.ts";
import { type Visitor, visitor } from "../../support/visitor.ts";

const HOUR_MS = 3_600_000;

const api = useApi();
let reader: Visitor;
beforeEach(async () => {
  reader = visitor(api);
  await reader.signIn();
});

/** Two channels, each with a dead delivery of an hour ago. */
async function givenOutage() {
  const ids: number[] = [];
  for (const [at, name] of ["Ban thời sự", "Ban đêm"].entries()) {
    const channelId = await givenChannel(api.run, `http://127.0.0.1:9/${at}`, { name });
    const subscriptionId = await givenSubscription(api.run, "ma túy", [channelId]);
    const id = firstIdAt(api.run.now() - HOUR_MS) + at;
    await givenDelivery(api.run.db, { id, channelId, subscriptionId, state: "dead", attempts: 12 });
    ids.push(channelId);
  }
  return ids;
}

test("deliveries are shown of one channel only, by a form", async () => {
  const [first] = await givenOutage();
  const { text } = await reader.see("/deliveries");
  expect(text.match(/data-item/g)).toHaveLength(2);
  expect(text).toContain(`<option value="${first}">Ban thời sự</option>`);
  const one = await reader.see(`/deliveries?state=dead&channel=${first}&subscription=`);
  expect(one.text.match(/data-item/g)).toHaveLength(1);
  expect(one.text).toContain(`<option value="${first}" selected="">Ban thời sự</option>`);
});

test("the dead deliveries of a range of days are sent again, of the chosen channel only", async () => {
  const [first] = await givenOutage();
  await reader.see("/deliveries");
  const day = isoAt(api.run.now()).slice(0, 10);
  const range = { from: day, to: day, state: "dead", channel: String(first), subscription: "" };
  const sent = await reader.send("/deliveries/replay", range);
  expect(sent.location).toBe(`/deliveries?channel=${first}&sent=1`);
  expect((await reader.see(sent.location ?? "")).text).toContain("One is sent again now.");
  const refused = await reader.send("/deliveries/replay", { ...range, from: "2020-01-01" });
  expect((await reader.see(refused.location ?? "")).text).toContain("Nothing was sent");
  expect((await reader.see("/deliveries?state=dead")).text.match(/data-item/g)).toHaveLength(1);
});

test("a delivery shows the bytes that it sends, and says when they are no longer kept", async () => {
  const channelId = await givenChannel(api.run, "http://127.0.0.1:9/hook", { name: "Ban đêm" });
  const id = firstIdAt(api.run.now() - HOUR_MS);
  const body = '{"title":"Bắt <b>ma túy</b>"}';
  await givenDelivery(api.run.db, { id, channelId, state: "delivered", attempts: 1, body });
  const { text } = await reader.see(`/deliveries/${id}`);
  expect(text).toContain("<pre>{&quot;title&quot;:&quot;Bắt &lt;b&gt;ma túy&lt;/b&gt;&quot;}</pre>");

  const gone = {
    id: id + 1,
    channelId,
    subscriptionId: 7,
    state: "delivered" as const,
    attempts: 1,
    body: "",
  };
  await givenDelivery(api.run.db, gone);
  expect((await reader.see(`/deliveries/${gone.id}`)).text).toContain("no longer kept");
  expect((await api.ask(`/v1/deliveries/${gone.id}`)).body).toMatchObject({ body: null });
});
