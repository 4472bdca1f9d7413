import { nameFrom } from "../../shared/contract/name.ts";
import { readSourceWeeks } from "../../shared/store/source-weeks.ts";
import { Done, Empty, Frame } from "./frame.tsx";
import { showMissing } from "./missing.tsx";
import { Failure } from "./parts/failure.tsx";
import { MakeLink } from "./parts/form.tsx";
import { StateLinks } from "./parts/state-links.tsx";
import { SourceFiles } from "./source-files.tsx";
import { SourceFinder } from "./source-finder.tsx";
import { readSourceRecord, SourcePage } from "./source-page.tsx";
import { SourceTable, worstFirst } from "./source-table.tsx";
import { answerOf, doneOf } from "./visit/answer.ts";
import { type Filled, filledOf, text } from "./visit/filled.ts";
import { everySource, SOURCE_FILTERS } from "./visit/lists.ts";
import { oneOf, type PageContext } from "./visit/visit.ts";

type One = PageContext<"/sources/:id">;

/** The list of sources; those with a problem come first. */
export async function showSources(c: PageContext) {
  const visit = c.get("visit");
  const state = oneOf(SOURCE_FILTERS, c.req.query("state"));
  const sources = (await everySource(c.get("client"), state)).toSorted(worstFirst);
  const { db, now } = c.get("run");
  const weeks = await readSourceWeeks(
    db,
    sources.map(({ id }) => id),
    now(),
  );
  const { texts } = visit;
  return c.html(
    <Frame visit={visit} title={texts.nav.sources} place="sources">
      <div class="title">
        <h1>{texts.nav.sources}</h1>
        <MakeLink visit={visit} to="/sources/new" label={texts.sources.add} />
      </div>
      <p class="filters">
        <a href="/links">{texts.links.title}</a>
      </p>
      <div class="filters">
        <StateLinks
          {...{ here: visit.here, values: SOURCE_FILTERS, chosen: state }}
          label={(each) => (each === null ? texts.deliveries.every : texts.states[each])}
        />
      </div>
      <Done visit={visit} done={c.req.query("done")} />
      {sources.length === 0 && state !== null && <Empty>{texts.links.none}</Empty>}
      {sources.length === 0 && state === null && (
        <Empty>
          <p>{texts.sources.none}</p>
          <p>
            <MakeLink visit={visit} to="/sources/new" label={texts.sources.add} />
          </p>
        </Empty>
      )}
      {sources.length > 0 && <SourceTable visit={visit} sources={sources} weeks={weeks} />}
      <SourceFiles visit={visit} />
    </Frame>,
  );
}

/** What an address offers, with the latest headlines of each offer. Nothing is saved yet. */
export async function showNewSource(c: PageContext) {
  const visit = c.get("visit");
  const address = (c.req.query("url") ?? "").trim();
  const found =
    address === ""
      ? null
      : await answerOf(c.get("client").sources.discover.$post({ json: { url: address } }));
  const { texts } = visit;
  return c.html(
    <Frame visit={visit} title={texts.sources.add} place="sources">
      <h1>{texts.sources.add}</h1>
      <SourceFinder visit={visit} action="/sources/new" address={address} found={found} back="/sources" />
    </Frame>,
    found === null || found.ok ? 200 : 422,
  );
}

/** Saves a source and polls it at once, so that its first articles are there when the next page opens. */
export async function createSource(c: PageContext) {
  const client = c.get("client");
  const visit = c.get("visit");
  const filled = await filledOf(c);
  const back = text(filled, "back") === "/start" ? "/start" : "/sources";
  const url = text(filled, "url");
  const made = await answerOf(
    client.sources.$post({ json: { url, ...kindOf(text(filled, "kind")), ...nameOf(filled) } as never }),
  );
  if (made.ok) {
    await answerOf(client.sources[":id"].poll.$post({ param: { id: made.value.id } }));
    return c.redirect(
      back === "/start" ? `/start?source=${made.value.id}` : `/sources/${made.value.id}?done=polled`,
      303,
    );
  }
  return c.html(
    <Frame visit={visit} title={visit.texts.sources.add} place="sources">
      <h1>{visit.texts.sources.add}</h1>
      <Failure visit={visit} problem={made.problem} />
      <SourceFinder visit={visit} action="/sources/new" address={url} found={null} back={back} />
    </Frame>,
    422,
  );
}

function kindOf(kind: string) {
  return kind === "feed" || kind === "sitemap" || kind === "page" ? { kind } : {};
}

/** The title under which its headlines were shown. */
function nameOf(filled: Filled) {
  const name = text(filled, "name");
  return name === "" ? {} : { name: nameFrom(name) };
}

export async function showSource(c: One) {
  const source = await answerOf(c.get("client").sources[":id"].$get({ param: { id: c.req.param("id") } }));
  if (!source.ok) return showMissing(c);
  const record = await readSourceRecord(c.get("client"), source.value.id);
  return c.html(
    <SourcePage visit={c.get("visit")} source={source.value} {...record} done={c.req.query("done")} />,
  );
}

export async function editSource(c: One) {
  const filled = await filledOf(c);
  const state = text(filled, "state");
  const json =
    state === "active" || state === "paused" ? { state: state as "active" | "paused" } : settingsOf(filled);
  const id = c.req.param("id");
  const saved = await answerOf(c.get("client").sources[":id"].$patch({ param: { id }, json }));
  if (saved.ok) return c.redirect(`/sources/${id}?done=${"state" in json ? json.state : "saved"}`, 303);
  const visit = c.get("visit");
  const source = await answerOf(c.get("client").sources[":id"].$get({ param: { id } }));
  if (!source.ok) return showMissing(c);
  return c.html(
    <SourcePage
      visit={visit}
      source={source.value}
      {...(await readSourceRecord(c.get("client"), id))}
      problem={saved.problem}
    />,
    422,
  );
}

function settingsOf(filled: Filled) {
  const minutes = text(filled, "minutes");
  return {
    name: text(filled, "name"),
    ...(minutes === "" ? { adaptive: true } : { intervalSeconds: Math.round(Number(minutes) * 60) }),
    obeysRobots: text(filled, "ignoresRobots") === "",
  };
}

export async function pollSource(c: One) {
  const id = c.req.param("id");
  const polled = await answerOf(c.get("client").sources[":id"].poll.$post({ param: { id } }));
  return polled.ok ? c.redirect(`/sources/${id}?done=polled`, 303) : showMissing(c);
}

export async function deleteSource(c: One) {
  const problem = await doneOf(c.get("client").sources[":id"].$delete({ param: { id: c.req.param("id") } }));
  return problem === null ? c.redirect("/sources?done=deleted", 303) : showMissing(c);
}
