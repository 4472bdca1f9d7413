import type { PropsWithChildren } from "hono/jsx";
import type { ChannelKind } from "../../shared/channel-kinds.ts";
import type { Problem } from "../../shared/contract/problem.ts";
import { ChannelForm } from "./channel-form.tsx";
import { AttemptReply, NewSecrets } from "./channel-page.tsx";
import { Frame } from "./frame.tsx";
import { Failure } from "./parts/failure.tsx";
import { Action, MakeLink, PostForm } from "./parts/form.tsx";
import { Preview, type Previewed } from "./preview.tsx";
import { SourceFinder } from "./source-finder.tsx";
import { type Made, ProgressMade } from "./start-progress.tsx";
import type { Answer } from "./visit/answer.ts";
import type { Filled } from "./visit/filled.ts";
import type { CreatedChannel, FoundFeeds, TestAttempt } from "./visit/resources.ts";
import type { Visit } from "./visit/visit.ts";

type Step = PropsWithChildren<{ visit: Visit; step: 1 | 2 | 3 | 4 }>;

function StepFrame({ visit, step, children }: Step) {
  const { start } = visit.texts;
  const title = start.steps[step - 1] ?? start.title;
  return (
    <Frame visit={visit} title={title}>
      <ol class="steps" aria-label={start.title}>
        {start.steps.map((name, index) => (
          <li
            aria-current={index + 1 === step ? "step" : undefined}
            class={index + 1 < step ? "past" : undefined}
          >
            {name}
          </li>
        ))}
      </ol>
      <h1>{title}</h1>
      {children}
    </Frame>
  );
}

type SourceStep = { visit: Visit; address: string; found: Answer<FoundFeeds> | null };

export function StepSource({ visit, address, found }: SourceStep) {
  return (
    <StepFrame visit={visit} step={1}>
      <p>{visit.texts.start.source}</p>
      <SourceFinder visit={visit} action="/start" address={address} found={found} back="/start" />
    </StepFrame>
  );
}

type KeywordStep = { visit: Visit; progress: Made; query: string; preview: Previewed };

export function StepKeyword({ visit, progress, query, preview }: KeywordStep) {
  const { texts } = visit;
  return (
    <StepFrame visit={visit} step={2}>
      <p>{texts.start.keyword}</p>
      <div class="beside even">
        <div>
          <PostForm visit={visit} to="/start/keyword" class="fields">
            <label>
              {texts.alerts.query}
              <textarea
                name="query"
                rows={2}
                required
                autofocus
                spellcheck={false}
                data-live="/alerts/preview"
                data-target="preview"
              >
                {query}
              </textarea>
            </label>
            <p class="hint">{texts.alerts.queryHint}</p>
            <p class="buttons">
              <button type="submit" class="main">
                {texts.start.takeKeyword}
              </button>
              <button type="submit" formaction="/start" formmethod="get">
                {texts.preview.show}
              </button>
            </p>
          </PostForm>
          <div id="preview" aria-live="polite">
            <Preview visit={visit} query={query} preview={preview} />
          </div>
        </div>
        <ProgressMade visit={visit} progress={progress} />
      </div>
    </StepFrame>
  );
}

type ChannelStep = { visit: Visit; kind: ChannelKind; filled: Filled; problem?: Problem };

export function StepChannel({ visit, kind, filled, problem }: ChannelStep) {
  return (
    <StepFrame visit={visit} step={3}>
      {problem !== undefined && <Failure visit={visit} problem={problem} />}
      <ChannelForm visit={visit} to="/start/channel" here="/start" kind={kind} filled={filled} />
    </StepFrame>
  );
}

type LastStep = { visit: Visit; progress: Made; made?: CreatedChannel; attempt?: TestAttempt | null };

/** The last step; the third one still, where the new channel did not take its test. */
export function StepDone({ visit, progress, made, attempt }: LastStep) {
  const { texts } = visit;
  const isWorking = made === undefined || attempt == null || attempt.reason === null;
  return (
    <StepFrame visit={visit} step={isWorking ? 4 : 3}>
      {attempt != null && <AttemptReply visit={visit} attempt={attempt} />}
      {made !== undefined && <NewSecrets visit={visit} created={made} />}
      {made?.pairingCode !== undefined && (
        <Action visit={visit} to={`/channels/${made.id}/pair`} label={texts.channels.pair} kind="main" />
      )}
      {isWorking ? (
        <p>{texts.start.done}</p>
      ) : (
        <>
          <p>{texts.start.mend}</p>
          <p class="buttons">
            <a class="button" href={`/channels/${made.id}`}>
              {texts.start.toChannel}
            </a>
          </p>
        </>
      )}
      <ProgressMade visit={visit} progress={progress} />
      <p class="buttons">
        <a class="button" href="/">
          {texts.start.toArticles}
        </a>
        <MakeLink visit={visit} to="/sources/new" label={texts.sources.add} />
        <a class="button" href="/alerts">
          {texts.nav.alerts}
        </a>
      </p>
    </StepFrame>
  );
}
