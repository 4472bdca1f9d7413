import type { Problem } from "../../shared/contract/problem.ts";
import { ChannelEdit } from "./channel-edit.tsx";
import { Failing } from "./channel-failing.tsx";
import { kindLabel } from "./channel-kind.ts";
import { Done, Frame } from "./frame.tsx";
import { Failure } from "./parts/failure.tsx";
import { Action, Careful } from "./parts/form.tsx";
import { Moment } from "./parts/moment.tsx";
import { Reason, State } from "./parts/state.tsx";
import type { ListedChannel, TestAttempt } from "./visit/resources.ts";
import type { Visit } from "./visit/visit.ts";

type Shown = {
  visit: Visit;
  channel: ListedChannel;
  done?: string | undefined;
  problem?: Problem;
  /** The secret of a new channel; it is shown only once. */
  created?: ShownOnce;
  attempt?: TestAttempt | null;
};

/** One channel: its settings, whether it works, and what its receiver answers. */
export function ChannelPage({ visit, channel, done, problem, created, attempt }: Shown) {
  const { texts } = visit;
  return (
    <Frame visit={visit} title={channel.name} place="channels">
      <div class="title">
        <h1>{channel.name}</h1>
        <State texts={texts} state={channel.state} />
      </div>
      <Done visit={visit} done={done} />
      {problem !== undefined && <Failure visit={visit} problem={problem} />}
      {created !== undefined && <NewSecrets visit={visit} created={created} />}
      {attempt != null && <AttemptReply visit={visit} attempt={attempt} />}
      <Facts visit={visit} channel={channel} />
      <Controls visit={visit} channel={channel} />
    </Frame>
  );
}

function Facts({ visit, channel }: { visit: Visit; channel: ListedChannel }) {
  const { texts } = visit;
  const { kind, url, to, chatId, createdAt, disabledReason, lastDeliveredAt } = channel;
  return (
    <dl>
      <dt>{texts.channels.kind}</dt>
      <dd>{kindLabel(visit, kind)}</dd>
      <dt>{to === null ? texts.channels.address : texts.channels.recipients}</dt>
      <dd>
        <code>{to === null ? url : to.join(", ")}</code>
      </dd>
      {chatId !== null && (
        <>
          <dt>{texts.channels.chat}</dt>
          <dd>
            <code>{chatId}</code>
          </dd>
        </>
      )}
      <dt>{texts.channels.since}</dt>
      <dd>
        <Moment visit={visit} at={createdAt} />
      </dd>
      <dt>{texts.channels.lastDelivered}</dt>
      <dd>
        <Moment visit={visit} at={lastDeliveredAt} />
      </dd>
      <Failing visit={visit} channel={channel} />
      {disabledReason !== null && (
        <>
          <dt>{texts.channels.disabledBecause}</dt>
          <dd>
            <Reason texts={texts} reason={disabledReason} />
            <p class="hint">{texts.channels.disabledHint}</p>
          </dd>
        </>
      )}
    </dl>
  );
}

export type ShownOnce = { secret?: string | undefined; pairingCode?: string | undefined };

/** The secret or pairing code, shown once, right after the channel was created. */
export function NewSecrets({ visit: { texts }, created }: { visit: Visit; created: ShownOnce }) {
  const { secret, pairingCode } = created;
  return (
    <>
      {secret !== undefined && (
        <div class="note" role="status">
          <p>{texts.channels.secret}</p>
          <pre>{secret}</pre>
        </div>
      )}
      {pairingCode !== undefined && (
        <div class="note" role="status">
          <p>{texts.channels.pairing}</p>
          <pre>{pairingCode}</pre>
        </div>
      )}
    </>
  );
}

/** The receiver's answer to a test, as it came. */
export function AttemptReply({ visit: { texts }, attempt }: { visit: Visit; attempt: TestAttempt }) {
  const { status, reason, durationMs, reply } = attempt;
  return (
    <div class={reason === null ? "done" : "failure"} role="status">
      <p>
        {reason === null ? texts.channels.testWorked : texts.channels.testFailed}{" "}
        {status === null ? texts.deliveries.noReply : `HTTP ${status}`} · {durationMs} ms
        {reason !== null && (
          <>
            {" · "}
            <Reason texts={texts} reason={reason} />
          </>
        )}
      </p>
      {reply !== null && reply !== "" && <pre>{reply}</pre>}
    </div>
  );
}

function Controls({ visit, channel }: { visit: Visit; channel: ListedChannel }) {
  const { texts } = visit;
  const to = `/channels/${channel.id}`;
  const disabled = channel.state === "disabled";
  if (channel.disabledReason === "unpaired")
    return (
      <div class="fate">
        <Action visit={visit} to={`${to}/pair`} label={texts.channels.pair} kind="main" />
        <Careful
          visit={visit}
          to={`${to}/delete`}
          label={texts.channels.delete}
          warning={texts.channels.deleteWarning}
        />
      </div>
    );
  return (
    <>
      <div class="fate">
        <Action visit={visit} to={`${to}/test`} label={texts.channels.test} kind="main" />
        <Action
          visit={visit}
          to={to}
          label={disabled ? texts.channels.enable : texts.channels.disable}
          values={{ state: disabled ? "active" : "disabled" }}
        />
        {(disabled || channel.failures > 0) && (
          <Action visit={visit} to={`${to}/recover`} label={texts.channels.recover} />
        )}
        <a class="button" href={`/deliveries?channel=${channel.id}`}>
          {texts.alerts.deliveries}
        </a>
        <Careful
          visit={visit}
          to={`${to}/delete`}
          label={texts.channels.delete}
          warning={texts.channels.deleteWarning}
        />
      </div>
      <ChannelEdit visit={visit} channel={channel} to={to} />
    </>
  );
}
