import { Moment } from "./parts/moment.tsx";
import { answerOf, expected } from "./visit/answer.ts";
import type { ListedRevision } from "./visit/resources.ts";
import type { Client, Visit } from "./visit/visit.ts";

/** Maximum changes that the page shows of an article; the api has the older ones. */
const REVISIONS_MAX = 10;

export async function readRevisions(client: Client, id: string): Promise<ListedRevision[]> {
  const query = { limit: String(REVISIONS_MAX) };
  const page = await expected(answerOf(client.articles[":id"].revisions.$get({ param: { id }, query })));
  return page.data;
}

/** What the newspaper changed after the first reading, newest change first, word by word. */
export function Revisions({ visit, revisions }: { visit: Visit; revisions: readonly ListedRevision[] }) {
  if (revisions.length === 0) return null;
  const { texts } = visit;
  return (
    <section class="revisions">
      <h2>{texts.article.revisions}</h2>
      {revisions.map((revision, index) => (
        <details open={index === 0}>
          <summary>
            <Moment visit={visit} at={revision.replacedAt} />{" "}
            {revision.changed.map((field) => texts.fields[field]).join(", ")}
          </summary>
          {revision.changes.map((change) => (
            <Change pieces={change.pieces} />
          ))}
        </details>
      ))}
    </section>
  );
}

function Change({ pieces }: Pick<ListedRevision["changes"][number], "pieces">) {
  return (
    <p class="change">
      {pieces.map(({ kind, text }) => {
        if (kind === "added") return <ins>{text}</ins>;
        if (kind === "removed") return <del>{text}</del>;
        return <span>{text}</span>;
      })}
    </p>
  );
}
