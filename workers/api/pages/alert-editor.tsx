import type { Problem } from "../../shared/contract/problem.ts";
import { AgeChoice, ChannelChoice, SourceChoice } from "./alert-choices.tsx";
import { FallbackChoice, type FallbackDraft } from "./alert-fallback.tsx";
import { PaceChoice, type PaceDraft } from "./alert-pace.tsx";
import { type AlertRecord, RecordOf } from "./alert-record.tsx";
import { RevisionsChoice, type RevisionsDraft } from "./alert-revisions.tsx";
import { WatchChoice, type WatchDraft } from "./alert-watch.tsx";
import { Done, Frame } from "./frame.tsx";
import { Failure } from "./parts/failure.tsx";
import { Action, Careful, PostForm } from "./parts/form.tsx";
import { Moment } from "./parts/moment.tsx";
import { State } from "./parts/state.tsx";
import { Preview, type Previewed } from "./preview.tsx";
import { LANGUAGE_NAMES, LANGUAGES } from "./texts/texts.ts";
import { type Sample, Trial, type tryOut } from "./tryout.tsx";
import type { ListedChannel, ListedSource } from "./visit/resources.ts";
import type { Visit } from "./visit/visit.ts";

/** A subscription as the form shows it. A new one has no id yet. */
export type AlertDraft = {
  id: string | null;
  name: string;
  query: string;
  channelIds: string[];
  sourceIds: string[] | null;
  /** The language of its messages. */
  language: "vi" | "en" | "damaged";
  state: "active" | "paused" | "damaged";
  /** Older articles do not alert; null: articles of any age do. */
  maxAgeHours: number | null;
  /** When the next digest is sent; null while nothing waits. */
  digestDueAt: string | null;
} & PaceDraft &
  FallbackDraft &
  WatchDraft &
  RevisionsDraft;

type Editor = {
  visit: Visit;
  draft: AlertDraft;
  done: string | undefined;
  problem: Problem | null;
  channels: readonly ListedChannel[];
  sources: readonly ListedSource[];
  preview: Previewed;
  /** Null for a subscription that is not created yet. */
  record: AlertRecord | null;
  tried: { sample: Sample; trial: Awaited<ReturnType<typeof tryOut>> } | null;
};

/** The form with query and channels, beside a preview of what the query finds. */
export function AlertEditor(editor: Editor) {
  const { visit, draft, problem, preview, record } = editor;
  const { alerts } = visit.texts;
  const title = draft.id === null ? alerts.add : draft.name;
  return (
    <Frame visit={visit} title={title} place="alerts">
      <div class="title">
        <h1>{title}</h1>
        {draft.id !== null && <State texts={visit.texts} state={draft.state} />}
      </div>
      <Done visit={visit} done={editor.done} />
      {draft.digestDueAt !== null && (
        <p>
          {alerts.digestDueAt} <Moment visit={visit} at={draft.digestDueAt} />
        </p>
      )}
      {problem !== null && <Failure visit={visit} problem={problem} />}
      <div class="beside even">
        <div>
          <Fields {...editor} />
          {draft.id !== null && <Fate visit={visit} draft={draft} id={draft.id} />}
        </div>
        <section aria-labelledby="preview-title">
          <h2 id="preview-title">{visit.texts.preview.title}</h2>
          <div id="preview" aria-live="polite">
            <Preview visit={visit} query={draft.query} preview={preview} />
          </div>
        </section>
      </div>
      {draft.id !== null && record !== null && (
        <RecordOf visit={visit} id={draft.id} query={draft.query} record={record} />
      )}
    </Frame>
  );
}

function Fields(editor: Editor) {
  const { visit, draft } = editor;
  const { alerts } = visit.texts;
  if (!visit.mayWrite) return <pre>{draft.query}</pre>;
  return (
    <PostForm visit={visit} to={draft.id === null ? "/alerts" : `/alerts/${draft.id}`} class="fields">
      {draft.id !== null && <input type="hidden" name="id" value={draft.id} />}
      <label>
        {alerts.query}
        <textarea
          name="query"
          rows={3}
          required
          spellcheck={false}
          data-live="/alerts/preview"
          data-target="preview"
          aria-describedby="query-hint"
        >
          {draft.query}
        </textarea>
      </label>
      <p class="hint" id="query-hint">
        {alerts.queryHint}
      </p>
      <label>
        {alerts.name}
        <input name="name" value={draft.name} maxlength={200} placeholder={alerts.namePlaceholder} />
      </label>
      <ChannelChoice {...editor} />
      <SourceChoice {...editor} />
      <AgeChoice visit={visit} maxAgeHours={draft.maxAgeHours} />
      <PaceChoice visit={visit} draft={draft} />
      <FallbackChoice {...editor} />
      <WatchChoice visit={visit} draft={draft} />
      <RevisionsChoice visit={visit} draft={draft} />
      <label>
        {alerts.language}
        <select name="language">
          {LANGUAGES.map((code) => (
            <option value={code} selected={code === draft.language}>
              {LANGUAGE_NAMES[code]}
            </option>
          ))}
        </select>
      </label>
      <p class="buttons">
        <button type="submit" class="main">
          {draft.id === null ? alerts.create : alerts.save}
        </button>
      </p>
      <TryFields {...editor} />
    </PostForm>
  );
}

/**
 * A text to try the query on. Its own button submits the whole form, so that all fields keep what was filled
 * in.
 */
function TryFields({ visit, tried }: Editor) {
  const { trials } = visit.texts;
  return (
    <details open={tried !== null} class="try">
      <summary>{trials.title}</summary>
      <label>
        {trials.sampleTitle}
        <input name="sampleTitle" value={tried?.sample.title ?? ""} />
      </label>
      <label>
        {trials.sampleBody}
        <textarea name="sampleBody" rows={5}>
          {tried?.sample.body ?? ""}
        </textarea>
      </label>
      <p class="buttons">
        <button type="submit" formaction="/alerts/try">
          {trials.submit}
        </button>
      </p>
      {tried !== null && <Trial visit={visit} {...tried} />}
    </details>
  );
}

/** The buttons that pause and delete. */
function Fate({ visit, draft, id }: { visit: Visit; draft: AlertDraft; id: string }) {
  const { alerts } = visit.texts;
  const paused = draft.state === "paused";
  return (
    <div class="fate">
      <Action
        visit={visit}
        to={`/alerts/${id}/state`}
        label={paused ? alerts.resume : alerts.pause}
        values={{ state: paused ? "active" : "paused" }}
      />
      <a class="button" href={`/deliveries?subscription=${id}`}>
        {alerts.deliveries}
      </a>
      <Careful
        visit={visit}
        to={`/alerts/${id}/delete`}
        label={alerts.delete}
        warning={alerts.deleteWarning}
      />
    </div>
  );
}
