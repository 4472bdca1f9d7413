import description from "../openapi.json" with { type: "json" };
import { assetPath } from "./assets.ts";
import { Frame } from "./frame.tsx";
import { type Schema, sampleOf } from "./sample.ts";
import type { PageContext, Visit } from "./visit/visit.ts";

type Parameter = { name: string; in: string; required?: boolean; description?: string };
type Operation = {
  operationId: string;
  summary: string;
  tags: string[];
  security?: { bearer?: string[] }[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { description: string }>;
};
type Route = Operation & { method: string; path: string };

const PATHS = description.paths as unknown as Record<string, Record<string, Operation>>;
const SCHEMAS = description.components.schemas as unknown as Record<string, Schema>;

const ROUTES: readonly Route[] = Object.entries(PATHS).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    ...operation,
    method: method.toUpperCase(),
    path,
  })),
);

/**
 * Every route with a form to try it. The form sends its request to this server, with the token that was
 * typed.
 */
export function showDocs(c: PageContext) {
  const visit = c.get("visit");
  const { docs } = visit.texts;
  const tags = [...new Set(ROUTES.flatMap((route) => route.tags))];
  return c.html(
    <Frame visit={visit} title={docs.title}>
      <script src={assetPath("docs.js")} defer />
      <h1>{docs.title}</h1>
      <p>
        {docs.about} <a href="/openapi.json">openapi.json</a>
      </p>
      <label hidden data-try-token>
        {docs.token}
        <input type="password" autocomplete="off" aria-describedby="token-hint" />
        <span class="hint" id="token-hint">
          {docs.tokenHint}
        </span>
      </label>
      {tags.map((tag) => (
        <section>
          <h2>{tag}</h2>
          {ROUTES.filter((route) => route.tags.includes(tag)).map((route) => (
            <RouteOf visit={visit} route={route} />
          ))}
        </section>
      ))}
    </Frame>,
  );
}

function RouteOf({ visit, route }: { visit: Visit; route: Route }) {
  const { docs } = visit.texts;
  const scope = route.security?.flatMap(({ bearer = [] }) => bearer)[0];
  return (
    <details id={route.operationId}>
      <summary>
        <code>
          {route.method} {route.path}
        </code>{" "}
        <Prose text={route.summary} />
      </summary>
      <p class="hint">{scope === undefined ? docs.open : `${docs.needs} ${scope}`}</p>
      <TryForm visit={visit} route={route} />
      <dl>
        {Object.entries(route.responses).map(([status, { description }]) => (
          <>
            <dt>{status}</dt>
            <dd>
              <Prose text={description} />
            </dd>
          </>
        ))}
      </dl>
    </details>
  );
}

/** A sentence of openapi.json: what stands between backticks there is code. */
function Prose({ text }: { text: string }) {
  return <>{text.split("`").map((part, at) => (at % 2 === 1 ? <code>{part}</code> : part))}</>;
}

/** The form works only with a script, so a script adds it. */
function TryForm({ visit, route }: { visit: Visit; route: Route }) {
  const { docs } = visit.texts;
  const [type, content] = Object.entries(route.requestBody?.content ?? {})[0] ?? [];
  return (
    <form hidden data-try data-method={route.method} data-path={route.path} data-type={type}>
      {(route.parameters ?? []).map((parameter) => (
        <label>
          {parameter.name}
          <input
            name={parameter.name}
            data-in={parameter.in}
            required={parameter.required}
            autocomplete="off"
          />
          <span class="hint">
            <Prose text={parameter.description ?? ""} />
          </span>
        </label>
      ))}
      {content !== undefined && (
        <label>
          {docs.body} ({type})
          <textarea name="body" rows={8} spellcheck={false}>
            {type === "application/json" ? JSON.stringify(sampleOf(content.schema, SCHEMAS), null, 2) : ""}
          </textarea>
        </label>
      )}
      <button type="submit">{docs.send}</button>
      <pre hidden aria-live="polite" />
    </form>
  );
}
