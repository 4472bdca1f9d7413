import type { z } from "zod";
import type { digest, quietHours } from "../../shared/contract/pace.ts";
import { type Filled, text } from "./visit/filled.ts";
import { oneOf, type Visit } from "./visit/visit.ts";

/** When an alert is sent, as the form shows it. */
export type PaceDraft = {
  digest: z.infer<typeof digest>;
  quietHours: z.infer<typeof quietHours>;
  maxPerHour: number | null;
  perStory: boolean;
};

export const AT_ONCE: PaceDraft = { digest: null, quietHours: null, maxPerHour: null, perStory: false };

const TIME_ZONE = "Asia/Ho_Chi_Minh";
const EVERY = ["minutes", "day", "week"] as const;
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const MINUTES = 60;
const AT = "07:30";

/** The fields for digests, quiet hours and the hourly limit of single messages. */
export function PaceChoice({ visit, draft }: { visit: Visit; draft: PaceDraft }) {
  const { alerts } = visit.texts;
  const { quietHours, maxPerHour, perStory } = draft;
  const isPlain = draft.digest === null && quietHours === null && maxPerHour === null && !perStory;
  return (
    <details open={!isPlain}>
      <summary>{alerts.pace}</summary>
      <DigestChoice visit={visit} digest={draft.digest} />
      <label>
        {alerts.quietFrom} <input type="time" name="quietFrom" value={quietHours?.from ?? ""} />
      </label>
      <label>
        {alerts.quietTo} <input type="time" name="quietTo" value={quietHours?.to ?? ""} />
      </label>
      <label>
        {alerts.timeZone} <input name="timeZone" value={zoneOf(draft)} spellcheck={false} />
      </label>
      <label>
        {alerts.maxPerHour}
        <input type="number" name="maxPerHour" min={1} max={1000} value={maxPerHour ?? ""} />
      </label>
      <label class="tick">
        <input type="checkbox" name="perStory" value="1" checked={perStory} />
        {alerts.perStory}
      </label>
    </details>
  );
}

function DigestChoice({ visit, digest }: { visit: Visit; digest: PaceDraft["digest"] }) {
  const { alerts } = visit.texts;
  const at = digest !== null && digest.every !== "minutes" ? digest.at : AT;
  return (
    <>
      <label>
        {alerts.digest}
        <select name="digest">
          <option value="" selected={digest === null}>
            {alerts.digests.none}
          </option>
          {EVERY.map((every) => (
            <option value={every} selected={digest?.every === every}>
              {alerts.digests[every]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {alerts.digestMinutes}
        <input
          type="number"
          name="digestMinutes"
          min={5}
          max={1440}
          value={digest?.every === "minutes" ? digest.minutes : MINUTES}
        />
      </label>
      <label>
        {alerts.digestAt} <input type="time" name="digestAt" value={at} />
      </label>
      <label>
        {alerts.weekday}
        <select name="weekday">
          {WEEKDAYS.map((day) => (
            <option value={day} selected={digest?.every === "week" && digest.weekday === day}>
              {alerts.weekdays[day]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function zoneOf({ digest, quietHours }: PaceDraft): string {
  if (digest !== null && digest.every !== "minutes") return digest.timeZone;
  return quietHours?.timeZone ?? TIME_ZONE;
}

/** The pace that was filled in. Without these fields each article is sent at once. */
export function paceDraftOf(filled: Filled): PaceDraft {
  const timeZone = text(filled, "timeZone") || TIME_ZONE;
  const [from, to] = [text(filled, "quietFrom"), text(filled, "quietTo")];
  const most = text(filled, "maxPerHour");
  return {
    digest: digestOf(filled, timeZone),
    quietHours: from === "" && to === "" ? null : { from, to, timeZone },
    maxPerHour: most === "" ? null : Number(most),
    perStory: text(filled, "perStory") === "1",
  };
}

function digestOf(filled: Filled, timeZone: string): PaceDraft["digest"] {
  const every = oneOf(EVERY, text(filled, "digest"));
  if (every === null) return null;
  if (every === "minutes") return { every, minutes: Number(text(filled, "digestMinutes")) };
  const at = text(filled, "digestAt");
  if (every === "day") return { every, at, timeZone };
  return { every, weekday: oneOf(WEEKDAYS, text(filled, "weekday")) ?? "mon", at, timeZone };
}
