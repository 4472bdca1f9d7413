import type { Db } from "../../../shared/db.ts";
import { damagedRows } from "../../../shared/store/damaged-columns.ts";
import type { Damage } from "../../http/note-damage.ts";

/** The columns that the file is written from. */
const COLUMNS = {
  sources: ["kind", "intervalSeconds", "adaptive", "obeysRobots", "state"],
  channels: ["kind", "options", "group", "state"],
  subscriptions: [
    "channelIds",
    "sourceIds",
    "language",
    "state",
    "maxAgeHours",
    "digest",
    "quietHours",
    "maxPerHour",
    "fallbackAfterMinutes",
    "watch",
    "alertsOnRevisions",
    "perStory",
  ],
  aliases: ["words"],
} as const;

type Part = keyof typeof COLUMNS;

/** What of the stored rows of a file cannot be read: by part of the file and id of the row, the columns. */
export type DamagedParts = Record<Part, ReadonlyMap<number, readonly string[]>>;

export async function readDamaged(db: Db, rowsMax: number): Promise<DamagedParts> {
  const [sources, channels, subscriptions, aliases] = await Promise.all([
    damagedOf("sources"),
    damagedOf("channels"),
    damagedOf("subscriptions"),
    damagedOf("aliases"),
  ]);
  return { sources, channels, subscriptions, aliases };

  async function damagedOf(part: Part): Promise<Map<number, string[]>> {
    const written: readonly string[] = COLUMNS[part];
    const rows = await damagedRows(db, part, rowsMax);
    const columns = rows.map(
      (row) => [row.id, row.columns.filter((column) => written.includes(column))] as const,
    );
    return new Map(columns.filter(([, names]) => names.length > 0));
  }
}

/** The entry of a row without what cannot be read: a file that leaves it out means its default. */
export function withoutDamaged<Entry extends object>(
  entry: Entry,
  columns: readonly string[] = [],
): Partial<Entry> {
  const kept = Object.entries(entry).filter(([field]) => !columns.includes(field));
  return Object.fromEntries(kept) as Partial<Entry>;
}

/** The same for the header and the log. */
export function damageOf(damaged: DamagedParts): Damage[] {
  return Object.entries(damaged).flatMap(([part, rows]) =>
    [...rows].flatMap(([id, columns]) =>
      columns.map((column) => ({ place: `${part}.${column}`, id: String(id) })),
    ),
  );
}

/** The same as comments above the file. */
export function damageComments(damage: readonly Damage[]): string {
  return damage
    .map(({ place, id }) => `# cannot be read, and has its default here: ${place} of ${id}\n`)
    .join("");
}
