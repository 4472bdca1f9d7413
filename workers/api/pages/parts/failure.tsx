import type { Problem } from "../../../shared/contract/problem.ts";
import type { Texts } from "../texts/texts.ts";
import { problemName } from "../visit/answer.ts";
import type { Visit } from "../visit/visit.ts";

/** Why a request failed, in the reader's language; the tooltip is the api's own sentence. */
export function Failure({ visit: { texts }, problem }: { visit: Visit; problem: Problem }) {
  return (
    <p class="failure" role="alert" title={problem.detail}>
      {sentence(texts, problem)}
    </p>
  );
}

/** Why a text is not a valid query, with the place in it. */
export function QueryFailure({ visit, problem, query }: { visit: Visit; problem: Problem; query: string }) {
  const { position } = problem;
  if (position === undefined) return <Failure visit={visit} problem={problem} />;
  const at = Math.min(position, query.length);
  return (
    <div class="failure" role="alert">
      <p title={problem.detail}>{sentence(visit.texts, problem)}</p>
      <pre>
        {query.slice(0, at)}
        <mark>{query.slice(at, at + 1) || "␣"}</mark>
        {query.slice(at + 1)}
      </pre>
    </div>
  );
}

function sentence(texts: Texts, problem: Problem): string {
  const name = problemName(problem);
  const known = texts.problems[name as keyof Texts["problems"]];
  if (known === undefined) return problem.detail;
  const reason = problem.reason === undefined ? "" : reasonText(texts, problem.reason);
  const fields = problem.errors?.map(({ path, message }) => `${path}: ${message}`).join("; ") ?? "";
  const why = reason || fields;
  return why === "" ? `${known}.` : `${known}: ${why}.`;
}

function reasonText(texts: Texts, reason: string): string {
  const words: Readonly<Record<string, string>> = { ...texts.reasons, ...texts.queryReasons };
  return words[reason] ?? reason;
}
