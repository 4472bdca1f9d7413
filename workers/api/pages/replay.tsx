import { ENDED_STATES } from "../../shared/contract/send-again.ts";
import { PostForm } from "./parts/form.tsx";
import { withParameters } from "./parts/pager.tsx";
import { answerOf } from "./visit/answer.ts";
import { filledOf, text } from "./visit/filled.ts";
import { oneOf, type PageContext, type Visit } from "./visit/visit.ts";

const PATH = "/deliveries";

type Chosen = { channel: string; subscription: string };

/** A form that sends what ended in a range of days again, to the channel and of the alert that are chosen. */
export function ReplayForm({ visit, channel, subscription }: Chosen & { visit: Visit }) {
  const { texts } = visit;
  if (!visit.mayWrite) return null;
  return (
    <details>
      <summary>{texts.replay.title}</summary>
      <PostForm visit={visit} to="/deliveries/replay" class="fields row">
        {(["from", "to"] as const).map((name) => (
          <label>
            {texts.composer[name]}
            <input type="date" name={name} required />
          </label>
        ))}
        <label>
          {texts.deliveries.state}
          <select name="state">
            {ENDED_STATES.map((state) => (
              <option value={state}>{texts.states[state]}</option>
            ))}
          </select>
        </label>
        <input type="hidden" name="channel" value={channel} />
        <input type="hidden" name="subscription" value={subscription} />
        <p class="buttons">
          <button type="submit" class="quiet">
            {texts.deliveries.retry}
          </button>
        </p>
        <p class="hint">{texts.replay.hint}</p>
      </PostForm>
    </details>
  );
}

/** Sends them again, and returns to the list with the number of them. */
export async function replayDeliveries(c: PageContext) {
  const filled = await filledOf(c);
  const chosen = { channel: text(filled, "channel"), subscription: text(filled, "subscription") };
  const given = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== ""));
  const range = { from: text(filled, "from"), to: text(filled, "to") };
  const json = { ...range, ...given, state: oneOf(ENDED_STATES, text(filled, "state")) ?? "dead" };
  const sent = await answerOf(c.get("client").deliveries.replay.$post({ json }));
  const outcome = sent.ok
    ? { sent: String(sent.value.count), more: sent.value.hasMore ? "1" : null }
    : { sent: "refused", more: null };
  return c.redirect(withParameters(PATH, { ...given, ...outcome }), 303);
}

/** What a replay did, as the address says after it. */
export function Replayed({ visit: { texts }, sent, more }: { visit: Visit; sent?: string; more?: string }) {
  if (sent === undefined) return null;
  if (!/^\d{1,6}$/.test(sent))
    return (
      <p class="failure" role="status">
        {texts.replay.refused}
      </p>
    );
  return (
    <p class="done" role="status">
      {texts.replay.sent(Number(sent))} {more === "1" && texts.replay.more}
    </p>
  );
}
