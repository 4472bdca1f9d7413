import type { Problem } from "../../shared/contract/problem.ts";
import { Done, Frame } from "./frame.tsx";
import { Failure } from "./parts/failure.tsx";
import { Action, Careful, PostForm } from "./parts/form.tsx";
import { Moment } from "./parts/moment.tsx";
import { Reason, State } from "./parts/state.tsx";
import type { ListedChannel, TestAttempt } from "./visit/resources.ts";
import type { Visit } from "./visit/visit.ts";

type Shown = {
  visit: Visit;
  channel: ListedChannel;
  done?: string | undefined;
  problem?: Problem;
  /** Just made: what verifies its messages. */
  secret?: string | undefined;
  attempt?: TestAttempt | null;
};

/** One channel: what it is, whether it works, and what its receiver answers. */
export function ChannelPage({ visit, channel, done, problem, secret, attempt }: Shown) {
  const { texts } = visit;
  return (
    <Frame visit={visit} title={channel.name} place="channels">
      <div class="title">
        <h1>{channel.name}</h1>
        <State texts={texts} state={channel.state} />
      </div>
      <Done visit={visit} done={done} />
      {problem !== undefined && <Failure visit={visit} problem={problem} />}
      {secret !== undefined && <Secret visit={visit} secret={secret} />}
      {attempt != null && <AttemptSaid visit={visit} attempt={attempt} />}
      <dl>
        <dt>{texts.channels.kind}</dt>
        <dd>{channel.kind}</dd>
        <dt>{texts.channels.address}</dt>
        <dd>
          <code>{channel.url}</code>
        </dd>
        <dt>{texts.channels.since}</dt>
        <dd>
          <Moment visit={visit} at={channel.createdAt} />
        </dd>
        {channel.disabledReason !== null && (
          <>
            <dt>{texts.channels.disabledBecause}</dt>
            <dd>
              <Reason texts={texts} reason={channel.disabledReason} />
              <p class="hint">{texts.channels.disabledHint}</p>
            </dd>
          </>
        )}
      </dl>
      <Controls visit={visit} channel={channel} />
    </Frame>
  );
}

/** Shown once, when the channel is made. */
export function Secret({ visit: { texts }, secret }: { visit: Visit; secret: string }) {
  return (
    <div class="note" role="status">
      <p>{texts.channels.secret}</p>
      <pre>{secret}</pre>
    </div>
  );
}

/** The receiver's true answer to a test. */
export function AttemptSaid({ visit: { texts }, attempt }: { visit: Visit; attempt: TestAttempt }) {
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
      <PostForm visit={visit} to={to} class="fields">
        <label>
          {texts.channels.name}
          <input name="name" value={channel.name} required maxlength={200} />
        </label>
        <label>
          {texts.channels.newAddress}
          <input type="text" inputmode="url" name="url" autocomplete="off" spellcheck={false} />
        </label>
        <p class="buttons">
          <button type="submit">{texts.alerts.save}</button>
        </p>
      </PostForm>
    </>
  );
}
