import { Marked } from "./parts/marked.tsx";
import { Moment } from "./parts/moment.tsx";
import { withParameters } from "./parts/pager.tsx";
import type { Hit } from "./visit/resources.ts";
import type { Visit } from "./visit/visit.ts";

/** In how many other papers a hit is, is known of searches alone. */
type Shown = Omit<Hit, "alsoIn"> & Partial<Pick<Hit, "alsoIn">>;

/** Articles one below the other, each with what was found in it. */
export function Hits({ visit, hits, query }: { visit: Visit; hits: readonly Shown[]; query: string }) {
  const { selection } = visit.texts;
  return (
    <>
      <ol class="hits" data-list>
        {hits.map((hit) => (
          <li>
            <HitOf visit={visit} hit={hit} query={query} />
          </li>
        ))}
      </ol>
      <p class="selection" data-selection hidden>
        <span>
          <output /> {selection.count}
        </span>
        <button type="button" data-copy={selection.copied}>
          {selection.copy}
        </button>
      </p>
    </>
  );
}

function HitOf({ visit, hit, query }: { visit: Visit; hit: Shown; query: string }) {
  const title = hit.snippets.find(({ field }) => field === "title");
  const pieces = hit.snippets.filter(({ field }) => field !== "title");
  const path = withParameters(`/a/${hit.id}`, { q: query === "" ? null : query });
  return (
    <>
      <h2>
        <a href={path} data-item={hit.id}>
          {title === undefined ? hit.title : <Marked text={title.text} ranges={title.ranges} />}
        </a>
      </h2>
      <p class="about">
        <input type="checkbox" data-select aria-label={visit.texts.selection.select} autocomplete="off" />
        {hit.outlet} · <Moment visit={visit} at={hit.publishedAt ?? hit.firstSeenAt} /> ·{" "}
        <a href={hit.url} rel="noreferrer" data-original>
          {visit.texts.article.original}
        </a>{" "}
        ·{" "}
        <a href={withParameters("/why", { url: hit.url })} data-why>
          {visit.texts.why.link}
        </a>
        <Story visit={visit} hit={hit} />
      </p>
      {pieces.length === 0 && hit.lead !== null && <p>{hit.lead}</p>}
      {pieces.map(({ field, text, ranges }) => (
        <p>
          {field === "caption" || field === "author" || field === "person" || field === "event" ? (
            <span class="field">{visit.texts.fields[field]}</span>
          ) : null}
          <Marked text={text} ranges={ranges} />
        </p>
      ))}
    </>
  );
}

/** The way to what other papers print of the same. */
function Story({ visit: { texts }, hit: { storyId, alsoIn } }: { visit: Visit; hit: Shown }) {
  if (storyId === null || alsoIn === 0) return null;
  const label = alsoIn === undefined ? texts.search.story : texts.search.alsoIn(alsoIn);
  return (
    <>
      {" · "}
      <a href={withParameters("/", { story: storyId })}>{label}</a>
    </>
  );
}
