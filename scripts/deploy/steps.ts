import { z } from "zod";
import { weaknessOf } from "../../workers/shared/admin-token.ts";
import { fail, type Outcome, ok } from "../../workers/shared/outcome.ts";
import type { Ran, Wrangler } from "../wrangler.ts";
import type { Resources } from "./resources.ts";

export type DeployReason = "not-logged-in" | "wrangler-failed" | "weak-token";

/** One step of a deployment. Returns a sentence about what was done. */
export type Step = (wrangler: Wrangler) => Promise<Outcome<string, DeployReason>>;

/**
 * The steps of a deployment, in order. Each step first checks what is there, so the whole can be repeated at
 * any time.
 */
export function planSteps({ databases, queues, workers }: Resources, make: Secrets): Step[] {
  return [
    seeLogin,
    ...databases.map(seeDatabase),
    ...queues.map(seeQueue),
    ...databases.map(migrateDatabase),
    ...workers.map(deployWorker),
    seeAdminToken(make.adminToken),
    seeSecretKeys(make.secretKeys),
  ];
}

/** Makes the secrets that are missing. */
export type Secrets = { adminToken: () => string; secretKeys: () => string };

const seeLogin: Step = async (wrangler) => {
  const { code } = await wrangler(["whoami", "--json"]);
  if (code === 0) return ok("logged in to Cloudflare");
  return fail(
    "not-logged-in",
    "wrangler is not logged in to Cloudflare. Run `npx wrangler login`, or set CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID, and deploy again.",
  );
};

const names = z.array(z.object({ name: z.string() }));

function seeDatabase(database: string): Step {
  return async (wrangler) => {
    const listed = await wrangler(["d1", "list", "--json"]);
    if (listed.code !== 0) return failed("d1 list", listed);
    const existing = names.parse(JSON.parse(listed.stdout));
    if (existing.some(({ name }) => name === database)) return ok(`database ${database} is there`);

    const created = await wrangler(["d1", "create", database]);
    return created.code === 0 ? ok(`database ${database} created`) : failed("d1 create", created);
  };
}

function seeQueue(queue: string): Step {
  return async (wrangler) => {
    const found = await wrangler(["queues", "info", queue]);
    if (found.code === 0) return ok(`queue ${queue} is there`);
    // Wrangler has no list of queues that a program could read.
    if (!/does not exist/.test(found.stdout + found.stderr)) return failed("queues info", found);

    const created = await wrangler(["queues", "create", queue]);
    return created.code === 0 ? ok(`queue ${queue} created`) : failed("queues create", created);
  };
}

function migrateDatabase(database: string): Step {
  return async (wrangler) => {
    const migrated = await wrangler(["d1", "migrations", "apply", database, "-e", API, "--remote"]);
    return migrated.code === 0
      ? ok(`database ${database} migrated`)
      : failed("d1 migrations apply", migrated);
  };
}

function deployWorker(environment: string): Step {
  return async (wrangler) => {
    const deployed = await wrangler(["deploy", "-e", environment]);
    if (deployed.code !== 0) return failed(`deploy -e ${environment}`, deployed);
    const [address] = /https:\/\/\S+\.workers\.dev/.exec(deployed.stdout) ?? [];
    return ok(`worker ${environment} deployed${address === undefined ? "" : `: ${address}`}`);
  };
}

/** Runs last: a secret can only be set on a deployed worker. Until then the api refuses every request. */
function seeAdminToken(adminToken: () => string): Step {
  return async (wrangler) => {
    const listed = await wrangler(["secret", "list", "-e", API, "--format", "json"]);
    if (listed.code !== 0) return failed("secret list", listed);
    if (names.parse(JSON.parse(listed.stdout)).some(({ name }) => name === ADMIN_TOKEN)) {
      return ok("the admin token is set");
    }

    const token = adminToken();
    const weakness = weaknessOf(token);
    if (weakness !== null) return fail("weak-token", `BAODONG_ADMIN_TOKEN is too weak: ${weakness}.`);
    const put = await wrangler(["secret", "put", ADMIN_TOKEN, "-e", API], token);
    return put.code === 0 ? ok(`admin token set, write it down: ${token}`) : failed("secret put", put);
  };
}

/**
 * The api and notify need the same key. Notify gets it first: while the api has no key, nothing is encrypted
 * with it, so an interrupted run may replace it.
 */
function seeSecretKeys(secretKeys: () => string): Step {
  return async (wrangler) => {
    const api = await hasSecret(wrangler, API);
    const notify = await hasSecret(wrangler, NOTIFY);
    if (!api.ok) return api;
    if (!notify.ok) return notify;
    if (!api.value) return putKeys(wrangler, secretKeys());
    return notify.value ? ok("the key for secrets is set") : fail("wrangler-failed", LOST_KEY);
  };
}

async function putKeys(wrangler: Wrangler, keys: string): Promise<Outcome<string, DeployReason>> {
  for (const environment of [NOTIFY, API]) {
    const put = await wrangler(["secret", "put", SECRET_KEYS, "-e", environment], keys);
    if (put.code !== 0) return failed("secret put", put);
  }
  return ok("the key for secrets is made and set");
}

async function hasSecret(wrangler: Wrangler, environment: string): Promise<Outcome<boolean, DeployReason>> {
  const listed = await wrangler(["secret", "list", "-e", environment, "--format", "json"]);
  if (listed.code !== 0) return failed("secret list", listed);
  return ok(names.parse(JSON.parse(listed.stdout)).some(({ name }) => name === SECRET_KEYS));
}

const API = "api";
const NOTIFY = "notify";
const SECRET_KEYS = "BAODONG_SECRET_KEYS";
const LOST_KEY = `The worker api has ${SECRET_KEYS} and notify has not. Put the same value there: npx wrangler secret put ${SECRET_KEYS} -e notify. If it is lost, delete it from api, deploy again, and make the channels anew.`;
const ADMIN_TOKEN = "BAODONG_ADMIN_TOKEN";

function failed(command: string, { stdout, stderr }: Ran): Outcome<never, "wrangler-failed"> {
  return fail("wrangler-failed", `wrangler ${command} failed:\n${`${stdout}\n${stderr}`.trim()}`);
}
