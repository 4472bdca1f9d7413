import { beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { useApi } from "../../support/archive-api.ts";
import { damageableColumns, damageRows, idOf, storeRows } from "../../support/one-of-each.ts";

const api = useApi();

const ROWS = 40;
const DAMAGED = "damaged-fields";
const TOKEN = { authorization: "Bearer bd_a-token-for-tests" };

let logged: string[];
beforeEach(async () => {
  await storeRows(api.archive, ROWS);
  logged = [];
  api.run.log.error = (event, error, fields) =>
    void logged.push(`${event} ${error instanceof Error ? error.message : ""} ${JSON.stringify(fields)}`);
});

/** The row that lost this column. */
function idWithout(table: string, key: string): number {
  const columns = damageableColumns().find((one) => one.table === table)?.columns ?? [];
  return idOf(columns.findIndex((column) => column.key === key) + 1);
}

async function download(path: string) {
  const reply = await api.app.request(path, { headers: TOKEN });
  return { text: await reply.text(), headers: reply.headers, status: reply.status };
}

test.each(["ndjson", "csv"])(
  "an export as %s logs the rows and columns that it could not read",
  async (format) => {
    await damageRows(api.archive, "nonsense");
    const { text } = await download(`/v1/articles/export?format=${format}`);
    expect(text.trimEnd().split("\n").length).toBeGreaterThanOrEqual(ROWS);
    expect(text).not.toContain("nonsense");
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('{"path":"/v1/articles/export","rows":');
    expect(logged[0]).toMatch(/^reply\.damaged stored values do not fit: \w+ of \d+/);
  },
);

test.each(["authors", "publishedAt", "wordCount", "images", "provenance"])(
  "an export names an article whose %s alone is damaged",
  async (key) => {
    const id = idOf(3);
    const column = damageableColumns()
      .find(({ table }) => table === "articles")
      ?.columns.find((one) => one.key === key)?.name;
    await api.archive.database
      .prepare(`update articles set "${column}" = 'nonsense' where id = ?`)
      .bind(id)
      .run();
    await download("/v1/articles/export");
    expect(logged[0]).toContain(`stored values do not fit: ${key} of ${id} {`);
    expect(logged[0]).toContain('"rows":1');
  },
);

test("an export of whole rows logs nothing", async () => {
  await download("/v1/articles/export");
  expect(logged).toEqual([]);
});

test.each(["rss", "atom", "json"])("a feed as %s names what it could not read", async (format) => {
  await damageRows(api.archive, "nonsense");
  const { headers } = await download(`/v1/articles.${format}?content=full&limit=100`);
  const named = headers.get(DAMAGED)?.split(", ");
  for (const key of ["authors", "publishedAt", "modifiedAt", "firstSeenAt"])
    expect(named).toContain(`${key};id=${idWithout("articles", key)}`);
  expect(logged[0]).toContain("reply.damaged");
});

test("a feed with whole texts names the lists of an article that it could not read", async () => {
  const id = idOf(ROWS - 1);
  await api.archive.database
    .prepare("update articles set images = 'x', marks = 'x' where id = ?")
    .bind(id)
    .run();
  const { headers } = await download("/v1/articles.atom?content=full");
  expect(headers.get(DAMAGED)).toBe(`marks;id=${id}, images;id=${id}`);
});

test("sources as OPML name the source whose kind cannot be read, and give it without one", async () => {
  await damageRows(api.archive, "nonsense");
  const { text, headers } = await download("/v1/sources/opml");
  expect(headers.get(DAMAGED)).toBe(`kind;id=${idWithout("sources", "kind")}`);
  expect(text.match(/<outline /g)).toHaveLength(ROWS);
  expect(text.match(/<outline type=/g)).toHaveLength(ROWS - 1);
});

test("a file of settings says what it could not read, and leaves it out, so that it can be put back", async () => {
  await damageRows(api.archive, "nonsense");
  const { text, headers } = await download("/v1/config");
  const comments = text.split("\n").filter((line) => line.startsWith("#"));
  for (const [table, key] of [
    ["sources", "kind"],
    ["channels", "options"],
    ["subscriptions", "digest"],
    ["subscriptions", "quietHours"],
    ["subscriptions", "watch"],
    ["aliases", "words"],
  ] as const) {
    const line = `# cannot be read, and has its default here: ${table}.${key} of ${idWithout(table, key)}`;
    expect(comments).toContain(line);
  }
  expect(headers.get(DAMAGED)).toContain(`sources.kind;id=${idWithout("sources", "kind")}`);
  expect(logged[0]).toContain("reply.damaged");
  expect(JSON.stringify(parse(text))).not.toContain("nonsense");
});

test("a file of settings of whole rows has no comment", async () => {
  expect((await download("/v1/config")).text).not.toContain("#");
});
