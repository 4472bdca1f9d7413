import { Hits } from "./hit-list.tsx";
import { Bars } from "./parts/bars.tsx";
import { QueryFailure } from "./parts/failure.tsx";
import { numberText } from "./parts/moment.tsx";
import { Warnings } from "./parts/warnings.tsx";
import { type Answer, answerOf } from "./visit/answer.ts";
import type { QueryPreview } from "./visit/resources.ts";
import type { Client, Visit } from "./visit/visit.ts";

/** The period of the preview. */
const PREVIEW_DAYS = 30;
const DAY_MS = 86_400_000;
/** The api counts what a part finds up to this number. */
const COUNTED_MAX = 2_000;

/** Null where there is no query yet. */
export type Previewed = Answer<QueryPreview> | null;

export async function readPreview(client: Client, query: string, nowMs: number): Promise<Previewed> {
  if (query.trim() === "") return null;
  const from = new Date(nowMs - PREVIEW_DAYS * DAY_MS).toISOString();
  return answerOf(client.preview.$get({ query: { q: query, from } }));
}

/** What a query would have found: by day, by each of its parts, and the newest; or what is wrong with it. */
export function Preview({ visit, query, preview }: { visit: Visit; query: string; preview: Previewed }) {
  const { texts } = visit;
  if (preview === null) return <p class="hint">{texts.preview.empty}</p>;
  if (!preview.ok) return <QueryFailure visit={visit} problem={preview.problem} query={query} />;
  const { total, isCut, days, parts, newest, warnings } = preview.value;
  return (
    <>
      <Warnings visit={visit} warnings={warnings} into="preview" />
      <p class="count">{texts.preview.count(total, isCut, PREVIEW_DAYS)}</p>
      {total > 0 && (
        <p>
          <Bars {...byDay(days, visit.nowMs)} label={texts.preview.byDay} />
        </p>
      )}
      <Parts visit={visit} parts={parts} />
      {total === 0 && <p class="hint">{texts.preview.nothing}</p>}
      <Hits visit={visit} hits={newest} query={query} />
    </>
  );
}

/** Each day of the period with its count, the oldest first. */
function byDay(counted: QueryPreview["days"], nowMs: number) {
  const known = new Map(counted.map(({ day, count }) => [day, count]));
  const days = Array.from({ length: PREVIEW_DAYS + 1 }, (_, at) =>
    new Date(nowMs - (PREVIEW_DAYS - at) * DAY_MS).toISOString().slice(0, 10),
  );
  return { days, values: days.map((day) => known.get(day) ?? 0) };
}

function Parts({ visit, parts }: { visit: Visit; parts: QueryPreview["parts"] }) {
  const { preview } = visit.texts;
  if (parts.length === 0) return null;
  return (
    <ul class="terms">
      {parts.map(({ text, negated, count }) => (
        <li>
          <code>{text}</code> {count === COUNTED_MAX && "≥ "}
          {numberText(visit, count)}
          {negated && ` (${preview.without})`}
        </li>
      ))}
    </ul>
  );
}
