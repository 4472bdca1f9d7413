import { beforeEach, describe, expect, test } from "vitest";
import { useApi } from "../../support/archive-api.ts";
import { columnsOfAll, damageableColumns, damageRows, idOf, storeRows } from "../../support/one-of-each.ts";
import { visitor } from "../../support/visitor.ts";

const api = useApi();

/** More than any table has columns that can be damaged. */
const ROWS = 42;
const DAMAGED = "damaged-fields";

/** The tables whose rows are shown one by one, and the pages of those rows. */
const PAGES = {
  articles: "/a",
  channels: "/channels",
  deliveries: "/deliveries",
  sources: "/sources",
  subscriptions: "/alerts",
} as const;
type Shown = keyof typeof PAGES;

/** What an owner may set of a row. */
const SETTINGS = {
  channels: {
    name: "Máy nhận",
    state: "active",
    group: null,
    takesNotices: false,
    url: "https://nhan.example/",
    options: {},
  },
  sources: { name: "Báo", intervalSeconds: 600, adaptive: false, obeysRobots: true, state: "active" },
  subscriptions: {
    name: "Chủ đề",
    query: "hội nghị",
    channelIds: [],
    sourceIds: null,
    language: "vi",
    state: "active",
    maxAgeHours: null,
    digest: null,
    quietHours: null,
    maxPerHour: null,
    fallbackChannelId: null,
    fallbackAfterMinutes: 30,
    watch: null,
    alertsOnRevisions: false,
    perStory: false,
  },
} as const;
type Settable = keyof typeof SETTINGS;
const DELETABLE = ["aliases", "articles", "channels", "sources", "subscriptions", "tokens"] as const;
type Damageable = Shown | (typeof DELETABLE)[number];

const TEXTS: readonly string[] = ["title", "lead", "body", "name", "query"];

/** What is asked of a row beside showing and changing it. */
const ACTIONS: Record<Shown, string[]> = {
  articles: [],
  channels: ["recover"],
  deliveries: ["retry"],
  sources: [],
  subscriptions: ["backfill"],
};

beforeEach(async () => {
  await storeRows(api.archive, ROWS);
  await damageRows(api.archive, "nonsense");
  api.run.log.error = () => undefined;
});

describe.each(Object.keys(PAGES) as Shown[])("a damaged row of %s", (table) => {
  test("names what cannot be read in its own reply and on its own page", async () => {
    const reader = visitor(api);
    await reader.signIn();
    for (const { id, key, isTime } of damagedOf(table)) {
      const { status, headers, body } = await api.ask(`/v1/${table}/${id}`);
      const page = await reader.see(`${PAGES[table]}/${id}`);
      expect([status, page.status], key).toEqual([200, 200]);
      const isShown = body[key] !== undefined && !(key === "nextAttemptAt" && body.state !== "pending");
      if (isTime && !isShown) continue;
      expect(headers.get(DAMAGED)?.split(", "), key).toContain(`${key};id=${id}`);
      expect(page.text, key).toMatch(new RegExp(`/v1/${table}/${id}</code></a>: <code>[^<]*\\b${key}\\b`));
    }
  });

  test("names the field in whose place another program stored bytes, and shows them as text", async () => {
    const columns = columnsOfAll().find((one) => one.table === table)?.columns ?? [];
    await damageRows(api.archive, new TextEncoder().encode("Lũ về"), [{ table, columns }]);
    const reader = visitor(api);
    await reader.signIn();
    for (const [at, { key }] of columns.entries()) {
      const id = idOf(at + 1);
      const { status, headers, body } = await api.ask(`/v1/${table}/${id}`);
      const page = await reader.see(`${PAGES[table]}/${id}`);
      expect([status, page.status], key).toEqual([200, 200]);
      expect(headers.get(DAMAGED)?.split(", "), key).toContain(`${key};id=${id}`);
      expect(page.text, key).toMatch(new RegExp(`/v1/${table}/${id}</code></a>: <code>[^<]*\\b${key}\\b`));
      if (TEXTS.includes(key)) expect(body[key]).toBe("Lũ về");
      expect(page.text).toContain("what can be read of them is shown, the rest is shown as missing");
    }
  });

  test("takes every action on it", async () => {
    for (const { id, key } of damagedOf(table))
      for (const action of ACTIONS[table]) {
        const input = action === "backfill" ? { from: "2026-11-01", to: "2026-11-02", mode: "list" } : {};
        const { status } = await api.send("POST", `/v1/${table}/${id}/${action}`, input);
        expect(status, `${action} ${key}`).toBeLessThan(500);
      }
  });
});

describe.each(Object.keys(SETTINGS) as Settable[])("a damaged row of %s", (table) => {
  test("is whole again once its settings are set again", async () => {
    for (const { id, key } of damagedOf(table)) {
      const { status, headers } = await api.send("PATCH", `/v1/${table}/${id}`, settingsFor(table, key));
      expect(status, key).toBe(200);
      if (key in SETTINGS[table]) expect(headers.get(DAMAGED), key).toBeNull();
      const after = await api.ask(`/v1/${table}/${id}`);
      if (key in SETTINGS[table]) expect(after.headers.get(DAMAGED), key).toBeNull();
    }
  });
});

test.each([...DELETABLE])("a damaged row of %s is deleted like any other", async (table) => {
  for (const { id, key } of damagedOf(table)) {
    expect((await api.send("DELETE", `/v1/${table}/${id}`, undefined)).status, key).toBe(204);
    const { body } = await api.ask(`/v1/${table}?limit=100`);
    expect((body.data as { id: string }[]).map((row) => row.id)).not.toContain(String(id));
  }
});

test.each([
  ["a list of objects", String.raw`[{"id":"x\r\ny: tờ","name":5,"kind":7,"url":5,"sign":5}]`],
  ["an object with names of its own", String.raw`{"\ud800":5,"a":[{"id":"x\r\ny: tờ"}],"b":{},"to":5}`],
  ["a number that is none", "1e999"],
])("a row whose JSON is %s is shown", async (_, stored) => {
  await damageRows(api.archive, stored);
  for (const table of Object.keys(PAGES) as Shown[])
    for (const { id, key } of damagedOf(table))
      expect((await api.ask(`/v1/${table}/${id}`)).status, `${table} ${key}`).toBe(200);
});

test("what a channel of a kind that cannot be read is sent to cannot be changed, which is said", async () => {
  const { id } = damagedOf("channels").find(({ key }) => key === "kind") ?? {};
  const { status, body } = await api.send("PATCH", `/v1/channels/${id}`, { url: "https://nhan.example/" });
  expect([status, body.errors]).toEqual([
    422,
    [{ path: "kind", message: "cannot be read: delete this channel and make it again" }],
  ]);
  const reader = visitor(api);
  await reader.signIn();
  expect((await reader.see(`/channels/${id}`)).text).not.toContain('name="url"');
});

test("a list names the row of what it could not show, and so does its page", async () => {
  const { id } = damagedOf("sources").find(({ key }) => key === "state") ?? {};
  const { body, headers } = await api.ask("/v1/sources?limit=100");
  const at = (body.data as { id: string; state: string }[]).findIndex((source) => source.id === String(id));
  expect((body.data as { state: string }[])[at]?.state).toBe("damaged");
  expect(headers.get(DAMAGED)).toContain(`data.${at}.state;id=${id}`);
  const reader = visitor(api);
  await reader.signIn();
  expect((await reader.see("/sources")).text).toContain(`/v1/sources/${id}</code></a>: <code>state</code>`);
});

function damagedOf(table: Damageable) {
  const columns = damageableColumns().find((one) => one.table === table)?.columns ?? [];
  expect(columns.length).toBeGreaterThan(0);
  expect(columns.length).toBeLessThan(ROWS);
  return columns.map((column, at) => ({ ...column, id: idOf(at + 1) }));
}

/** A channel whose kind cannot be read keeps its address and options. */
function settingsFor(table: Settable, key: string): Record<string, unknown> {
  if (table !== "channels") return SETTINGS[table];
  const { url, options, ...others } = SETTINGS.channels;
  return key === "options" ? { ...others, options } : others;
}
