import type { Problem } from "../../shared/contract/problem.ts";
import { Frame } from "./frame.tsx";
import { Hits } from "./hit-list.tsx";
import { showMissing } from "./missing.tsx";
import { Failure } from "./parts/failure.tsx";
import { Action } from "./parts/form.tsx";
import { Pager, withParameters } from "./parts/pager.tsx";
import { type Answer, answerOf, problemName } from "./visit/answer.ts";
import { filledOf, text } from "./visit/filled.ts";
import type { BackfillAnswer } from "./visit/resources.ts";
import { oneOf, type PageContext, type Visit } from "./visit/visit.ts";

type One = PageContext<"/alerts/:id/backfill">;

const MODES = ["digest", "each"] as const;
/** Maximum requests to the api for one press of the button; each looks at a hundred articles. */
const REQUESTS_MAX = 10;

type Period = { from: string; to: string };

/** A form that asks for a past period: first what the alert would have sent of it is shown. */
export function BackfillForm({ visit, id, period }: { visit: Visit; id: string; period?: Period }) {
  const { backfill, composer } = visit.texts;
  if (!visit.mayWrite) return null;
  return (
    <details open={period !== undefined}>
      <summary>{backfill.title}</summary>
      <form action={`/alerts/${id}/backfill`} class="fields row">
        {(["from", "to"] as const).map((name) => (
          <label>
            {composer[name]}
            <input type="date" name={name} value={period?.[name] ?? ""} required />
          </label>
        ))}
        <p class="buttons">
          <button type="submit" class="quiet">
            {backfill.show}
          </button>
        </p>
      </form>
    </details>
  );
}

/** What the alert would have sent in the period, with the buttons that send it now. */
export async function showBackfill(c: One) {
  const id = c.req.param("id");
  const { from = "", to = "", rest, cursor = rest, sent, failed } = c.req.query();
  const json = { from, to, mode: "list" as const, ...(cursor !== undefined && { cursor }) };
  const found = await answerOf(c.get("client").backfill.$post({ param: { id }, json }));
  if (!found.ok && problemName(found.problem) === "unknown-id") return showMissing(c);
  const visit = c.get("visit");
  const { backfill, nav } = visit.texts;
  return c.html(
    <Frame visit={visit} title={backfill.title} place="alerts">
      <h1>{backfill.title}</h1>
      <p>
        <a href={`/alerts/${id}`}>{nav.alerts}</a>
      </p>
      <BackfillForm visit={visit} id={id} period={{ from, to }} />
      <Sent visit={visit} sent={sent} failed={failed} hasMore={rest !== undefined} />
      {found.ok ? (
        <Found visit={visit} id={id} period={{ from, to }} rest={rest} found={found.value} />
      ) : (
        <Failure visit={visit} problem={found.problem} />
      )}
    </Frame>,
    found.ok ? 200 : 422,
  );
}

type Asked = Period & { mode: (typeof MODES)[number]; cursor?: string };

/** `rest`: the cursor after which nothing of the period has been sent yet. */
type Shown = { visit: Visit; id: string; period: Period; rest: string | undefined; found: BackfillAnswer };

function Found({ visit, id, period, rest, found }: Shown) {
  const { backfill } = visit.texts;
  const fresh = found.data.filter(({ isMatched }) => !isMatched);
  const known = found.data.length - fresh.length;
  return (
    <>
      <p class="count">
        {backfill.count(fresh.length, found.next !== null)} {known > 0 && backfill.known(known)}
      </p>
      {found.failed.length > 0 && <p class="failure">{backfill.failed(found.failed.length)}</p>}
      {(fresh.length > 0 || found.next !== null) && (
        <div class="buttons">
          {MODES.map((mode) => (
            <Action
              visit={visit}
              to={`/alerts/${id}/backfill`}
              label={backfill.send[mode]}
              values={{ ...period, mode, ...(rest !== undefined && { rest }) }}
            />
          ))}
        </div>
      )}
      <Hits visit={visit} hits={fresh} query="" />
      <Pager visit={visit} next={found.next} />
    </>
  );
}

type Outcome = { visit: Visit; sent: string | undefined; failed: string | undefined; hasMore: boolean };

function Sent({ visit, sent, failed, hasMore }: Outcome) {
  const { backfill } = visit.texts;
  if (!isCount(sent)) return null;
  return (
    <>
      <p class="done" role="status">
        {backfill.sent(Number(sent))} {hasMore && backfill.more}
      </p>
      {isCount(failed) && failed !== "0" && <p class="failure">{backfill.failed(Number(failed))}</p>}
    </>
  );
}

function isCount(text: string | undefined): boolean {
  return text !== undefined && /^\d{1,6}$/.test(text);
}

/** Sends what the alert would have sent in the period, or in its rest, and returns with the number. */
export async function sendBackfill(c: One) {
  const id = c.req.param("id");
  const filled = await filledOf(c);
  const period = { from: text(filled, "from"), to: text(filled, "to") };
  const mode = oneOf(MODES, text(filled, "mode")) ?? "digest";
  const client = c.get("client");
  let [count, failed] = [0, 0];
  let cursor: string | null = text(filled, "rest") || null;
  for (let requests = 0; requests < REQUESTS_MAX; requests += 1) {
    const json: Asked = { ...period, mode, ...(cursor !== null && { cursor }) };
    const sent: Answer<BackfillAnswer> = await answerOf(client.backfill.$post({ param: { id }, json }));
    if (!sent.ok) return refused(c, id, sent.problem);
    count += sent.value.count;
    failed += sent.value.failed.length;
    cursor = sent.value.next;
    if (cursor === null) break;
  }
  const outcome = { sent: String(count), failed: failed > 0 ? String(failed) : null, rest: cursor };
  return c.redirect(withParameters(`/alerts/${id}/backfill`, { ...period, ...outcome }), 303);
}

function refused(c: One, id: string, problem: Problem) {
  if (problemName(problem) === "unknown-id") return showMissing(c);
  const visit = c.get("visit");
  return c.html(
    <Frame visit={visit} title={visit.texts.backfill.title} place="alerts">
      <h1>{visit.texts.backfill.title}</h1>
      <Failure visit={visit} problem={problem} />
      <p>
        <a href={`/alerts/${id}`}>{visit.texts.nav.alerts}</a>
      </p>
    </Frame>,
    422,
  );
}
