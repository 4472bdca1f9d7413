import { describe, expect, test } from "vitest";
import { TOKEN } from "../../support/api.ts";
import { useApi } from "../../support/archive-api.ts";
import { storeNext } from "../../support/articles.ts";

const api = useApi();

async function makeWriter(): Promise<{ id: string; headers: Record<string, string> }> {
  const { body } = await api.send("POST", "/v1/tokens", { name: "Lan", scopes: ["write"] });
  const headers = { authorization: `Bearer ${body.token}`, "content-type": "application/json" };
  return { id: String(body.id), headers };
}

describe("the audit", () => {
  test("shows who created what, and no reads or failures", async () => {
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

describe("the configuration as a file", () => {
  const FEED = "https://news.example.com/rss";
  const yaml = { "content-type": "application/yaml" };
  const file = async () => (await api.app.request("/v1/config", { headers: admin })).text();
  const put = (body: string, search = "") =>
    api.ask(`/v1/config${search}`, { method: "PUT", headers: yaml, body });
  const admin = { authorization: `Bearer ${TOKEN}` };

  async function setUp(): Promise<void> {
    await api.send("POST", "/v1/sources", { url: FEED, kind: "feed", name: "Báo Mẫu" });
    const url = "https://hook.example.com/secret-path";
    const channel = await api.send("POST", "/v1/channels", { kind: "webhook", url, name: "trực" });
    const query = "ma túy";
    await api.send("POST", "/v1/subscriptions", { name: "Ma túy", query, channelIds: [channel.body.id] });
    await api.send("POST", "/v1/aliases", { words: ["Viêng Chăn", "Vientiane"] });
  }

  test("changes nothing when it comes back as it was, and holds no secret", async () => {
    await setUp();
    const text = await file();
    expect(text).toContain("name: Ma túy");
    expect(text).not.toMatch(/whsec_/);
    expect((await put(text)).body).toMatchObject({ summary: "changes nothing", left: 0, errors: [] });
  });

  test("names a fallback channel as it names the others", async () => {
    await setUp();
    const url = "https://hook.example.com/second";
    const second = await api.send("POST", "/v1/channels", { kind: "webhook", url, name: "dự phòng" });
    const text = (await file()).replace("fallback: null", "fallback: dự phòng");
    expect((await put(text)).body).toMatchObject({ summary: "changes 1 subscription", errors: [] });
    expect(await file()).toBe(text);
    const { body } = await api.ask("/v1/subscriptions");
    expect(body.data).toMatchObject([{ fallbackChannelId: second.body.id, fallbackAfterMinutes: 30 }]);
    for (const [name, message] of [
      ["trực", "is one of channels, which get every alert anyway"],
      ["ai đó", "there is no channel called ai đó"],
    ])
      expect((await put(text.replace("fallback: dự phòng", `fallback: ${name}`))).body).toMatchObject({
        errors: [{ path: "subscriptions.0.fallback", message }],
      });
  });

  test("says what it would change and how often that would have alerted, and changes it when told to", async () => {
    await setUp();
    await storeNext(api.run, { title: "Hội nghị an ninh" });
    const before = await file();
    const added =
      "  - name: An ninh\n    query: hội nghị an ninh\n    channels: [trực]\n    sources:\n      - https://b.example.com/rss\n";
    const text = before
      .replace("aliases:\n", `${added}aliases:\n`)
      .replace("sources:\n", "sources:\n  - url: https://b.example.com/rss\n    kind: feed\n")
      .replace(/aliases:\n(?: .*\n)*/, "aliases: []\n");
    const tried = await put(text, "?dryRun=1");
    expect(tried.body).toMatchObject({
      summary:
        "adds 1 source; adds 1 subscription, which would have alerted 1 time in the last 30 days; removes 1 alias group",
      alerts: 1,
      dryRun: true,
    });
    expect(await file()).toBe(before);
    expect((await put(text)).body).toMatchObject({ subscriptions: { added: 1 }, errors: [], left: 0 });
    expect((await put(text)).body.summary).toBe("changes nothing");
    const { body } = await api.ask("/v1/subscriptions");
    expect(body.data).toMatchObject([
      { name: "An ninh", sourceIds: [expect.any(String)] },
      { name: "Ma túy" },
    ]);
  });

  test("shows the settings of the environment, says which the file has otherwise, and changes none", async () => {
    const text = await file();
    expect(text).toContain('settings:\n  plan: free\n  morePorts: "8080"\n');
    expect((await put(text)).body.settings).toEqual([]);
    expect((await put("version: 1\n")).body.settings).toEqual([]);
    const other = text.replace('"8080"', "8443").replace("plan: free", "keep: body=365");
    const differing = [
      { name: "plan", variable: "BAODONG_PLAN", here: "free", file: null },
      { name: "keep", variable: "BAODONG_KEEP", here: null, file: "body=365" },
      { name: "morePorts", variable: "BAODONG_MORE_PORTS", here: "8080", file: "8443" },
    ];
    for (const search of ["", "?dryRun=1"])
      expect((await put(other, search)).body).toMatchObject({
        summary: "changes nothing",
        settings: differing,
      });
    expect(await file()).toBe(text);
  });

  test("keeps a part that it leaves out, and is refused whole where it is wrong", async () => {
    await setUp();
    expect((await put("version: 1\nsources: []\n")).body.summary).toBe("removes 1 source");
    expect((await api.ask("/v1/subscriptions")).body.data).toHaveLength(1);
    const wrong = [
      ["version: 1\nsubscriptions: [", ""],
      ["version: 2\n", "version"],
      ["version: 1\nsubscriptions:\n  - {name: a, query: (}\n", "subscriptions.0.query"],
      [
        "version: 1\nsubscriptions:\n  - {name: a, query: b, channels: [nobody]}\n",
        "subscriptions.0.channels",
      ],
      [
        "version: 1\nsubscriptions:\n  - {name: a, query: b, sources: [https://c.example/]}\n",
        "subscriptions.0.sources",
      ],
      ["version: 1\nx: &a [1]\naliases: [*a, *a]\n", "", "an alias of YAML"],
      ["version: 1\naliases: [a,\n b", "", /^line 3, column 3: .+ with a \]$/],
      ["version: 1\nnmae: x\n", "nmae", "is not known here"],
      [
        "version: 1\nsources:\n  - {url: https://c.example/, knd: feed}\n",
        "sources.0.knd",
        "is not known here",
      ],
    ] as const;
    for (const [text, path, message = ""] of wrong) {
      const { status, body } = await put(text);
      const [fault] = body.errors as { path: string; message: string }[];
      expect([status, fault?.path], text).toEqual([422, path]);
      expect(fault?.message).toMatch(message);
    }
  });
});
