import { getTableName, is, sql } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { firstIdAt } from "../../workers/shared/run.ts";
import * as articles from "../../workers/shared/schema/articles.ts";
import * as deliveries from "../../workers/shared/schema/deliveries.ts";
import * as gaps from "../../workers/shared/schema/gaps.ts";
import * as hosts from "../../workers/shared/schema/hosts.ts";
import * as leases from "../../workers/shared/schema/leases.ts";
import * as ledger from "../../workers/shared/schema/ledger.ts";
import * as pollLeases from "../../workers/shared/schema/poll-leases.ts";
import * as renewals from "../../workers/shared/schema/renewals.ts";
import * as retention from "../../workers/shared/schema/retention.ts";
import * as sources from "../../workers/shared/schema/sources.ts";
import * as subscriptions from "../../workers/shared/schema/subscriptions.ts";
import * as syllables from "../../workers/shared/schema/syllables.ts";
import * as tokens from "../../workers/shared/schema/tokens.ts";
import * as usage from "../../workers/shared/schema/usage.ts";
import type { Article } from "../../workers/shared/store/articles/article.ts";
import { insertIndexRow } from "../../workers/shared/store/articles/index-row.ts";
import type { TestDb } from "./d1.ts";

const AT = "2026-11-21T11:00:00.000Z";
const DAY = AT.slice(0, 10);
const FIRST_ID = firstIdAt(Date.parse(AT));

type Column = ReturnType<typeof getTableConfig>["columns"][number];
type Table = { name: string; table: SQLiteTable; columns: [key: string, column: Column][] };

const WORK = [articles, deliveries, gaps, hosts, leases, ledger, pollLeases, renewals, retention];
const SETTINGS = [sources, subscriptions, syllables, tokens, usage];
const TABLES: Table[] = [...WORK, ...SETTINGS]
  .flatMap((file) => Object.values<unknown>(file))
  .filter((table) => is(table, SQLiteTable))
  .map((table) => {
    const { columns } = getTableConfig(table);
    const byKey = Object.entries(table).filter(([, column]) => columns.includes(column));
    return { name: getTableName(table), table, columns: byKey };
  });

/** Stores so many rows in every table: those in the same place belong together. */
export async function storeRows({ db }: TestDb, rows: number): Promise<void> {
  for (const { name, table, columns } of TABLES) {
    const values = Array.from({ length: rows }, (_, row) =>
      Object.fromEntries(columns.map(([key, column]) => [key, valueFor(key, column, row)])),
    );
    const stored = values.map((one) => db.insert(table).values(one).onConflictDoNothing());
    const articles = name === "articles" ? (values as unknown as Article[]) : [];
    const [first, ...rest] = [...stored, ...articles.map((one) => insertIndexRow(db, one, sql`true`))];
    if (first !== undefined) await db.batch([first, ...rest]);
  }
}

/** Row 1 of each table loses the first of the columns that can be damaged, row 2 the second, and so on. */
export async function damageRows(
  { database }: TestDb,
  value: string | Uint8Array,
  damaged = damageableColumns(),
): Promise<void> {
  for (const { table, columns } of damaged) {
    const key = `(select name from pragma_table_info('${table}') where pk = 1)`;
    const [named] = (await database.prepare(`select ${key} as name`).all()).results;
    const statements = columns.map(({ name }, at) =>
      database
        .prepare(
          `update "${table}" set "${name}" = ?1 where "${named?.name}" =
             (select "${named?.name}" from "${table}" order by 1 limit 1 offset ?2)`,
        )
        .bind(value, at + 1),
    );
    if (statements.length > 0) await database.batch(statements);
  }
}

/** The id of the row in each table. */
export function idOf(row: number): number {
  return FIRST_ID + row;
}

export function addressOf(row: number): string {
  return `https://bao${row}.example/${row}.html`;
}

/**
 * The columns of JSON, times, numbers, states and kinds, by table: what a program can damage so that it
 * cannot be read. Words are read whatever they are, and what names a row says where it belongs.
 */
export function damageableColumns(): DamageableColumns[] {
  return columnsThat(isDamageable);
}

/** All columns but those that name the row itself, in which another program may store bytes. */
export function columnsOfAll(): DamageableColumns[] {
  return columnsThat(([key, column]) => !column.primary && key !== "id").filter(
    ({ table }) => table !== "sessions",
  );
}

function columnsThat(isWanted: (named: [string, Column]) => boolean): DamageableColumns[] {
  return TABLES.map(({ name, columns }) => ({
    table: name,
    columns: columns
      .filter(isWanted)
      .map(([key, column]) => ({ key, name: column.name, isTime: IS_TIME.test(key) })),
  }));
}

type DamageableColumns = { table: string; columns: DamageableColumn[] };

/** A column by its name in the schema and in the table. */
type DamageableColumn = { key: string; name: string; isTime: boolean };

function isDamageable([key, column]: [string, Column]): boolean {
  const isWord = (column.enumValues ?? []).length > 0;
  if (column.primary || (IS_ID.test(key) && !isWord)) return column.dataType === "custom";
  return column.dataType !== "string" || isWord || IS_TIME.test(key) || key === "ended";
}

const IS_ID = /(?:^id|Id|^number|^day)$/;
const IS_TIME = /(?:At|Until|[sS]ince|hourFrom|^at|On|Day)$/;
const EVENT = { name: "Hội nghị", edition: 1, editionText: "I", year: 2026, date: "2026-11", place: null };
const DIGEST = { every: "day", at: "07:00", timeZone: "Asia/Ho_Chi_Minh" };
const PERSON = { name: "Lê Lai", rank: "Đại tướng", otherRanks: ["Thượng tướng"], posts: ["Bộ trưởng"] };

/** What columns hold where their type does not tell. */
const HELD: Record<string, (row: number) => unknown> = {
  authors: () => ["Thân Lai"],
  canonicalUrl: addressOf,
  channelIds: (row) => [String(idOf(row))],
  countedOn: () => DAY,
  day: (row) => new Date(Date.parse(AT) - row * 86_400_000).toISOString().slice(0, 10),
  digestId: () => null,
  drift: () => ({ since: AT, signs: [{ sign: "titles", usual: 0, now: 1 }] }),
  ended: () => '{"not-an-article":1}',
  facts: () => ({
    events: [{ ...EVENT, hosts: ["Bộ Công an"] }],
    persons: [PERSON],
    organisations: ["Bộ Công an"],
    glosses: [{ short: "CAND", long: "Công an nhân dân" }],
  }),
  fallbackChannelId: () => idOf(0),
  feedText: () => ({ html: "<p>Tin</p>", isSummary: true }),
  images: () => [{ url: "https://bao.example/1.jpg", caption: "Ảnh", credit: null }],
  language: () => "vi",
  latest: () => ["https://bao.example/2.html"],
  marks: () => [{ kind: "heading", start: 0, end: 4, level: 2 }],
  matchFailure: () => null,
  options: () => ({ timeZone: "Asia/Ho_Chi_Minh" }),
  outcomes: () => [{ at: AT, outcome: "ok" }],
  outlet: (row) => `bao${row}.example`,
  pollHints: () => ({ ttlSeconds: 60, skipHours: [1], skipDays: [0] }),
  provenance: () => ({ title: "json-ld" }),
  query: () => "hội nghị",
  quietHours: () => ({ from: "22:00", to: "06:00", timeZone: "Asia/Ho_Chi_Minh" }),
  rhythm: () => ({ seen: [1], hours: [1] }),
  scopes: () => ["read"],
  secret: () => "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
  snippets: () => [{ field: "title", text: "Hội nghị", ranges: [[0, 8]] }],
  sourceIds: (row) => [String(idOf(row))],
  spikeDay: () => DAY,
  storyId: () => FIRST_ID,
  title: (row) => `Hội nghị thứ ${row}`,
  tokenId: () => null,
  url: addressOf,
};

function valueFor(key: string, column: Column, row: number): unknown {
  const { dataType, enumValues = [] } = column;
  if (enumValues.length > 0) return enumValues[row % enumValues.length];
  if (key === "digest") return dataType === "custom" ? DIGEST : `digest ${row}`;
  if (key === "words") return dataType === "custom" ? [`Lào ${row}`, `Ai Lao ${row}`] : 30;
  if (key in HELD) return HELD[key]?.(row);
  if (IS_ID.test(key)) return idOf(row);
  if (IS_TIME.test(key)) return AT;
  if (dataType === "boolean") return false;
  return dataType === "number" ? 30 : `${key} ${row}`;
}
