import { dayAt } from "../../shared/run.ts";
import { Done, Empty, Frame } from "./frame.tsx";
import { type Hits, hitsOf, unusualOf } from "./hits.ts";
import { Bars } from "./parts/bars.tsx";
import { MakeLink } from "./parts/form.tsx";
import { Moment } from "./parts/moment.tsx";
import { withParameters } from "./parts/pager.tsx";
import { State } from "./parts/state.tsx";
import { Table } from "./parts/table.tsx";
import { everyChannel, everySubscription } from "./visit/lists.ts";
import type { ListedChannel, ListedSubscription } from "./visit/resources.ts";
import type { PageContext, Visit } from "./visit/visit.ts";

const DAY_MS = 86_400_000;

/** The list of subscriptions, each with its number of recent matches. */
export async function showAlerts(c: PageContext) {
  const [visit, client] = [c.get("visit"), c.get("client")];
  const [subscriptions, channels] = await Promise.all([everySubscription(client), everyChannel(client)]);
  const hits = await hitsOf(
    c.get("run"),
    subscriptions.map(({ id }) => id),
  );
  const { alerts, nav } = visit.texts;
  return c.html(
    <Frame visit={visit} title={nav.alerts} place="alerts">
      <div class="title">
        <h1>{nav.alerts}</h1>
        <MakeLink visit={visit} to="/alerts/new" label={alerts.add} />
      </div>
      <Done visit={visit} done={c.req.query("done")} />
      {subscriptions.length === 0 ? (
        <Empty>
          <p>{alerts.none}</p>
          <p>
            <MakeLink visit={visit} to="/alerts/new" label={alerts.add} />
          </p>
        </Empty>
      ) : (
        <AlertTable visit={visit} subscriptions={subscriptions} channels={channels} hits={hits} />
      )}
    </Frame>,
  );
}

type Rows = {
  visit: Visit;
  subscriptions: readonly ListedSubscription[];
  channels: readonly ListedChannel[];
  hits: ReadonlyMap<string, Hits>;
};

function AlertTable({ visit, subscriptions, channels, hits }: Rows) {
  const { alerts } = visit.texts;
  return (
    <Table
      label={visit.texts.nav.alerts}
      columns={[alerts.name, alerts.state, alerts.twoWeeks, alerts.lastHit, alerts.channels]}
    >
      {subscriptions.map((subscription) => (
        <tr>
          <AlertCells
            visit={visit}
            subscription={subscription}
            channels={channels}
            hits={hits.get(subscription.id)}
          />
        </tr>
      ))}
    </Table>
  );
}

type Cells = {
  visit: Visit;
  subscription: ListedSubscription;
  channels: readonly ListedChannel[];
  hits: Hits | undefined;
};

function AlertCells({ visit, subscription, channels, hits }: Cells) {
  const { alerts } = visit.texts;
  const { id, name, query, channelIds, state } = subscription;
  const own = channels.filter((channel) => channelIds.includes(channel.id));
  return (
    <>
      <th scope="row">
        <a href={`/alerts/${id}`} data-item={id}>
          {name}
        </a>
        {query !== name && <code>{query}</code>}
      </th>
      <td>
        <State texts={visit.texts} state={state} />
        {state === "active" && <Unusual visit={visit} subscription={subscription} hits={hits} />}
      </td>
      <td>
        {hits === undefined ? (
          "–"
        ) : (
          <a href={withParameters("/", { q: query })}>
            <Bars values={hits.days} label={alerts.hits(hits.days.reduce((sum, day) => sum + day, 0))} />
          </a>
        )}
      </td>
      <td>
        <Moment visit={visit} at={hits?.lastAt ?? null} />
      </td>
      <td>
        {own.length === 0 && <span class="warning">{alerts.noChannel}</span>}
        {own.map((channel) => (
          <a class="chip" href={`/channels/${channel.id}`}>
            {channel.name}
            {channel.state === "disabled" && <State texts={visit.texts} state="disabled" />}
            {channel.state === "active" && channel.failures > 0 && (
              <State texts={visit.texts} state="failing" />
            )}
          </a>
        ))}
      </td>
    </>
  );
}

/**
 * Where it is watched, what its watch reported and still holds: a spike of today or yesterday, or a silence.
 */
function Unusual({ visit, subscription, hits }: Pick<Cells, "visit" | "subscription" | "hits">) {
  const { watch, spikeDay, silenceNotifiedAt } = subscription;
  const yesterday = dayAt(visit.nowMs - DAY_MS);
  const reported = [
    ...(spikeDay !== null && spikeDay >= yesterday ? ["spiking"] : []),
    ...(silenceNotifiedAt !== null ? ["silent"] : []),
  ];
  const seen = hits === undefined ? [] : unusualOf(subscription, hits, visit.nowMs);
  return (watch === null ? seen : reported).map((state) => <State texts={visit.texts} state={state} />);
}
