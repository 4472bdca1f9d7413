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
