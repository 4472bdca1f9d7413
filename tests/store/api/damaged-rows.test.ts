import { beforeEach, expect, test } from "vitest";
import openapi from "../../../workers/api/openapi.json" with { type: "json" };
import { useApi } from "../../support/archive-api.ts";
import {
  addressOf,
  columnsOfAll,
  damageableColumns,
  damageRows,
  idOf,
  storeRows,
} from "../../support/one-of-each.ts";
import { visitor } from "../../support/visitor.ts";

const api = useApi();

/** One for each column of the table that has most, and one that stays whole. */
const ROWS = 42;
const AT_ONCE = 8;
const ADDRESS = `url=${encodeURIComponent(addressOf(1))}`;
const WORDS = encodeURIComponent("hội nghị");
/** What is asked beside the path, where something is. */
const ASKED: Record<string, string[]> & { "/v1/articles": string[] } = {
  "/v1/articles": ["limit=100", `q=${WORDS}&limit=100`, `q=${WORDS}&sort=relevance`, `story=${idOf(0)}`],
  "/v1/articles.atom": ["content=full"],
  "/v1/articles.json": ["content=full", `subscription=${idOf(1)}`],
  "/v1/articles.rss": ["content=full"],
  "/v1/articles/export": ["", "format=csv"],
  "/v1/articles/facets": ["", `q=${WORDS}`],
  "/v1/events": [`name=${WORDS}&limit=100`],
  "/v1/health": ["", "check=1"],
  "/v1/subscriptions/preview": [`q=${WORDS}`],
  "/v1/suggest": ["q=hoi"],
  "/v1/why": [ADDRESS],
  "/": ["", `q=${WORDS}`],
  "/alerts/:id/backfill": ["from=2026-11-01&to=2026-11-30"],
  "/alerts/new": [`q=${WORDS}`],
  "/alerts/preview": [`q=${WORDS}`],
  "/why": [ADDRESS],
};
const LISTS = ["sources", "links", "channels", "subscriptions", "matches", "deliveries", "aliases", "tokens"];
/** Whose rows a page with an id shows, where its path does not say it. */
const SHOWN: Record<string, string> = { a: "articles", alerts: "subscriptions" };

const routes = Object.entries(openapi.paths).flatMap(([path, methods]) =>
  "get" in methods && path !== "/v1/articles/{id}/page" ? [path] : [],
);

let logged: string[];
beforeEach(async () => {
  await storeRows(api.archive, ROWS);
  logged = [];
  api.run.log.error = (event, error) => void logged.push(`${event}: ${error}`);
});

const DEEP = `[${'[{"a":'.repeat(2_500)}1${"}]".repeat(2_500)}]`;

test.each([
  ["nonsense", "nonsense", damageableColumns],
  ["a list without items", "[null]", damageableColumns],
  ["lists in 5,000 others", DEEP, damageableColumns],
  ["bytes in any column", new Uint8Array([0x6c, 0xc5, 0xa9, 0xff]), columnsOfAll],
])(
  "wherever what is stored is damaged (%s), every route and page answers, and every list shows all rows",
  async (_, value, damaged) => {
    const reader = visitor(api);
    await reader.signIn();
    const whole = await lengths();
    await damageRows(api.archive, value, damaged());
    const shown = await lengths();
    for (const [path, length] of Object.entries(whole)) expect(shown[path], path).toBe(length);

    const addressesOf = addressesWith(damaged());
    const pages = api.pages.routes.filter(({ method, path }) => method === "GET" && !/[*]|:name/.test(path));
    const seen = [...new Set(pages.map(({ path }) => path))].flatMap(addressesOf);
    const failed = [
      ...(await failures(routes.flatMap(addressesOf), async (path) => (await askWhole(path)).status)),
      ...(await failures(seen, async (path) => (await reader.see(path)).status)),
    ];
    expect(failed, logged.join("\n")).toEqual([]);
    expect(logged).toContainEqual(expect.stringContaining("reply.damaged: Error: stored values do not fit"));
  },
);

test("a session or a token whose end cannot be read has ended", async () => {
  const reader = visitor(api);
  await reader.signIn();
  await api.archive.database.prepare("update sessions set expires_at = 'nonsense'").run();
  expect((await reader.see("/sources")).location).toMatch(/^\/sign-in/);
  const made = await api.send("POST", "/v1/tokens", { name: "Lan", scopes: ["read"] });
  await api.archive.database.prepare("update tokens set expires_at = 'nonsense'").run();
  const headers = { authorization: `Bearer ${made.body.token}` };
  expect((await api.ask("/v1/sources", { headers })).status).toBe(401);
});

async function lengths(): Promise<Record<string, number>> {
  const paths = [
    ...LISTS.map((list) => `/v1/${list}?limit=100`),
    ...ASKED["/v1/articles"].slice(0, 2).map((asked) => `/v1/articles?${asked}`),
  ];
  const entries = paths.map(async (path) => {
    const { body } = await api.ask(path);
    return [path, (body.data as unknown[]).length] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** A body that breaks off is a failure too. */
async function askWhole(path: string): Promise<Response> {
  const reply = await api.app.request(path, { headers: { authorization: "Bearer bd_a-token-for-tests" } });
  await reply.text();
  return reply;
}

async function failures(paths: readonly string[], statusOf: (path: string) => Promise<number>) {
  const failed: string[] = [];
  for (let from = 0; from < paths.length; from += AT_ONCE)
    await Promise.all(
      paths.slice(from, from + AT_ONCE).map(async (path) => {
        const status = await statusOf(path);
        if (status >= 400) failed.push(`${status} ${path}`);
      }),
    );
  return failed;
}

/** The addresses of a route or page: with an id, one for each row that has a damaged column. */
function addressesWith(damaged: ReturnType<typeof columnsOfAll>) {
  return (path: string): string[] => {
    const filled = /[{:]id/.test(path)
      ? rowsOf(path).map((row) => path.replace(/\{id\}|:id/, String(idOf(row))))
      : [path];
    return filled.flatMap((one) =>
      (ASKED[path] ?? [""]).map((asked) => `${one}?${asked}`.replace(/\?$/, "")),
    );
  };

  function rowsOf(path: string): number[] {
    const place = path.replace("/v1/", "/").split("/")[1] ?? "";
    const shown = damaged.find(({ table }) => table === (SHOWN[place] ?? place));
    return shown?.columns.map((_, at) => at + 1) ?? [];
  }
}
