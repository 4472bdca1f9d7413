import { DAMAGED } from "../../shared/contract/stored-word.ts";
import { PostForm } from "./parts/form.tsx";
import type { ListedChannel } from "./visit/resources.ts";
import type { Visit } from "./visit/visit.ts";

/** The form for what the owner may change of a channel. */
export function ChannelEdit({ visit, channel, to }: { visit: Visit; channel: ListedChannel; to: string }) {
  const { texts } = visit;
  return (
    <PostForm visit={visit} to={to} class="fields">
      <label>
        {texts.channels.name}
        <input name="name" value={channel.name} required maxlength={200} />
      </label>
      <Address visit={visit} channel={channel} />
      <label class="tick">
        <input type="checkbox" name="takesNotices" value="1" checked={channel.takesNotices} />
        {texts.channels.takesNotices}
      </label>
      <p class="buttons">
        <button type="submit">{texts.alerts.save}</button>
      </p>
    </PostForm>
  );
}

/** Where it sends to. A channel whose kind cannot be read takes no other address. */
function Address({ visit: { texts }, channel: { kind, to } }: { visit: Visit; channel: ListedChannel }) {
  if (kind === DAMAGED) return null;
  return to === null ? (
    <label>
      {texts.channels.newAddress}
      <input type="text" inputmode="url" name="url" autocomplete="off" spellcheck={false} />
    </label>
  ) : (
    <label>
      {texts.channels.recipients}
      <textarea name="to" rows={2} required>
        {to.join("\n")}
      </textarea>
    </label>
  );
}
