import { type Names, namesFor, subjectOf } from "./deliveries.tsx";
import { Done, Frame } from "./frame.tsx";
import { showMissing } from "./missing.tsx";
import { Attempts } from "./parts/attempts.tsx";
import { Failure } from "./parts/failure.tsx";
import { Action } from "./parts/form.tsx";
import { Moment } from "./parts/moment.tsx";
import { State } from "./parts/state.tsx";
import { answerOf } from "./visit/answer.ts";
import type { DeliveryDetail } from "./visit/resources.ts";
import type { PageContext, Visit } from "./visit/visit.ts";

type One = PageContext<"/deliveries/:id">;

/** One alert to one channel, with the outcome of each attempt. */
export async function showDelivery(c: One) {
  const visit = c.get("visit");
  const found = await answerOf(c.get("client").deliveries[":id"].$get({ param: { id: c.req.param("id") } }));
  if (!found.ok) return showMissing(c);
  const delivery = found.value;
  const names = await namesFor(c, [delivery]);
  const { texts } = visit;
  return c.html(
    <Frame visit={visit} title={texts.deliveries.one} place="deliveries">
      <div class="title">
        <h1>{texts.deliveries.one}</h1>
        <State texts={texts} state={delivery.state} />
      </div>
      <Done visit={visit} done={c.req.query("done")} />
      <Facts visit={visit} delivery={delivery} names={names} />
      {delivery.digestId !== null && <Digested c={c} digestId={delivery.digestId} />}
      <Request visit={visit} body={delivery.body} />
      <Attempts visit={visit} log={delivery.attemptLog} />
      <Action visit={visit} to={`/deliveries/${delivery.id}/retry`} label={texts.deliveries.retry} />
      <p class="hint">{texts.deliveries.retryHint}</p>
    </Frame>,
  );
}

/** The bytes that every attempt sends. */
function Request({ visit: { texts }, body }: { visit: Visit; body: string | null }) {
  if (body === null) return <p class="hint">{texts.deliveries.noBody}</p>;
  return (
    <details>
      <summary>{texts.deliveries.body}</summary>
      <pre>{body}</pre>
    </details>
  );
}

const DIGESTED_MAX = 100;

/** The newest articles of a digest. */
async function Digested({ c, digestId }: { c: One; digestId: string }) {
  const { texts } = c.get("visit");
  const query = { digest: digestId, limit: DIGESTED_MAX };
  const matches = await answerOf(c.get("client").matches.$get({ query }));
  if (!matches.ok) return <Failure visit={c.get("visit")} problem={matches.problem} />;
  return (
    <section>
      <h2>{texts.deliveries.digested}</h2>
      <ul>
        {matches.value.data.map(({ articleId, articleTitle }) => (
          <li>
            <a href={`/a/${articleId}`}>{articleTitle ?? articleId}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ visit, delivery, names }: { visit: Visit; delivery: DeliveryDetail; names: Names }) {
  const { texts } = visit;
  const { id, articleId, subscriptionId, channelId, createdAt, nextAttemptAt } = delivery;
  const subscription = names.subscriptions.get(subscriptionId ?? "");
  const channel = names.channels.get(channelId);
  return (
    <dl>
      <dt>{texts.deliveries.article}</dt>
      <dd>
        {articleId === null ? (
          subjectOf(delivery, names, texts)
        ) : (
          <a href={`/a/${articleId}`}>{subjectOf(delivery, names, texts)}</a>
        )}
      </dd>
      {subscriptionId !== null && (
        <>
          <dt>{texts.deliveries.alert}</dt>
          <dd>
            {subscription === undefined ? (
              texts.deliveries.gone
            ) : (
              <a href={`/alerts/${subscriptionId}`}>{subscription}</a>
            )}
          </dd>
        </>
      )}
      <dt>{texts.deliveries.channel}</dt>
      <dd>
        {channel === undefined ? texts.deliveries.gone : <a href={`/channels/${channelId}`}>{channel}</a>}
      </dd>
      <dt>{texts.deliveries.made}</dt>
      <dd>
        <Moment visit={visit} at={createdAt} />
      </dd>
      {nextAttemptAt !== null && (
        <>
          <dt>{texts.deliveries.next}</dt>
          <dd>
            <Moment visit={visit} at={nextAttemptAt} />
          </dd>
        </>
      )}
      <Fallback visit={visit} delivery={delivery} />
      <dt>webhook-id</dt>
      <dd>
        <code>{id}</code>
      </dd>
    </dl>
  );
}

/** Sends the same bytes again. */
export async function retryDelivery(c: One) {
  const id = c.req.param("id");
  const retried = await answerOf(c.get("client").deliveries[":id"].retry.$post({ param: { id } }));
  if (retried.ok) return c.redirect(`/deliveries/${id}?done=retried`, 303);
  const visit = c.get("visit");
  return c.html(
    <Frame visit={visit} title={visit.texts.deliveries.one} place="deliveries">
      <Failure visit={visit} problem={retried.problem} />
      <p>
        <a href="/deliveries">{visit.texts.nav.deliveries}</a>
      </p>
    </Frame>,
    409,
  );
}

/** That it stands in for another one, or will be stood in for. */
function Fallback({ visit, delivery }: { visit: Visit; delivery: DeliveryDetail }) {
  const { texts } = visit;
  return (
    <>
      {delivery.fallbackOf !== null && (
        <>
          <dt>{texts.deliveries.isFallback}</dt>
          <dd>
            <a href={`/deliveries/${delivery.fallbackOf}`}>{texts.deliveries.fallbackOf}</a>
          </dd>
        </>
      )}
      {delivery.fallbackAt !== null && (
        <>
          <dt>{texts.deliveries.fallbackAt}</dt>
          <dd>
            <Moment visit={visit} at={delivery.fallbackAt} />
          </dd>
        </>
      )}
    </>
  );
}
