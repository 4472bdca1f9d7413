import { Done, Empty, Frame } from "./frame.tsx";
import { showMissing } from "./missing.tsx";
import { Failure } from "./parts/failure.tsx";
import { Action } from "./parts/form.tsx";
import { Moment } from "./parts/moment.tsx";
import { Pager, withParameters } from "./parts/pager.tsx";
import { LinkState, Reason } from "./parts/state.tsx";
import { StateLinks } from "./parts/state-links.tsx";
import { Table } from "./parts/table.tsx";
import { nextOf } from "./sign-in.tsx";
import { answerOf, problemName } from "./visit/answer.ts";
import { filledOf, text } from "./visit/filled.ts";
import type { UnreadLink } from "./visit/resources.ts";
import { oneOf, type PageContext, type Visit } from "./visit/visit.ts";

const STATES = ["skipped", "dead", "pending"] as const;

/** Every address that a source listed and that gave no article, with the reason. */
export async function showLinks(c: PageContext) {
  const visit = c.get("visit");
  const { state, reason, source, cursor } = c.req.query();
  const asked = { state: oneOf(STATES, state), reason, source, cursor };
  const query = Object.fromEntries(Object.entries(asked).filter(([, value]) => value));
  const page = await answerOf(c.get("client").links.$get({ query }));
  const { texts } = visit;
  return c.html(
    <Frame visit={visit} title={texts.links.title} place="sources">
      <h1>{texts.links.title}</h1>
      <p class="hint">{texts.links.about}</p>
      <Done visit={visit} done={c.req.query("done")} />
      <Filters visit={visit} state={asked.state} source={source} reason={reason} />
      {!page.ok && <Failure visit={visit} problem={page.problem} />}
      {page.ok && page.value.data.length === 0 && <Empty>{texts.links.none}</Empty>}
      {page.ok && page.value.data.length > 0 && (
        <>
          <LinkTable visit={visit} links={page.value.data} />
          <Pager visit={visit} next={page.value.next} />
        </>
      )}
    </Frame>,
    page.ok ? 200 : 422,
  );
}

/** Makes a page due now, and returns to the page of the button. */
export async function retryLink(c: PageContext) {
  const filled = await filledOf(c);
  const back = nextOf(text(filled, "back"));
  const param = { id: text(filled, "id") };
  const asked = await answerOf(c.get("client").links[":id"].retry.$post({ param }));
  if (asked.ok) return c.redirect(withParameters(back, { done: "reread" }), 303);
  if (problemName(asked.problem) === "unknown-id") return showMissing(c);
  const visit = c.get("visit");
  return c.html(
    <Frame visit={visit} title={visit.texts.links.title} place="sources">
      <h1>{visit.texts.links.title}</h1>
      <Failure visit={visit} problem={asked.problem} />
      <p>
        <a href={back}>{visit.texts.links.title}</a>
      </p>
    </Frame>,
    409,
  );
}

type Filter = { visit: Visit; state: string | null; source: string | undefined; reason: string | undefined };

function Filters({ visit: { texts, here }, state, source, reason }: Filter) {
  const without = (name: string) => withParameters(here, { [name]: null, cursor: null, done: null });
  return (
    <div class="filters">
      <StateLinks
        {...{ here, values: STATES, chosen: state }}
        label={(each) => texts.links.filters[each ?? "ended"]}
      />
      {source && <a href={without("source")}>{texts.links.ofSource} ×</a>}
      {reason && (
        <a href={without("reason")}>
          {texts.links.withReason} <Reason texts={texts} reason={reason} /> ×
        </a>
      )}
    </div>
  );
}

/** Addresses, each with its reason, a link to all that is known of it, and a button that reads it again. */
export function LinkTable({ visit, links }: { visit: Visit; links: readonly UnreadLink[] }) {
  const { texts } = visit;
  return (
    <Table
      label={texts.links.title}
      columns={[texts.links.page, texts.links.state, texts.links.tries, texts.links.found, texts.links.retry]}
    >
      {links.map((link) => (
        <tr>
          <th scope="row">
            <a href={withParameters("/why", { url: link.url })} data-item={link.id}>
              {link.title ?? link.url}
            </a>
            <code>{link.url}</code>
          </th>
          <td>
            <LinkState texts={texts} state={link.state} />{" "}
            {link.reason !== null && <Reason texts={texts} reason={link.reason} />}
          </td>
          <td class="number">{link.attempts}</td>
          <td>
            <Moment visit={visit} at={link.foundAt} />
          </td>
          <td>
            <Action
              visit={visit}
              to="/links/retry"
              label={texts.links.retry}
              values={{ id: link.id, back: visit.here }}
            />
          </td>
        </tr>
      ))}
    </Table>
  );
}
