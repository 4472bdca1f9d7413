import type { DamagedField } from "../visit/damaged.ts";
import type { Visit } from "../visit/visit.ts";

const SHOWN_MAX = 10;

/** Which stored values this page could not show, and how they are mended. */
export function DamagedNote({ visit: { texts, damaged } }: { visit: Visit }) {
  if (damaged.length === 0) return null;
  const byRow = Map.groupBy(damaged, ({ row }) => row);
  return (
    <div class="failure" role="alert">
      <p>{texts.damaged}</p>
      <ul>
        {[...byRow].slice(0, SHOWN_MAX).map(([row, fields]) => (
          <li>
            <Row row={row} />: <code>{[...new Set(fields.map(({ field }) => field))].join(", ")}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The pages of rows, by their address in the api. */
const PAGES: readonly [RegExp, string][] = [
  [/^\/v1\/articles\/(\d+)$/, "/a/$1"],
  [/^\/v1\/subscriptions\/(\d+)$/, "/alerts/$1"],
  [/^\/v1\/((?:sources|channels|deliveries)\/\d+)$/, "/$1"],
];

function Row({ row }: Pick<DamagedField, "row">) {
  const [pattern, page] = PAGES.find(([address]) => address.test(row)) ?? [];
  if (pattern === undefined || page === undefined) return <code>{row}</code>;
  return (
    <a href={row.replace(pattern, page)}>
      <code>{row}</code>
    </a>
  );
}
