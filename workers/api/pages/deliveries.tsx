import { titlesOf } from "../../shared/store/articles/titles.ts";
import { Empty, Frame } from "./frame.tsx";
import { Failure } from "./parts/failure.tsx";
import { Moment } from "./parts/moment.tsx";
import { Pager } from "./parts/pager.tsx";
import { Reason, State } from "./parts/state.tsx";
import { StateLinks } from "./parts/state-links.tsx";
import { Table } from "./parts/table.tsx";
import { Replayed, ReplayForm } from "./replay.tsx";
import { answerOf } from "./visit/answer.ts";
import { everyChannel, everySubscription } from "./visit/lists.ts";
import type { ListedDelivery } from "./visit/resources.ts";
import { oneOf, type PageContext, type Visit } from "./visit/visit.ts";

const STATES = ["pending", "delivered", "dead", "canceled"] as const;

/** The names for the ids of a delivery. What was deleted has no name. */
export type Names = {
  articles: Map<string, string>;
  channels: Map<string, string>;
  subscriptions: Map<string, string>;
};

/** The log of all alerts, newest first, each with its outcome. */
export async function showDeliveries(c: PageContext) {
  const [visit, client] = [c.get("visit"), c.get("client")];
  const { state, channel = "", subscription = "", cursor, sent, more } = c.req.query();
  const asked = { state: oneOf(STATES, state), channel, subscription, cursor };
  const query = Object.fromEntries(Object.entries(asked).filter(([, value]) => value));
  const page = await answerOf(client.deliveries.$get({ query }));
  const names = await namesFor(c, page.ok ? page.value.data : []);
  const { texts } = visit;
  return c.html(
    <Frame visit={visit} title={texts.nav.deliveries} place="deliveries">
      <h1>{texts.nav.deliveries}</h1>
      <p class="filters">
        <a href="/why">{texts.why.ask}</a>
      </p>
      <Replayed visit={visit} {...(sent !== undefined && { sent })} {...(more !== undefined && { more })} />
      <StateFilter visit={visit} state={asked.state} />
      <OneOnly visit={visit} asked={asked} names={names} />
      <ReplayForm visit={visit} channel={channel} subscription={subscription} />
      {!page.ok && <Failure visit={visit} problem={page.problem} />}
      {page.ok && page.value.data.length === 0 && <Empty>{texts.deliveries.none}</Empty>}
      {page.ok && page.value.data.length > 0 && (
        <>
          <DeliveryTable visit={visit} deliveries={page.value.data} names={names} />
          <Pager visit={visit} next={page.value.next} />
        </>
      )}
    </Frame>,
    page.ok ? 200 : 422,
  );
}

export async function namesFor(
  c: PageContext,
  deliveries: readonly { articleId: string | null }[],
): Promise<Names> {
  const client = c.get("client");
  const [articles, channels, subscriptions] = await Promise.all([
    titlesOf(
      c.get("run").db,
      deliveries.flatMap(({ articleId }) => articleId ?? []),
    ),
    everyChannel(client),
    everySubscription(client),
  ]);
  return { articles, channels: byId(channels), subscriptions: byId(subscriptions) };
}

function byId(rows: readonly { id: string; name: string }[]): Map<string, string> {
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function StateFilter({ visit: { texts, here }, state }: { visit: Visit; state: string | null }) {
  return (
    <div class="filters">
      <StateLinks
        {...{ here, values: STATES, chosen: state }}
        label={(each) => (each === null ? texts.deliveries.every : texts.states[each])}
      />
    </div>
  );
}

type Only = {
  visit: Visit;
  asked: { state: string | null; channel: string; subscription: string };
  names: Names;
};

/** A form that narrows the list to one channel, or to one alert. */
function OneOnly({ visit: { texts }, asked, names }: Only) {
  const choices = [
    { name: "channel", label: texts.deliveries.channel, of: names.channels },
    { name: "subscription", label: texts.deliveries.alert, of: names.subscriptions },
  ] as const;
  return (
    <form class="fields row">
      {asked.state !== null && <input type="hidden" name="state" value={asked.state} />}
      {choices.map(({ name, label, of }) => (
        <label>
          {label}
          <select name={name}>
            <option value="">{texts.deliveries.every}</option>
            {[...of].map(([id, title]) => (
              <option value={id} selected={id === asked[name]}>
                {title}
              </option>
            ))}
          </select>
        </label>
      ))}
      <p class="buttons">
        <button type="submit" class="quiet">
          {texts.deliveries.only}
        </button>
      </p>
    </form>
  );
}

function DeliveryTable({
  visit,
  deliveries,
  names,
}: {
  visit: Visit;
  deliveries: readonly ListedDelivery[];
  names: Names;
}) {
  const { texts } = visit;
  return (
    <Table
      label={texts.nav.deliveries}
      columns={[
        texts.deliveries.article,
        texts.deliveries.state,
        texts.deliveries.alert,
        texts.deliveries.channel,
        texts.deliveries.attempts,
        texts.deliveries.at,
      ]}
    >
      {deliveries.map((delivery) => (
        <tr>
          <th scope="row">
            <a href={`/deliveries/${delivery.id}`} data-item={delivery.id}>
              {subjectOf(delivery, names, texts)}
            </a>
          </th>
          <td>
            <State texts={texts} state={delivery.state} />{" "}
            {delivery.lastError !== null && delivery.state !== "delivered" && (
              <Reason texts={texts} reason={delivery.lastError} />
            )}
          </td>
          <td>{subscriptionOf(delivery, names, texts)}</td>
          <td>{names.channels.get(delivery.channelId) ?? texts.deliveries.gone}</td>
          <td class="number">{delivery.attempts}</td>
          <td>
            <Moment visit={visit} at={delivery.endedAt ?? delivery.createdAt} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** What the delivery is about: an article by its title, anything else by its kind. */
export function subjectOf({ kind, articleId }: ListedDelivery, names: Names, texts: Visit["texts"]): string {
  if (articleId === null) return texts.deliveries.kinds[kind];
  return names.articles.get(articleId) ?? articleId;
}

function subscriptionOf({ subscriptionId }: ListedDelivery, names: Names, texts: Visit["texts"]): string {
  if (subscriptionId === null) return "";
  return names.subscriptions.get(subscriptionId) ?? texts.deliveries.gone;
}
