import type { HitPage } from "../visit/resources.ts";
import type { Visit } from "../visit/visit.ts";
import { withParameters } from "./pager.tsx";

/**
 * The parts of a query that probably mean something else than was typed, each with what was probably meant.
 */
export function Warnings({ visit, warnings }: { visit: Visit; warnings: HitPage["warnings"] }) {
  if (warnings.length === 0) return null;
  const { texts, here } = visit;
  return (
    <div class="note">
      <p>
        <b>{texts.warnings.title}</b>
      </p>
      {warnings.map(({ detail, suggestion }) => (
        <p>
          {detail}
          {suggestion !== null && (
            <>
              {". "}
              {texts.warnings.instead}{" "}
              <a href={withParameters(here, { q: suggestion, cursor: null })}>{suggestion}</a>
            </>
          )}
        </p>
      ))}
    </div>
  );
}
