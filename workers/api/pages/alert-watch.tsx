import { type Filled, text } from "./visit/filled.ts";
import { oneOf, type Visit } from "./visit/visit.ts";

const SENSITIVITIES = ["low", "middle", "high"] as const;

export type WatchDraft = { watch: (typeof SENSITIVITIES)[number] | null };

/** Whether unusual days and long silences are reported. */
export function WatchChoice({ visit, draft }: { visit: Visit; draft: WatchDraft }) {
  const { alerts } = visit.texts;
  return (
    <label>
      {alerts.watch}
      <select name="watch">
        <option value="" selected={draft.watch === null}>
          {alerts.watches.none}
        </option>
        {SENSITIVITIES.map((one) => (
          <option value={one} selected={one === draft.watch}>
            {alerts.watches[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What was filled in; a form without this field watches nothing. */
export function watchDraftOf(filled: Filled): WatchDraft {
  return { watch: oneOf(SENSITIVITIES, text(filled, "watch")) };
}
