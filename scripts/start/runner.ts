import { join } from "node:path";
import { type Outcome, ok } from "../../workers/shared/outcome.ts";
import { keptAdminToken, makeAdminToken } from "../admin-token.ts";
import { migrate } from "./migrate.ts";
import { checkPort } from "./port.ts";
import { makePrivately } from "./privacy.ts";
import { readSettings, type Settings } from "./settings.ts";
import { lockState } from "./state.ts";
import { type Show, type System, startSystem } from "./system.ts";
import { startWatchdog } from "./watchdog.ts";

const ROOT = join(import.meta.dirname, "../..");

export type Runner = System & { adminToken: string; state: string };

/**
 * Runs the whole system on this machine: the workers of wrangler.toml in one Miniflare, on a database that is migrated
 * before anybody can ask it. The `detail` of a failure is the sentence for its owner.
 */
export async function startRunner(
  environment: Record<string, string | undefined>,
  show: Show,
): Promise<Outcome<Runner, string>> {
  const settings = readSettings(environment, ROOT);
  if (!settings.ok) return settings;
  makePrivately();
  const lock = lockState(settings.value.state);
  if (!lock.ok) return lock;

  const watchdog = startWatchdog(settings.value.state);
  const letGo = async () => {
    await watchdog.stop();
    lock.value.release();
  };
  const runner = await startLocked(settings.value, show);
  if (!runner.ok) {
    await letGo();
    return runner;
  }
  const stop = () => runner.value.stop().then(letGo);
  return ok({ ...runner.value, stop });
}

/** Ends this process, with a status by which a supervisor starts it anew, once the runtime cannot be started again. */
export function endWithRuntime({ died, stop }: Runner): void {
  void died.then(async (reason) => {
    console.error(`The runtime ended and could not be started again: ${reason}\nBáo Động ends too.`);
    await Promise.allSettled([stop()]);
    process.exit(1);
  });
}

async function startLocked(settings: Settings, show: Show): Promise<Outcome<Runner, string>> {
  const { root, state } = settings;
  const port = await checkPort(settings.host, settings.port);
  if (!port.ok) return port;
  const migrated = await migrate(settings);
  if (!migrated.ok) return migrated;

  const adminToken = settings.adminToken ?? keptAdminToken(root) ?? makeAdminToken(root);
  const system = await startSystem({ settings, adminToken, show });
  return system.ok ? ok({ ...system.value, adminToken, state }) : system;
}
