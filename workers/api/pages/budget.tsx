import { Moment, numberText } from "./parts/moment.tsx";
import { State } from "./parts/state.tsx";
import { Table } from "./parts/table.tsx";
import type { BudgetAnswer } from "./visit/resources.ts";
import type { Visit } from "./visit/visit.ts";

const RESOURCES = ["rowsRead", "rowsWritten", "queueOperations", "requests", "databaseBytes"] as const;
const MEGABYTE = 1_000_000;

type Resource = (typeof RESOURCES)[number];
type Outlook = Omit<BudgetAnswer["resources"]["databaseBytes"], "workers">;

/** What is used of the plan's limits today, and until when the rest lasts. */
export function Budget({ visit, budget }: { visit: Visit; budget: BudgetAnswer }) {
  const { texts } = visit;
  const { title, plans, resource, used, limit, expected, lasts, hint } = texts.system.budget;
  return (
    <>
      <h2>{title}</h2>
      <p class="hint">
        {plans[budget.plan]} {hint} <Moment visit={visit} at={budget.resetsAt} />
      </p>
      <Table label={title} columns={[resource, used, limit, expected, lasts]}>
        {RESOURCES.map((name) => (
          <Row visit={visit} name={name} outlook={budget.resources[name]} />
        ))}
      </Table>
    </>
  );
}

function Row({ visit, name, outlook }: { visit: Visit; name: Resource; outlook: Outlook }) {
  const { used, limit, perHour, expected } = outlook;
  const { resources } = visit.texts.system.budget;
  return (
    <tr>
      <th scope="row">{resources[name]}</th>
      <td class="number">
        {amountText(visit, name, used)}
        {limit !== null && ` (${Math.floor((100 * used) / limit)} %)`}
      </td>
      <td class="number">
        {limit === null ? visit.texts.system.budget.noLimit : amountText(visit, name, limit)}
      </td>
      <td class="number">{perHour === null ? "–" : amountText(visit, name, expected)}</td>
      <td>
        <Rest visit={visit} outlook={outlook} />
      </td>
    </tr>
  );
}

/** Until when it lasts: a moment, or longer than that matters. */
function Rest({ visit, outlook: { limit, state, lastsUntil } }: { visit: Visit; outlook: Outlook }) {
  const { texts } = visit;
  if (limit === null) return <>–</>;
  return (
    <>
      {state !== "ok" && <State texts={texts} state={state} />}{" "}
      {lastsUntil === null ? (
        state !== "reached" && texts.system.budget.enough
      ) : (
        <Moment visit={visit} at={lastsUntil} />
      )}
    </>
  );
}

function amountText(visit: Visit, name: Resource, amount: number): string {
  if (name !== "databaseBytes") return numberText(visit, amount);
  return `${numberText(visit, Math.round((10 * amount) / MEGABYTE) / 10)} MB`;
}
