import type { Json, V4WorkerOptions } from "miniflare";
import type { BuiltWorker } from "./build.ts";
import type { Guard } from "./guard.ts";
import type { Settings } from "./settings.ts";

export type Worker = {
  name: string;
  crons: readonly string[];
  options: V4WorkerOptions;
  /** Of its one module, `<name>.mjs`. */
  sourceMap: string;
};
type Bindings = Record<string, Json>;
export type WorkerParts = { settings: Settings; adminToken: string; guard: Guard };

/** The workers as they run here, in the order of wrangler.toml: the first one answers HTTP, and alone knows the admin token. */
export function embeddedWorkers(built: readonly BuiltWorker[], parts: WorkerParts): Worker[] {
  return built.map((worker) => embedded(worker, parts));
}

function embedded(built: BuiltWorker, parts: WorkerParts): Worker {
  const { name, environment, crons, options, code, sourceMap } = built;
  return {
    name,
    crons,
    sourceMap,
    options: {
      ...options,
      name,
      bindings: bindingsFor(environment, options.bindings, parts),
      outboundService: parts.guard,
      modules: [{ type: "ESModule", path: `${name}.mjs`, contents: code }],
    },
  };
}

/** The vars of wrangler.toml and .dev.vars, and what the runner says; only the api learns the admin token, and ingest no key. */
function bindingsFor(environment: string, vars: unknown, { settings, adminToken }: WorkerParts): Bindings {
  const { BAODONG_ADMIN_TOKEN: _, BAODONG_SECRET_KEYS: __, ...others } = vars as Bindings;
  const told = {
    BAODONG_EMBEDDED: "1",
    BAODONG_ALLOW_PRIVATE: settings.allowPrivate ? "1" : "",
    BAODONG_OWN_HOSTS: settings.ownHosts,
    BAODONG_MORE_PORTS: settings.morePorts,
  };
  const token = environment === "api" ? { BAODONG_ADMIN_TOKEN: adminToken } : {};
  const keys = environment === "ingest" ? {} : { BAODONG_SECRET_KEYS: settings.secretKeys ?? "" };
  return { ...others, ...told, ...token, ...keys };
}
