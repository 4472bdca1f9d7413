import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { classify } from "../../../../workers/notify/channels/classify-webhook.ts";

test.each([
  [200, null, { reason: null, disableChannel: null }],
  [201, null, { reason: null, disableChannel: null }],
  [299, null, { reason: null, disableChannel: null }],
  [301, null, { reason: "redirected", final: false, disableChannel: null }],
  [308, null, { reason: "redirected", final: false, disableChannel: null }],
  [304, null, { reason: "redirected", final: false, disableChannel: null }],
  [400, null, { reason: "refused", final: false, disableChannel: null }],
  [404, null, { reason: "refused", final: false, disableChannel: null }],
  [408, null, { reason: "timeout", final: false, disableChannel: null }],
  [410, null, { reason: "gone", final: true, disableChannel: "gone" }],
  [429, null, { reason: "throttled", final: false, disableChannel: null }],
  [500, null, { reason: "server-error", final: false, disableChannel: null }],
  [504, null, { reason: "server-error", final: false, disableChannel: null }],
  [599, null, { reason: "server-error", final: false, disableChannel: null }],
  [199, null, { reason: "unexpected-status", final: false, disableChannel: null }],
  [500, "abort-message", { reason: "server-error", final: true, disableChannel: null }],
  [403, " Disable ", { reason: "refused", final: true, disableChannel: "asked-to" }],
  [200, "disable", { reason: null, disableChannel: "asked-to" }],
  [500, "nonsense", { reason: "server-error", final: false, disableChannel: null }],
])("status %i with webhook-delivery %s", (status, order, expected) => {
  expect(classify(status, order)).toMatchObject(expected);
});

test("every reason is explained in the documentation for receivers", () => {
  const guide = readFileSync(join(import.meta.dirname, "../../../../docs/webhooks.md"), "utf8");
  const statuses = Array.from({ length: 500 }, (_, at) => 100 + at);
  const reasons = new Set(statuses.flatMap((status) => classify(status, null).reason ?? []));
  expect([...reasons].filter((reason) => !guide.includes(`\`${reason}\``))).toEqual([]);
});
