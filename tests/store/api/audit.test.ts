import { describe, expect, test } from "vitest";
import { useApi } from "../../support/archive-api.ts";

const api = useApi();

async function makeWriter(): Promise<{ id: string; headers: Record<string, string> }> {
  const { body } = await api.send("POST", "/v1/tokens", { name: "Lan", scopes: ["write"] });
  const headers = { authorization: `Bearer ${body.token}`, "content-type": "application/json" };
  return { id: String(body.id), headers };
}

describe("the audit", () => {
  test("tells who made what, and nothing of looks and failures", async () => {
    const { id, headers } = await makeWriter();
    const name = (words: string[]) =>
      api.ask("/v1/aliases", { method: "POST", headers, body: JSON.stringify({ words }) });
    const made = await name(["Viêng Chăn", "Vientiane"]);
    await name(["Viêng Chăn"]);
    await api.ask("/v1/aliases", { headers });
    const { data } = (await api.ask("/v1/audit")).body as { data: object[] };
    const location = made.headers.get("location");
    expect(data).toMatchObject([
      { tokenId: id, tokenName: "Lan", method: "POST", path: "/v1/aliases", status: 201, location },
      { tokenId: null, tokenName: "admin", method: "POST", path: "/v1/tokens", status: 201 },
    ]);
    expect(data).toHaveLength(2);
  });

  test("keeps the last 20,000 changes, at two rows written for each", async () => {
    const rows = "with recursive n (id) as (select 1 union all select id + 1 from n where id < 20000)";
    await api.archive.database
      .prepare(
        `insert into audit (id, at, token_name, method, path, status) ${rows} select id, '', '', '', '', 1 from n`,
      )
      .run();
    api.archive.meter.reset();
    await api.ask("/v1/sources/1", { method: "DELETE" });
    await api.send("POST", "/v1/aliases", { words: ["Viêng Chăn", "Vientiane"] });
    const [kept] = (
      await api.archive.database.prepare("select min(id) as low, max(id) as high from audit").all()
    ).results;
    expect(kept).toEqual({ low: 2, high: 20_001 });
    expect(api.archive.meter.rowsWritten).toBeLessThanOrEqual(5);
  });
});
