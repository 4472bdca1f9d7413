import type { ListedChannel, ListedSource } from "./visit/resources.ts";
import type { Visit } from "./visit/visit.ts";

type Chosen = { channelIds: string[]; sourceIds: string[] | null };

/** The channels that receive the alert. */
export function ChannelChoice({
  visit,
  draft,
  channels,
}: {
  visit: Visit;
  draft: Chosen;
  channels: readonly ListedChannel[];
}) {
  const { alerts, states } = visit.texts;
  return (
    <fieldset>
      <legend>{alerts.channels}</legend>
      {channels.length === 0 && (
        <p class="hint">
          {alerts.noChannels} <a href="/channels/new">{visit.texts.channels.add}</a>
        </p>
      )}
      {channels.map(({ id, name, state }) => (
        <label class="tick">
          <input type="checkbox" name="channel" value={id} checked={draft.channelIds.includes(id)} />
          {name}
          {state === "disabled" && ` (${states.disabled})`}
        </label>
      ))}
    </fieldset>
  );
}

/** The sources that the alert is limited to. */
export function SourceChoice({
  visit,
  draft,
  sources,
}: {
  visit: Visit;
  draft: Chosen;
  sources: readonly ListedSource[];
}) {
  const { alerts } = visit.texts;
  const some = draft.sourceIds !== null;
  return (
    <fieldset>
      <legend>{alerts.sources}</legend>
      <label class="tick">
        <input type="radio" name="from" value="all" checked={!some} />
        {alerts.everySource}
      </label>
      <label class="tick">
        <input type="radio" name="from" value="some" checked={some} />
        {alerts.someSources}
      </label>
      <details open={some}>
        <summary>{alerts.chooseSources(sources.length)}</summary>
        <div class="choices">
          {sources.map(({ id, name }) => (
            <label class="tick">
              <input
                type="checkbox"
                name="source"
                value={id}
                checked={draft.sourceIds?.includes(id) ?? false}
              />
              {name}
            </label>
          ))}
        </div>
      </details>
    </fieldset>
  );
}

/** Ages in hours that are offered beside the present choice. */
const AGES_OFFERED: readonly number[] = [24, 168, 720];
const DAY_HOURS = 24;

/** The maximum age of an article that alerts. */
export function AgeChoice({ visit, maxAgeHours }: { visit: Visit; maxAgeHours: number | null }) {
  const { alerts } = visit.texts;
  const hours = [...new Set([...AGES_OFFERED, ...(maxAgeHours === null ? [] : [maxAgeHours])])];
  return (
    <label>
      {alerts.maxAge}
      <select name="maxAgeHours">
        {hours
          .sort((one, other) => one - other)
          .map((age) => (
            <option value={String(age)} selected={age === maxAgeHours}>
              {age % DAY_HOURS === 0 ? alerts.days(age / DAY_HOURS) : alerts.hours(age)}
            </option>
          ))}
        <option value="" selected={maxAgeHours === null}>
          {alerts.anyAge}
        </option>
      </select>
    </label>
  );
}
