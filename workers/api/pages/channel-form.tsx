import { PostForm } from "./parts/form.tsx";
import { type Filled, text } from "./visit/filled.ts";
import type { Visit } from "./visit/visit.ts";

/** A new channel: it is tested as soon as it is saved. */
export function ChannelForm({ visit, to, filled }: { visit: Visit; to: string; filled: Filled }) {
  const { channels } = visit.texts;
  return (
    <PostForm visit={visit} to={to} class="fields">
      <p>{channels.guide}</p>
      <label>
        {channels.address}
        <input
          type="text"
          inputmode="url"
          name="url"
          required
          value={text(filled, "url")}
          placeholder="https://example.vn/alerts"
          autocomplete="off"
          spellcheck={false}
        />
      </label>
      <label>
        {channels.name}
        <input
          name="name"
          maxlength={200}
          value={text(filled, "name")}
          placeholder={channels.namePlaceholder}
        />
      </label>
      <p class="buttons">
        <button type="submit" class="main">
          {channels.create}
        </button>
      </p>
    </PostForm>
  );
}

/** What the interface is asked for. */
export function channelInput(filled: Filled) {
  const name = text(filled, "name");
  return { kind: "webhook" as const, url: text(filled, "url"), ...(name !== "" && { name }) };
}
