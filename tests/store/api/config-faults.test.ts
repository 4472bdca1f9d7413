import { expect, test } from "vitest";
import { TOKEN } from "../../support/api.ts";
import { useApi } from "../../support/archive-api.ts";

const api = useApi();

async function faultOf(body: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${TOKEN}`, "content-type": "application/yaml" };
  const reply = await api.app.request("/v1/config?dryRun=1", { method: "PUT", headers, body });
  expect(reply.status).toBe(422);
  return ((await reply.json()) as { detail: string }).detail;
}

test.each(["{", "[", "{a: ", "- "])(
  "a file of settings with 30,000 lists or maps in each other is refused by its place: %s",
  async (opening) => {
    expect(await faultOf(opening.repeat(30_000))).toMatch(
      /^line 1, column \d+: too many lists or maps inside each other$/,
    );
  },
);

test("a fault of YAML is named with its line and column", async () => {
  expect(await faultOf("version: 1\nsources: [\n")).toMatch(/^line 3, column 1: Flow sequence/);
});
