import type { Problem } from "../../shared/contract/problem.ts";
import { type AlertDraft, AlertEditor } from "./alert-editor.tsx";
import { fallbackDraftOf, NO_FALLBACK } from "./alert-fallback.tsx";
import { AT_ONCE, paceDraftOf } from "./alert-pace.tsx";
import { recordOf } from "./alert-record.tsx";
import { revisionsDraftOf } from "./alert-revisions.tsx";
import { watchDraftOf } from "./alert-watch.tsx";
import { showMissing } from "./missing.tsx";
import { Preview, readPreview } from "./preview.tsx";
import { LANGUAGES, type PageLanguage } from "./texts/texts.ts";
import { tryOut } from "./tryout.tsx";
import { answerOf, doneOf } from "./visit/answer.ts";
import { type Filled, filledOf, ids, text } from "./visit/filled.ts";
import { everyChannel, everySource } from "./visit/lists.ts";
import type { ListedSubscription } from "./visit/resources.ts";
import { oneOf, type PageContext } from "./visit/visit.ts";

type One = PageContext<"/alerts/:id">;

export function showNewAlert(c: PageContext) {
  const query = c.req.query("q") ?? "";
  return edit(c, { ...NEW, query, language: c.get("visit").language });
}

const NEW: AlertDraft = {
  id: null,
  name: "",
  query: "",
  channelIds: [],
  sourceIds: null,
  language: "vi",
  state: "active",
  maxAgeHours: 168,
  digestDueAt: null,
  ...AT_ONCE,
  ...NO_FALLBACK,
  watch: null,
  alertsOnRevisions: false,
};

export async function showAlert(c: One) {
  const subscription = await find(c);
  return subscription === null ? showMissing(c) : edit(c, subscription);
}

export async function createAlert(c: PageContext) {
  const draft = draftOf(null, await filledOf(c));
  const json = { ...inputOf(draft), ...(draft.name !== "" && { name: draft.name }) };
  const made = await answerOf(c.get("client").subscriptions.$post({ header: {}, json }));
  return made.ok ? c.redirect(`/alerts/${made.value.id}?done=created`, 303) : edit(c, draft, made.problem);
}

export async function editAlert(c: One) {
  const stored = await find(c);
  if (stored === null) return showMissing(c);
  const draft = draftOf(stored.id, await filledOf(c));
  const { state: _, ...json } = {
    ...inputOf(draft),
    name: draft.name || draft.query.slice(0, NAME_CHARS_MAX),
  };
  const param = { id: stored.id };
  const saved = await answerOf(c.get("client").subscriptions[":id"].$patch({ param, json }));
  return saved.ok
    ? c.redirect(`/alerts/${stored.id}?done=saved`, 303)
    : edit(c, { ...draft, state: stored.state }, saved.problem);
}

const NAME_CHARS_MAX = 200;

/** Pauses or resumes the subscription. */
export async function setAlertState(c: One) {
  const state = text(await filledOf(c), "state") === "paused" ? ("paused" as const) : ("active" as const);
  const id = c.req.param("id");
  const saved = await answerOf(
    c.get("client").subscriptions[":id"].$patch({ param: { id }, json: { state } }),
  );
  if (saved.ok) return c.redirect(`/alerts/${id}?done=${state}`, 303);
  const stored = await find(c);
  return stored === null ? showMissing(c) : edit(c, stored, saved.problem);
}

export async function deleteAlert(c: One) {
  const problem = await doneOf(
    c.get("client").subscriptions[":id"].$delete({ param: { id: c.req.param("id") } }),
  );
  return problem === null ? c.redirect("/alerts?done=deleted", 303) : showMissing(c);
}

/** The preview of a query: the part of the editor that its script reloads while the user types. */
export async function showPreview(c: PageContext) {
  const query = c.req.query("query") ?? "";
  const preview = await readPreview(c.get("client"), query, c.get("run").now());
  return c.html(<Preview visit={c.get("visit")} query={query} preview={preview} />);
}

/** The editor as it was filled in, with the result of trying its query on the pasted text. */
export async function tryAlert(c: PageContext) {
  const filled = await filledOf(c);
  const draft = draftOf(text(filled, "id") || null, filled);
  const sample = { title: text(filled, "sampleTitle"), body: text(filled, "sampleBody") };
  const trial = await tryOut(c.get("client"), draft.query, sample);
  return edit(c, draft, null, { sample, trial });
}

type Tryout = { sample: { title: string; body: string }; trial: Awaited<ReturnType<typeof tryOut>> };

async function edit(
  c: PageContext,
  draft: AlertDraft,
  problem: Problem | null = null,
  tried: Tryout | null = null,
) {
  const client = c.get("client");
  const [channels, sources, preview, record] = await Promise.all([
    everyChannel(client),
    everySource(client),
    readPreview(client, draft.query, c.get("run").now()),
    draft.id === null ? null : recordOf(c, draft.id),
  ]);
  const editor = (
    <AlertEditor
      visit={c.get("visit")}
      done={c.req.query("done")}
      {...{ draft, problem, channels, sources, preview, record, tried }}
    />
  );
  return c.html(editor, problem === null ? 200 : 422);
}

async function find(c: One): Promise<ListedSubscription | null> {
  const found = await answerOf(
    c.get("client").subscriptions[":id"].$get({ param: { id: c.req.param("id") } }),
  );
  return found.ok ? found.value : null;
}

/** A draft as its form was filled in: nothing in it is damaged. */
type FilledDraft = AlertDraft & { language: PageLanguage; state: "active" | "paused" };

function draftOf(id: string | null, filled: Filled): FilledDraft {
  const some = text(filled, "from") === "some";
  return {
    id,
    name: text(filled, "name"),
    query: text(filled, "query"),
    channelIds: ids(filled, "channel"),
    sourceIds: some ? ids(filled, "source") : null,
    language: oneOf(LANGUAGES, text(filled, "language")) ?? "vi",
    state: "active",
    maxAgeHours: ageOf(filled),
    digestDueAt: null,
    ...paceDraftOf(filled),
    ...fallbackDraftOf(filled),
    ...watchDraftOf(filled),
    ...revisionsDraftOf(filled),
  };
}

/** The age in hours; null (any age) for an empty field. */
function ageOf(filled: Filled): number | null {
  if (!("maxAgeHours" in filled)) return NEW.maxAgeHours;
  const hours = text(filled, "maxAgeHours");
  return hours === "" ? null : Number(hours);
}

function inputOf({ id: _, name: __, digestDueAt: ___, ...input }: FilledDraft) {
  return input;
}
