import { State } from "./parts/state.tsx";
import { type Answer, answerOf } from "./visit/answer.ts";
import type { AddressStory } from "./visit/resources.ts";
import type { Client, Visit } from "./visit/visit.ts";

type Verdict = AddressStory["subscriptions"][number];

/** The alerts that the article at this address matched. */
export async function readAlerts(client: Client, url: string): Promise<Verdict[]> {
  const why: Answer<AddressStory> = await answerOf(client.why.$get({ query: { url } }));
  return why.ok ? why.value.subscriptions.filter(({ outcome }) => outcome === "matched") : [];
}

/** Each alert that an article matched, with the words that matched and what became of its deliveries. */
export function ArticleAlerts({ visit, alerts }: { visit: Visit; alerts: readonly Verdict[] }) {
  if (alerts.length === 0) return null;
  return (
    <section>
      <h2>{visit.texts.nav.alerts}</h2>
      <ul>
        {alerts.map((alert) => (
          <li>
            <AlertOf visit={visit} alert={alert} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AlertOf({ visit: { texts }, alert }: { visit: Visit; alert: Verdict }) {
  const { id, name, terms, deliveries, isWaiting, quiet } = alert;
  const words = terms.filter(({ found, negated }) => found && !negated).map(({ text }) => text);
  return (
    <>
      <a href={`/alerts/${id}`}>{name}</a>
      <span class="hint">
        {words.join(" · ")}
        {isWaiting && ` · ${texts.matches.waits}`}
        {quiet !== null && ` · ${texts.matches.quiet[quiet]}`}
      </span>
      {deliveries.map((delivery) => (
        <span class="hint">
          <a href={`/deliveries/${delivery.id}`}>{delivery.channelName ?? texts.deliveries.gone}</a>{" "}
          <State texts={texts} state={delivery.state} />
        </span>
      ))}
    </>
  );
}
