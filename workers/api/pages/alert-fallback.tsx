import { type Filled, text } from "./visit/filled.ts";
import type { ListedChannel } from "./visit/resources.ts";
import type { Visit } from "./visit/visit.ts";

/** The channel that gets what another one did not accept, and after how many minutes. */
export type FallbackDraft = { fallbackChannelId: string | null; fallbackAfterMinutes: number };

export const NO_FALLBACK: FallbackDraft = { fallbackChannelId: null, fallbackAfterMinutes: 30 };

/** Where an alert goes too that one of its channels did not take. */
export function FallbackChoice({
  visit,
  draft,
  channels,
}: {
  visit: Visit;
  draft: FallbackDraft;
  channels: readonly ListedChannel[];
}) {
  const { alerts } = visit.texts;
  return (
    <details open={draft.fallbackChannelId !== null}>
      <summary>{alerts.fallback}</summary>
      <label>
        {alerts.fallbackChannel}
        <select name="fallbackChannel">
          <option value="" selected={draft.fallbackChannelId === null}>
            {alerts.noFallback}
          </option>
          {channels.map(({ id, name }) => (
            <option value={id} selected={id === draft.fallbackChannelId}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {alerts.fallbackAfter}
        <input
          type="number"
          name="fallbackAfterMinutes"
          min={5}
          max={1440}
          value={draft.fallbackAfterMinutes}
        />
      </label>
      <p class="hint">{alerts.fallbackHint}</p>
    </details>
  );
}

/** What was filled in; a form without these fields names no fallback. */
export function fallbackDraftOf(filled: Filled): FallbackDraft {
  const minutes = text(filled, "fallbackAfterMinutes");
  return {
    fallbackChannelId: text(filled, "fallbackChannel") || null,
    fallbackAfterMinutes: minutes === "" ? NO_FALLBACK.fallbackAfterMinutes : Number(minutes),
  };
}
