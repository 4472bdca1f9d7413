import type { Texts } from "../texts/texts.ts";
import type { HitPage } from "../visit/resources.ts";
import type { Visit } from "../visit/visit.ts";
import { withParameters } from "./pager.tsx";

type Shown = { visit: Visit; warnings: HitPage["warnings"] };

/**
 * The parts of a query that probably mean something else than was typed, each with a link to a search of what
 * was probably meant. Below a field in which a query is written, `into` names the element of its preview: a
 * script then writes it into that field.
 */
export function Warnings({ visit, warnings, into }: Shown & { into?: string }) {
  if (warnings.length === 0) return null;
  const { texts } = visit;
  return (
    <div class="note">
      <p>
        <b>{texts.warnings.title}</b>
      </p>
      {warnings.map((warning) => (
        <p title={warning.detail}>
          {sentence(texts, warning)}
          {warning.suggestion !== null && (
            <>
              {". "}
              {texts.warnings.instead}{" "}
              <a href={searchFor(visit, warning.suggestion, into)} data-take={into}>
                {warning.suggestion}
              </a>
            </>
          )}
        </p>
      ))}
    </div>
  );
}

/** In the reader's language where the page has words for it; otherwise the api's own sentence, in English. */
function sentence({ queryWarnings }: Texts, { reason, detail }: HitPage["warnings"][number]): string {
  const words: Readonly<Record<string, string>> = queryWarnings;
  return words[reason] ?? detail;
}

/** On the page of a search, its other limits stay. */
function searchFor({ here }: Visit, query: string, into: string | undefined): string {
  return withParameters(into === undefined ? here : "/", { q: query, cursor: null });
}
