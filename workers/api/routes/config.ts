import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { parseDocument, stringify } from "yaml";
import { type Config, configChangeView, configInput, configQuery } from "../../shared/contract/config.ts";
import { differingSettings } from "../../shared/contract/installed-settings.ts";
import { parseQuery } from "../../shared/query/language/parse.ts";
import { countMatches } from "../../shared/store/articles/count-days.ts";
import type { Api } from "../api.ts";
import { callerOfRequest, type Inside } from "../http/auth.ts";
import { json, problems } from "../http/declare.ts";
import { needs } from "../http/declared.ts";
import { setDamage } from "../http/note-damage.ts";
import { badInput, faultsOf } from "../http/refuse.ts";
import { reply } from "../http/reply.ts";
import { type Ask, applySteps } from "./config/apply.ts";
import { damageComments, damageOf, readDamaged } from "./config/damaged.ts";
import { type ConfigStep, type Fault, planOf } from "./config/plan.ts";
import { documentOf, ROWS_MAX, readStored } from "./config/stored.ts";

const TYPE = "application/yaml";
const path = "/v1/config";
const DAYS = 30;
const DAY_MS = 86_400_000;
/** Maximum queries that are tried on the archive; each reads up to 2,000 rows of the index. */
const TRIED_MAX = 20;
const WHATS = ["sources", "subscriptions", "aliases"] as const;
const ONE = { sources: "source", subscriptions: "subscription", aliases: "alias group" } as const;
const VERBS = { added: "adds", changed: "changes", removed: "removes" } as const;

/** Our own api, as a caller inside the worker uses it. */
type Programs = (request: Request, inside: Inside) => Response | Promise<Response>;

/** Routes for sources, subscriptions and aliases as one file, to be kept under version control. */
export function configRoutes(api: Api, programs: Programs) {
  const { run, settings } = api;
  return new OpenAPIHono()
    .openapi(show, async (c) => {
      const [stored, damaged] = await Promise.all([readStored(run.db), readDamaged(run.db, ROWS_MAX)]);
      const text = stringify({ ...documentOf(stored, damaged), settings }, { lineWidth: 110 });
      const damage = damageOf(damaged);
      if (damage.length > 0) setDamage(c, damage);
      return c.body(damageComments(damage) + text, 200, { "content-type": `${TYPE}; charset=utf-8` });
    })
    .openapi(replace, async (c) => {
      const wanted = readYaml(await c.req.text());
      if ("faults" in wanted) return badInput(c, wanted.faults.slice(0, FAULTS_MAX));
      const stored = await readStored(run.db);
      const { steps, faults } = planOf(stored, wanted.config);
      if (faults.length > 0) return badInput(c, faults.slice(0, FAULTS_MAX));
      const differing = { settings: differingSettings(settings, wanted.config.settings ?? settings) };
      if (c.req.valid("query").dryRun !== undefined) {
        const alerts = await alertsOf(api, steps);
        const change = { ...summaryOf(steps, alerts), ...differing };
        return reply(c, configChangeView, { ...change, dryRun: true, left: 0, errors: [] });
      }
      const ids = new Map(stored.sources.map(({ url, id }) => [url, String(id)]));
      const now = steps.slice(0, run.reach.sources);
      const { done, errors } = await applySteps(now, ids, askerOf(c, programs));
      const left = steps.length - now.length;
      return reply(c, configChangeView, {
        ...summaryOf(done, null),
        ...differing,
        dryRun: false,
        left,
        errors,
      });
    });
}

const FAULTS_MAX = 50;

/** The file in the form of its view, or all that is wrong with it. */
function readYaml(text: string): { config: Config } | { faults: Fault[] } {
  const document = parseDocument(text);
  const [fault] = document.errors;
  if (fault !== undefined) {
    const { line = 1, col = 1 } = fault.linePos?.[0] ?? {};
    if (fault.code === "RESOURCE_EXHAUSTION")
      return { faults: [{ path: "", message: `line ${line}, column ${col}: ${IS_TOO_DEEP}` }] };
    const what = fault.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "");
    return { faults: [{ path: "", message: `line ${line}, column ${col}: ${what}` }] };
  }
  const value = valueOfDocument(document);
  if (value === undefined) return { faults: [{ path: "", message: HAS_ALIASES }] };
  const read = configInput.safeParse(value);
  return read.success ? { config: read.data } : { faults: faultsOf(read.error) };
}

const IS_TOO_DEEP = "too many lists or maps inside each other";
const HAS_ALIASES = "a value that begins with * stands for another one (an alias of YAML): write both out";

/** Undefined for a file with YAML aliases: a few of them can expand to gigabytes. */
function valueOfDocument(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** How many articles of the last days the new queries find; null where there is no new query. */
async function alertsOf({ run }: Api, steps: readonly ConfigStep[]): Promise<number | null> {
  const queries = steps
    .flatMap(({ query }) => query ?? [])
    .slice(0, TRIED_MAX)
    .map((text) => parseQuery(text));
  if (queries.length === 0) return null;
  const from = new Date(run.now() - DAYS * DAY_MS).toISOString();
  const valid = queries.flatMap((query) => (query.ok ? [query.value] : []));
  const counts = await countMatches(run.db, valid, { from, nowMs: run.now() });
  return counts.reduce((sum, count) => sum + count, 0);
}

function summaryOf(steps: readonly ConfigStep[], alerts: number | null) {
  const count = (what: ConfigStep["what"], change: ConfigStep["change"]) =>
    steps.filter((step) => step.what === what && step.change === change).length;
  const counts = (what: ConfigStep["what"]) => ({
    added: count(what, "added"),
    changed: count(what, "changed"),
    removed: count(what, "removed"),
  });
  const [sources, subscriptions, aliases] = [counts("sources"), counts("subscriptions"), counts("aliases")];
  const would =
    alerts === null
      ? ""
      : ` which would have alerted ${alerts} ${alerts === 1 ? "time" : "times"} in the last ${DAYS} days`;
  const parts = WHATS.flatMap((what) =>
    (["added", "changed", "removed"] as const).flatMap((change) => {
      const number = count(what, change);
      const noun = number === 1 ? ONE[what] : what;
      const more = what === "subscriptions" && change === "added" && would !== "" ? `,${would}` : "";
      return number === 0 ? [] : [`${VERBS[change]} ${number} ${noun}${more}`];
    }),
  );
  return { summary: parts.join("; ") || "changes nothing", sources, subscriptions, aliases, alerts };
}

function askerOf(c: Context, programs: Programs): Ask {
  const caller = callerOfRequest(c);
  const { origin } = new URL(c.req.url);
  return async (method, address, body) => {
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const headers = { "content-type": "application/json" };
    const request = new Request(origin + address, { method, headers, ...content });
    return programs(request, caller === undefined ? {} : { caller });
  };
}

const show = createRoute({
  method: "get",
  path,
  operationId: "getConfig",
  tags: ["config"],
  summary:
    "Writes sources, channels without their secrets, subscriptions, aliases and settings as one YAML file",
  security: needs("admin"),
  responses: {
    200: { description: "The file.", content: { [TYPE]: { schema: z.string() } } },
    ...problems(),
  },
});

const replace = createRoute({
  method: "put",
  path,
  operationId: "putConfig",
  tags: ["config"],
  summary: "Makes sources, subscriptions and aliases what a file says, or says what that would change",
  security: needs("admin"),
  request: { query: configQuery, body: { required: true, content: { [TYPE]: { schema: z.string() } } } },
  responses: {
    200: json(configChangeView, "What was changed, or would be."),
    ...problems("body-too-large", "bad-input"),
  },
});
