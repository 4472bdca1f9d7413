import { Moment } from "./parts/moment.tsx";
import { Reason } from "./parts/state.tsx";
import type { ListedChannel } from "./visit/resources.ts";
import type { Visit } from "./visit/visit.ts";

/** Since when and why a channel fails, and until when its host asked for no requests (Retry-After). */
export function Failing({ visit, channel }: { visit: Visit; channel: ListedChannel }) {
  const { texts, nowMs } = visit;
  const { failingSince, lastError, failures, coolUntil } = channel;
  return (
    <>
      {lastError !== null && (
        <>
          <dt>{texts.sources.lastError}</dt>
          <dd>
            <Reason texts={texts} reason={lastError} /> · {texts.channels.failures(failures)}
          </dd>
        </>
      )}
      {failingSince !== null && (
        <>
          <dt>{texts.channels.failingSince}</dt>
          <dd>
            <Moment visit={visit} at={failingSince} />
          </dd>
        </>
      )}
      {coolUntil !== null && Date.parse(coolUntil) > nowMs && (
        <>
          <dt>{texts.channels.coolUntil}</dt>
          <dd>
            <Moment visit={visit} at={coolUntil} />
          </dd>
        </>
      )}
    </>
  );
}
