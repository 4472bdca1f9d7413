import { expect, test } from "vitest";
import { VERSION } from "../../../workers/shared/version.ts";
import { useApi } from "../../support/archive-api.ts";
import { visitor } from "../../support/visitor.ts";

const api = useApi();

test("the page of the system shows the version, and where the log is if the runner does not keep it", async () => {
  const reader = visitor(api);
  await reader.signIn();
  const { text } = await reader.see("/system");
  expect(text).toContain(`<dt>Version</dt><dd>${VERSION}</dd>`);
  expect(text).toContain("Cloudflare keeps the log");
  expect(text).not.toContain("Last backup");
});

test("what the log warned of is shown to admins alone, and the last backup to everybody", async () => {
  api.runner.lastBackupAt = "2026-11-21T03:00:00.000Z";
  const line = { at: "2026-11-21T11:00:00.000Z", level: "error", worker: "notify", event: "delivery.failed" };
  api.runner.warnings = [{ ...line, fields: "reply=secret" }];
  const made = await api.send("POST", "/v1/tokens", { name: "Lan", scopes: ["write"] });
  const headers = { authorization: `Bearer ${made.body.token}` };
  expect((await api.ask("/v1/installation", { headers })).body).toEqual({
    version: VERSION,
    lastBackupAt: "2026-11-21T03:00:00.000Z",
    warnings: null,
  });
  expect((await api.ask("/v1/installation")).body).toMatchObject({ warnings: [{ fields: "reply=secret" }] });

  const [lan, admin] = [visitor(api), visitor(api)];
  await lan.signIn(String(made.body.token));
  await admin.signIn();
  const seen = (await lan.see("/system")).text;
  expect(seen).toContain("Last backup");
  expect(seen).toContain("Only a token with the scope admin is shown the log.");
  expect(seen).not.toContain("secret");
  expect((await admin.see("/system")).text).toContain("<code>reply=secret</code>");
  api.runner.warnings = [];
  expect((await admin.see("/system")).text).toContain("None since the start.");
});
