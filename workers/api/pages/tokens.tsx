import { Done, Empty, Frame } from "./frame.tsx";
import { showMissing } from "./missing.tsx";
import { Failure } from "./parts/failure.tsx";
import { Careful, PostForm } from "./parts/form.tsx";
import { Moment, numberText } from "./parts/moment.tsx";
import { Table } from "./parts/table.tsx";
import { type Answer, answerOf, doneOf } from "./visit/answer.ts";
import { type Filled, filledOf, text } from "./visit/filled.ts";
import { everyToken } from "./visit/lists.ts";
import type { CreatedToken, ListedToken } from "./visit/resources.ts";
import { oneOf, type PageContext, type Visit } from "./visit/visit.ts";

const SCOPES = ["read", "write", "admin", "feed"] as const;
const FEEDS = ["rss", "atom", "json"] as const;
/** Days after which a token may expire; without a choice it never does. */
const EXPIRIES = [7, 30, 90, 365] as const;
const DAY_MS = 86_400_000;

/** The list of tokens; needs the scope `admin`. */
export async function showTokens(c: PageContext) {
  return answer(c, null);
}

/** Creates a token and shows it this one time. */
export async function createToken(c: PageContext) {
  const filled = await filledOf(c);
  const made = await answerOf(
    c.get("client").tokens.$post({ json: inputOf(filled, c.get("visit").nowMs) as never }),
  );
  return answer(c, made);
}

/** Creates a token for the feed of an alert or of a query, and shows the addresses for a feed reader. */
export async function createFeedToken(c: PageContext) {
  const visit = c.get("visit");
  const filled = await filledOf(c);
  const id = text(filled, "subscription");
  if (id === "") return createSearchFeed(c, text(filled, "q"));
  const found = await answerOf(c.get("client").subscriptions[":id"].$get({ param: { id } }));
  if (!found.ok) return showMissing(c);
  const name = visit.texts.tokens.feedName(found.value.name).slice(0, NAME_CHARS_MAX);
  const json = { name, scopes: ["feed"] } as never;
  return answer(c, await answerOf(c.get("client").tokens.$post({ json })), `&subscription=${id}`);
}

async function createSearchFeed(c: PageContext, q: string) {
  const client = c.get("client");
  const found = await answerOf(client.articles.$get({ query: { q, limit: "1" } }));
  if (!found.ok) return answer(c, found);
  const name = c.get("visit").texts.tokens.feedName(q).slice(0, NAME_CHARS_MAX);
  const json = { name, scopes: ["feed"] } as never;
  return answer(c, await answerOf(client.tokens.$post({ json })), `&q=${encodeURIComponent(q)}`);
}

const NAME_CHARS_MAX = 200;

export async function revokeToken(c: PageContext<"/tokens/:id/revoke">) {
  const problem = await doneOf(c.get("client").tokens[":id"].$delete({ param: { id: c.req.param("id") } }));
  return problem === null ? c.redirect("/tokens?done=revoked", 303) : showMissing(c);
}

function inputOf(filled: Filled, nowMs: number) {
  const days = Number(text(filled, "days"));
  const expiresAt = days > 0 ? new Date(nowMs + days * DAY_MS).toISOString() : null;
  return { name: text(filled, "name"), scopes: [oneOf(SCOPES, text(filled, "scope")) ?? "read"], expiresAt };
}

async function answer(c: PageContext, made: Answer<CreatedToken> | null, feedParameters = "") {
  const visit = c.get("visit");
  const { texts } = visit;
  const tokens = visit.mayAdmin ? await everyToken(c.get("client")) : null;
  const { origin } = new URL(c.req.url);
  return c.html(
    <Frame visit={visit} title={texts.tokens.title} place="system">
      <h1>{texts.tokens.title}</h1>
      <Done visit={visit} done={c.req.query("done")} />
      {made !== null && !made.ok && <Failure visit={visit} problem={made.problem} />}
      {made?.ok && <Made visit={visit} token={made.value} origin={origin} parameters={feedParameters} />}
      {tokens === null ? (
        <Empty>
          <p>{texts.tokens.adminOnly}</p>
        </Empty>
      ) : (
        <>
          <p class="hint">{texts.tokens.about}</p>
          <NewToken visit={visit} />
          <TokenTable visit={visit} tokens={tokens} />
        </>
      )}
    </Frame>,
    made === null ? 200 : made.ok ? 201 : 422,
  );
}

type MadeToken = { visit: Visit; token: CreatedToken; origin: string; parameters: string };

function Made({ visit: { texts }, token, origin, parameters }: MadeToken) {
  return (
    <div class="note" role="status">
      <p>{texts.tokens.created}</p>
      <pre>{token.token}</pre>
      {token.scopes.includes("feed") && (
        <>
          {parameters === "" && <p>{texts.tokens.feeds}</p>}
          {FEEDS.map((format) => (
            <pre>{`${origin}/v1/articles.${format}?token=${token.token}${parameters}`}</pre>
          ))}
        </>
      )}
    </div>
  );
}

function NewToken({ visit }: { visit: Visit }) {
  const { tokens } = visit.texts;
  return (
    <PostForm visit={visit} to="/tokens" class="fields row">
      <label>
        {tokens.name}
        <input name="name" required maxlength={NAME_CHARS_MAX} placeholder={tokens.namePlaceholder} />
      </label>
      <label>
        {tokens.scopes}
        <select name="scope">
          {SCOPES.map((scope) => (
            <option value={scope}>{tokens.scope[scope]}</option>
          ))}
        </select>
      </label>
      <label>
        {tokens.expires}
        <select name="days">
          <option value="">{tokens.never}</option>
          {EXPIRIES.map((days) => (
            <option value={String(days)}>{tokens.in(days)}</option>
          ))}
        </select>
      </label>
      <p class="buttons">
        <button type="submit" class="main">
          {tokens.create}
        </button>
      </p>
    </PostForm>
  );
}

function TokenTable({ visit, tokens }: { visit: Visit; tokens: readonly ListedToken[] }) {
  const { texts } = visit;
  if (tokens.length === 0) return <Empty>{texts.tokens.none}</Empty>;
  return (
    <Table
      label={texts.tokens.title}
      columns={[
        texts.tokens.name,
        texts.tokens.scopes,
        texts.tokens.lastUsed,
        texts.tokens.expires,
        texts.tokens.rate,
        texts.tokens.revoke,
      ]}
    >
      {tokens.map(({ id, name, scopes, rateLimit, lastUsedAt, expiresAt }) => (
        <tr>
          <th scope="row">{name}</th>
          <td>{scopes.map((scope) => texts.tokens.scope[scope]).join(", ")}</td>
          <td>{lastUsedAt === null ? texts.tokens.unused : <Moment visit={visit} at={lastUsedAt} />}</td>
          <td>{expiresAt === null ? texts.tokens.never : <Moment visit={visit} at={expiresAt} />}</td>
          <td class="number">{numberText(visit, rateLimit)}</td>
          <td>
            <Careful
              visit={visit}
              to={`/tokens/${id}/revoke`}
              label={texts.tokens.revoke}
              warning={texts.tokens.revokeWarning}
            />
          </td>
        </tr>
      ))}
    </Table>
  );
}
