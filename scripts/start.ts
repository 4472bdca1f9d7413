import "./node-version.ts";
import { join } from "node:path";
import { weaknessOf } from "../workers/shared/admin-token.ts";
import { fail, type Outcome, ok } from "../workers/shared/outcome.ts";
import { keptAdminToken, makeAdminToken } from "./admin-token.ts";
import { readable } from "./journal.ts";
import { stopOnSignal } from "./signals.ts";
import { migrate } from "./start/migrate.ts";
import { checkPort } from "./start/port.ts";
import { makePrivately } from "./start/privacy.ts";
import { reloadOnChange } from "./start/reload.ts";
import { readSettings, type Settings } from "./start/settings.ts";
import { lockState } from "./start/state.ts";
import { type Show, type System, startSystem } from "./start/system.ts";
import { startWatchdog } from "./start/watchdog.ts";

const ROOT = join(import.meta.dirname, "..");

export type Runner = System & { adminToken: string; state: string };

if (import.meta.main) await main();

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
  const weakness = weaknessOf(adminToken);
  if (weakness !== null) return fail("bad-setting", `BAODONG_ADMIN_TOKEN is too weak: ${weakness}.`);
  const system = await startSystem({ settings, adminToken, show });
  return system.ok ? ok({ ...system.value, adminToken, state }) : system;
}

async function main(): Promise<void> {
  const runner = await startRunner(process.env, (output) => console.log(readable(output)));
  if (!runner.ok) {
    console.error(runner.detail);
    process.exit(1);
  }
  console.log(greeting(runner.value));
  stopOnSignal(runner.value.stop);
  endWithRuntime(runner.value);
  if (process.argv.includes("--watch")) reloadOnChange(runner.value, join(ROOT, "workers"));
}

function greeting({ url, adminToken, state }: Runner): string {
  return `
Báo Động
  address      ${url.origin}
  admin token  ${adminToken}
  state        ${state}

ready`;
}
