import type { DeliveryDetail } from "../visit/resources.ts";
import type { Visit } from "../visit/visit.ts";
import { Moment } from "./moment.tsx";
import { Reason, State } from "./state.tsx";

/** Each attempt of a delivery, with what the receiver answered. */
export function Attempts({ visit, log }: { visit: Visit; log: DeliveryDetail["attemptLog"] }) {
  const { texts } = visit;
  if (log.length === 0) return <p class="hint">{texts.deliveries.noAttempt}</p>;
  return (
    <ol class="attempts">
      {log.map(({ attemptedAt, durationMs, status, reason, reply }) => (
        <li>
          <Moment visit={visit} at={attemptedAt} /> ·{" "}
          {status === null ? texts.deliveries.noReply : `HTTP ${status}`} · {durationMs} ms ·{" "}
          {reason === null ? (
            <State texts={texts} state="delivered" />
          ) : (
            <Reason texts={texts} reason={reason} />
          )}
          {reply !== null && reply !== "" && <pre>{reply}</pre>}
        </li>
      ))}
    </ol>
  );
}
