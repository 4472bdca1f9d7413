import { Budget } from "./budget.tsx";
import { Frame } from "./frame.tsx";
import { InstallationOf } from "./installation.tsx";
import { SignedForm } from "./parts/form.tsx";
import { Moment, numberText, spanText } from "./parts/moment.tsx";
import { State } from "./parts/state.tsx";
import { Table } from "./parts/table.tsx";
import { answerOf, expected } from "./visit/answer.ts";
import type { Health } from "./visit/resources.ts";
import type { PageContext, Visit } from "./visit/visit.ts";

/** Waiting rows are counted up to this number. */
const COUNTED_MAX = 1_000;

/** Whether work is done in time, and what waits. */
export async function showSystem(c: PageContext) {
  const visit = c.get("visit");
  const client = c.get("client");
  const [health, budget, installation] = await Promise.all([
    expected(answerOf(client.health.$get({ query: {} }))),
    expected(answerOf(client.budget.$get())),
    expected(answerOf(client.installation.$get())),
  ]);
  const { texts } = visit;
  return c.html(
    <Frame visit={visit} title={texts.nav.system} place="system">
      <div class="title">
        <h1>{texts.nav.system}</h1>
        <State texts={texts} state={health.status} />
      </div>
      {health.reasons.map((reason) => (
        <p class="failure">{texts.system.reasons[reason]}</p>
      ))}
      <Queues visit={visit} queues={health.queues ?? {}} />
      <Endings visit={visit} health={health} />
      <Budget visit={visit} budget={budget} />
      <InstallationOf visit={visit} installation={installation} />
      <h2>{texts.system.pages}</h2>
      <ul>
        <li>
          <a href="/why">{texts.why.ask}</a>
        </li>
        <li>
          <a href="/links">{texts.links.title}</a>
        </li>
        <li>
          <a href="/tokens">{texts.tokens.title}</a>
        </li>
      </ul>
      <h2>{texts.system.sessions}</h2>
      <p class="hint">{texts.system.sessionsHint}</p>
      <SignedForm visit={visit} to="/sign-out" class="action">
        <input type="hidden" name="everywhere" value="1" />
        <button type="submit" class="quiet">
          {texts.system.signOutEverywhere}
        </button>
      </SignedForm>
      <h2>{texts.system.more}</h2>
      <ul>
        <li>
          <a href="/docs">{texts.docs.title}</a>
        </li>
        <li>
          <a href="/openapi.json">OpenAPI 3.1</a>
        </li>
      </ul>
    </Frame>,
  );
}

function Queues({ visit, queues }: { visit: Visit; queues: Partial<NonNullable<Health["queues"]>> }) {
  const { texts } = visit;
  return (
    <Table
      label={texts.system.stage}
      columns={[texts.system.stage, texts.system.waiting, texts.system.due, texts.system.oldest]}
    >
      {(["polls", "links", "articles", "deliveries"] as const).map((stage) => {
        const backlog = queues[stage];
        if (backlog === undefined) return null;
        return (
          <tr>
            <th scope="row">{texts.system.stages[stage]}</th>
            <td class="number">{countText(visit, backlog.waiting)}</td>
            <td class="number">{countText(visit, backlog.due)}</td>
            <td class="number">
              {backlog.dueSince === null ? (
                texts.system.nothingDue
              ) : (
                <>
                  <Moment visit={visit} at={backlog.dueSince} /> ({spanText(visit, backlog.dueSeconds)})
                </>
              )}
            </td>
          </tr>
        );
      })}
    </Table>
  );
}

function countText(visit: Visit, count: number): string {
  return count >= COUNTED_MAX ? `≥ ${numberText(visit, COUNTED_MAX)}` : numberText(visit, count);
}

function Endings({ visit, health }: { visit: Visit; health: Health }) {
  const { texts } = visit;
  return (
    <dl>
      {Object.entries(health.sources ?? {}).map(([state, count]) => (
        <>
          <dt>
            {texts.nav.sources}: <State texts={texts} state={state} />
          </dt>
          <dd class="number">{numberText(visit, count)}</dd>
        </>
      ))}
      {health.givenUp !== undefined && (
        <>
          <dt>{texts.system.unmatched}</dt>
          <dd class="number">{countText(visit, health.givenUp.articles)}</dd>
          <dt>
            <a href="/deliveries?state=dead">{texts.system.dead}</a>
          </dt>
          <dd class="number">{countText(visit, health.givenUp.deliveries)}</dd>
        </>
      )}
    </dl>
  );
}
