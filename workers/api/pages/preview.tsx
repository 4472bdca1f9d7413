import { Hits } from "./hit-list.tsx";
import { QueryFailure } from "./parts/failure.tsx";
import { type Answer, answerOf } from "./visit/answer.ts";
import type { HitPage } from "./visit/resources.ts";
import type { Client, Visit } from "./visit/visit.ts";

/** The period of the preview; matches in it are counted up to a maximum, and a few of them are shown. */
const PREVIEW_DAYS = 30;
const COUNTED_MAX = 100;
const SHOWN_MAX = 10;
const DAY_MS = 86_400_000;

/** Null where there is no query yet. */
export type Previewed = Answer<HitPage> | null;

export async function readPreview(client: Client, query: string, nowMs: number): Promise<Previewed> {
  if (query.trim() === "") return null;
  const from = new Date(nowMs - PREVIEW_DAYS * DAY_MS).toISOString();
  return answerOf(client.articles.$get({ query: { q: query, from, limit: String(COUNTED_MAX) } }));
}

/** The articles that a query would have found, or what is wrong with it. */
export function Preview({ visit, query, preview }: { visit: Visit; query: string; preview: Previewed }) {
  const { texts } = visit;
  if (preview === null) return <p class="hint">{texts.preview.empty}</p>;
  if (!preview.ok) return <QueryFailure visit={visit} problem={preview.problem} query={query} />;
  const { data, next } = preview.value;
  return (
    <>
      <p class="count">{texts.preview.count(data.length, next !== null, PREVIEW_DAYS)}</p>
      {data.length === 0 && <p class="hint">{texts.preview.nothing}</p>}
      <Hits visit={visit} hits={data.slice(0, SHOWN_MAX)} query={query} />
    </>
  );
}
