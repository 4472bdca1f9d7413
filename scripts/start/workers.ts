import type { Json, V4WorkerOptions } from "miniflare";
import { createArchiveFolder } from "./archive-folder.ts";
import type { BuiltWorker } from "./build.ts";
import type { Guard } from "./guard.ts";
import type { HostTeller } from "./host.ts";
import { createMailRelay } from "./mail-relay.ts";
import { MAIL_NAMES } from "./mail-settings.ts";
import type { Settings } from "./settings.ts";

export type Worker = {
  name: string;
  crons: readonly string[];
  options: V4WorkerOptions;
  /** The source map of its only module, `<name>.mjs`. */
  sourceMap: string;
};
type Bindings = Record<string, Json>;
type Answerer = HostTeller["answer"];
export type WorkerParts = { settings: Settings; adminToken: string; guard: Guard; tellHost: Answerer };

/**
 * The workers in the order of wrangler.toml. The first one answers HTTP and is the only one that gets the
 * admin token.
 */
export function embeddedWorkers(built: readonly BuiltWorker[], parts: WorkerParts): Worker[] {
  return built.map((worker) => embedded(worker, parts));
}

function embedded(built: BuiltWorker, parts: WorkerParts): Worker {
  const { BAODONG_SMTP_URL: smtpUrl } = parts.settings.mail;
  const relay =
    built.environment === "notify" && smtpUrl !== undefined ? { MAIL_RELAY: createMailRelay(smtpUrl) } : {};
  const folder = parts.settings.archiveFolder;
  const archive =
    built.environment === "notify" && folder !== null ? { ARCHIVE_FOLDER: createArchiveFolder(folder) } : {};
  const runner = built.environment === "api" ? { RUNNER: parts.tellHost } : {};
  const { name, environment, crons, options, code, sourceMap } = built;
  return {
    name,
    crons,
    sourceMap,
    options: {
      ...options,
      name,
      bindings: bindingsFor(environment, options.bindings, parts),
      serviceBindings: { ...options.serviceBindings, ...relay, ...archive, ...runner },
      outboundService: parts.guard,
      modules: [{ type: "ESModule", path: `${name}.mjs`, contents: code }],
    },
  };
}

/**
 * The vars of wrangler.toml and the runner's settings. Only the api gets the admin token; ingest gets no key.
 */
function bindingsFor(environment: string, vars: unknown, { settings, adminToken }: WorkerParts): Bindings {
  const own: readonly string[] = [...MAIL_NAMES, "BAODONG_ADMIN_TOKEN", "BAODONG_SECRET_KEYS"];
  const others = Object.entries(vars as Bindings).filter(([name]) => !own.includes(name));
  const told = {
    BAODONG_EMBEDDED: "1",
    BAODONG_ALLOW_PRIVATE: settings.allowPrivate ? "1" : "",
    BAODONG_OWN_HOSTS: settings.ownHosts,
    BAODONG_MORE_PORTS: settings.morePorts,
    BAODONG_CONTACT: settings.contact,
    BAODONG_PLAN: settings.plan,
    BAODONG_REREAD: settings.reread,
  };
  const token = environment === "api" ? { BAODONG_ADMIN_TOKEN: adminToken } : {};
  const keys = environment === "ingest" ? {} : { BAODONG_SECRET_KEYS: settings.secretKeys ?? "" };
  const { BAODONG_SMTP_URL: _, ...mail } = environment === "notify" ? settings.mail : {};
  const kept = environment !== "ingest" ? { BAODONG_KEEP: settings.keep } : {};
  return { ...Object.fromEntries(others), ...told, ...token, ...keys, ...mail, ...kept };
}
