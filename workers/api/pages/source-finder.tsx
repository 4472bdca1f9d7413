import { Failure } from "./parts/failure.tsx";
import { Action } from "./parts/form.tsx";
import type { Answer } from "./visit/answer.ts";
import type { FoundFeeds } from "./visit/resources.ts";
import type { Visit } from "./visit/visit.ts";

type Finder = {
  visit: Visit;
  /** The address that the form is sent to. */
  action: string;
  address: string;
  found: Answer<FoundFeeds> | null;
  /** Where to go after a source is saved. */
  back: string;
};

/**
 * Asks for an address, and shows what was found there: each offer with its latest headlines and a button that
 * saves it.
 */
export function SourceFinder({ visit, action, address, found, back }: Finder) {
  const { texts } = visit;
  return (
    <>
      <form action={action} class="finder" data-waits={texts.waiting}>
        <label>
          {texts.sources.address}
          <input
            type="text"
            inputmode="url"
            name="url"
            value={address}
            required
            placeholder="https://bao.example.vn/rss"
            autocomplete="off"
            spellcheck={false}
          />
        </label>
        <button type="submit" class={found === null ? "main" : "quiet"}>
          {texts.sources.look}
        </button>
      </form>
      <p class="hint">{texts.sources.addressHint}</p>
      {found !== null && !found.ok && <Failure visit={visit} problem={found.problem} />}
      {found?.ok && <Offers visit={visit} feeds={found.value.data} address={address} back={back} />}
    </>
  );
}

type Offered = { visit: Visit; feeds: FoundFeeds["data"]; address: string; back: string };

function Offers({ visit, feeds, address, back }: Offered) {
  const { texts } = visit;
  if (feeds.length === 0)
    return (
      <div class="empty">
        <p>{texts.sources.noFeeds}</p>
        <Action
          visit={visit}
          to="/sources"
          label={texts.sources.addPage}
          values={{ url: address, back }}
          kind="main"
        />
      </div>
    );
  return (
    <ol class="offers">
      {feeds.map((feed) => (
        <li>
          <h3>{feed.title ?? feed.url}</h3>
          <p class="about">
            {texts.kinds[feed.kind]} · <code>{feed.url}</code>
          </p>
          <Headlines visit={visit} feed={feed} />
          <Action
            visit={visit}
            to="/sources"
            label={texts.sources.take}
            values={{ url: feed.url, kind: feed.kind, name: feed.title ?? "", back }}
            kind="main"
          />
        </li>
      ))}
    </ol>
  );
}

function Headlines({ visit, feed }: { visit: Visit; feed: FoundFeeds["data"][number] }) {
  const { sources } = visit.texts;
  return (
    <>
      <p>{sources.headlines}</p>
      <ul>
        {feed.latest.map(({ url, title }) => (
          <li>{title ?? url}</li>
        ))}
      </ul>
    </>
  );
}
