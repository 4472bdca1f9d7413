import { Failure } from "./parts/failure.tsx";
import { Marked } from "./parts/marked.tsx";
import { type Answer, answerOf } from "./visit/answer.ts";
import type { QueryExplanation } from "./visit/resources.ts";
import type { Client, Visit } from "./visit/visit.ts";

export type Sample = { title: string; body: string };

/** Tries a query on a pasted text. */
export function tryOut(
  client: Client,
  query: string,
  { title, body }: Sample,
): Promise<Answer<QueryExplanation>> {
  const article = { title: title || null, body: body || null };
  return answerOf(client.query.explain.$post({ json: { query, article } }));
}

/** Whether the text matches, and each term that decided it. */
export function Trial({
  visit,
  sample,
  trial,
}: {
  visit: Visit;
  sample: Sample;
  trial: Answer<QueryExplanation>;
}) {
  const { trials } = visit.texts;
  if (!trial.ok) return <Failure visit={visit} problem={trial.problem} />;
  const { matches, terms, highlights } = trial.value;
  return (
    <div class="trial" role="status">
      <p class={matches ? "verdict good" : "verdict bad"}>{matches ? trials.matches : trials.fails}</p>
      <ul>
        {terms.map(({ text, found, negated }) => (
          <li class={found === negated ? "bad" : "good"}>
            <code>{text}</code> {found ? trials.found : trials.notFound}
            {negated && ` (${trials.negated})`}
          </li>
        ))}
      </ul>
      {(["title", "body"] as const).map((field) => (
        <p class={field}>
          <Marked
            text={sample[field]}
            ranges={highlights
              .filter((it) => it.field === field)
              .map(({ start, end }) => [start, end] as const)}
          />
        </p>
      ))}
    </div>
  );
}
