import { Attempts } from "./parts/attempts.tsx";
import { State } from "./parts/state.tsx";
import type { AddressStory } from "./visit/resources.ts";
import type { Visit } from "./visit/visit.ts";

type Verdict = AddressStory["subscriptions"][number];

/** How each subscription judged an article, those that matched first, with the terms that decided it. */
export function Verdicts({
  visit,
  verdicts,
  more,
}: {
  visit: Visit;
  verdicts: readonly Verdict[];
  more: boolean;
}) {
  const { texts } = visit;
  const sorted = verdicts.toSorted((one, other) => rankOf(one) - rankOf(other));
  return (
    <section aria-labelledby="verdicts">
      <h2 id="verdicts">{texts.why.alerts}</h2>
      {verdicts.length === 0 && <p class="hint">{texts.why.noAlerts}</p>}
      {more && <p class="hint">{texts.why.more}</p>}
      <ol class="verdicts" data-list>
        {sorted.map((verdict) => (
          <li>
            <VerdictOf visit={visit} verdict={verdict} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function rankOf({ outcome }: Verdict): number {
  return outcome === "matched" ? 0 : outcome === "term-failed" ? 2 : 1;
}

function VerdictOf({ visit, verdict }: { visit: Visit; verdict: Verdict }) {
  const { texts } = visit;
  const { id, name, query, outcome, terms, deliveries } = verdict;
  const tone = outcome === "matched" ? "good" : outcome === "term-failed" ? "waiting" : "bad";
  return (
    <>
      <h3>
        <a href={`/alerts/${id}`} data-item={id}>
          {name}
        </a>{" "}
        <span class={`state ${tone}`}>{texts.why.outcomes[outcome]}</span>
      </h3>
      {query !== name && <code>{query}</code>}
      <ul class="terms">
        {terms.map((term) => (
          <li class={toneOf(term, outcome)}>
            <code>{term.text}</code> {termText(visit, term)}
          </li>
        ))}
      </ul>
      {outcome === "matched" && deliveries.length === 0 && <p class="hint">{unsentText(visit, verdict)}</p>}
      {deliveries.map((delivery) => (
        <>
          <p>
            <a href={`/deliveries/${delivery.id}`}>
              {texts.why.delivery}: {delivery.channelName ?? texts.deliveries.gone}
            </a>{" "}
            <State texts={texts} state={delivery.state} />
            {delivery.fallbackOf !== null && ` (${texts.deliveries.isFallback})`}
          </p>
          <Attempts visit={visit} log={delivery.attemptLog} />
        </>
      ))}
    </>
  );
}

/** In an article that matched, a missing term is no fault. */
function toneOf({ found, negated }: Verdict["terms"][number], outcome: Verdict["outcome"]): string {
  if (found !== negated) return "good";
  return outcome === "matched" ? "waiting" : "bad";
}

function termText({ texts: { why } }: Visit, { found, negated }: Verdict["terms"][number]): string {
  if (negated) return found ? why.forbidden : why.absent;
  return found ? why.found : why.missing;
}

/** Why a match has no delivery. */
function unsentText({ texts }: Visit, { quiet, isWaiting }: Verdict): string {
  if (isWaiting) return texts.matches.waits;
  return quiet === null ? texts.why.noDelivery : texts.matches.quiet[quiet];
}
