import { join } from "node:path";
import { weaknessOf } from "../../workers/shared/admin-token.ts";
import { fail, type Outcome, ok } from "../../workers/shared/outcome.ts";
import { keptAdminToken, makeAdminToken } from "../admin-token.ts";
import { keptNames } from "../dev-vars.ts";
import { keptSecretKeys, makeSecretKeys } from "../secret-keys.ts";
import { archiveFault } from "./archive-folder.ts";
import type { Build } from "./build.ts";
import { build } from "./builder.ts";
import { type Front, openFront } from "./front.ts";
import { keptBuildFile, keptOrBuilt } from "./kept-build.ts";
import { type MailVariables, mailSettings } from "./mail-settings.ts";
import { type Kept, migrate } from "./migrate.ts";
import { makePrivately } from "./privacy.ts";
import { readSettings, type Settings, uselessSetting } from "./settings.ts";
import { watchSoundness } from "./soundness.ts";
import { lockState, messageOf } from "./state.ts";
import { type Show, type System, startSystem } from "./system.ts";
import { keepTemporaryFilesIn } from "./temporary.ts";
import { startWatchdog } from "./watchdog.ts";

const ROOT = join(import.meta.dirname, "../..");

type Started = System & { adminToken: string; settings: Settings; kept: Kept };

export type Runner = Started & {
  /** Resolves with a sentence for the owner when the database turns out to be damaged. */
  damaged: Promise<string>;
};

/**
 * Runs the whole system on this machine: the workers of wrangler.toml in one Miniflare, on a database that is
 * migrated before requests are taken. The `detail` of a failure is a sentence for the owner. `show` gets each
 * step as well.
 */
export async function startRunner(
  environment: Record<string, string | undefined>,
  show: Show,
): Promise<Outcome<Runner, string>> {
  const read = readSettings(environment, ROOT);
  if (!read.ok) return read;
  const settings = read.value;
  makePrivately();
  const lock = lockState(settings.state);
  if (!lock.ok) return lock;
  keepTemporaryFilesIn(settings.state);

  const soundness = watchSoundness(settings.state, show);
  const watchdog = startWatchdog(settings.state);
  const letGo = async () => {
    soundness.end();
    await watchdog.stop();
    lock.value.release();
  };
  const runner = await startLocked(settings, show);
  if (!runner.ok) {
    await letGo();
    return runner;
  }
  soundness.check();
  void runner.value.died.then(soundness.broke);
  const stop = () => runner.value.stop().then(letGo);
  return ok({ ...runner.value, damaged: soundness.damaged, stop });
}

/**
 * Ends this process with a non-zero status, by which a supervisor starts it again, when the runtime has ended
 * and cannot be restarted, or when the database turns out to be damaged.
 */
export function endWithRuntime({ died, damaged, stop }: Runner): void {
  const end = async (sentence: string) => {
    console.error(`${sentence}\nBáo Động ends too.`);
    await Promise.allSettled([stop()]);
    process.exit(1);
  };
  void died.then((reason) => end(`The runtime ended and could not be started again: ${reason}`));
  void damaged.then(end);
}

async function startLocked(settings: Settings, show: Show): Promise<Outcome<Started, string>> {
  const own = ownSecrets(settings);
  if (!own.ok) return own;
  const fault = archiveFault(settings.archiveFolder);
  if (fault !== null) return fail("bad-setting", fault);
  const front = await openFront(settings.host, settings.port);
  if (!front.ok) return front;
  const { adminToken, secretKeys, mail } = own.value;
  const parts = { settings: { ...settings, secretKeys, mail }, adminToken, show };
  const runner = await startBehind(front.value, parts);
  if (!runner.ok) await front.value.close();
  return runner;
}

type Parts = { settings: Settings; adminToken: string; show: Show };

async function startBehind(front: Front, parts: Parts): Promise<Outcome<Started, string>> {
  const { settings, adminToken, show } = parts;
  const built = await builtFrom(settings, show);
  if (!built.ok) return built;
  show(`opening the database in ${settings.state}`);
  const migrated = await migrate(settings, built.value.migrations);
  if (!migrated.ok) return migrated;
  const { applied } = migrated.value;
  if (applied.length > 0) show(`migrated the database: ${applied.length} steps, to ${applied.at(-1)}`);

  show("starting the workers");
  const system = await startSystem({ ...parts, front, built: built.value.workers });
  return system.ok ? ok({ ...system.value, adminToken, settings, kept: migrated.value.kept }) : system;
}

async function builtFrom({ root, state }: Settings, show: Show): Promise<Outcome<Build, "not-built">> {
  try {
    return ok(await keptOrBuilt(root, keptBuildFile(state), { make: build, show }));
  } catch (error) {
    return fail("not-built", `The workers cannot be built: ${messageOf(error)}`);
  }
}

type OwnSecrets = { adminToken: string; secretKeys: string; mail: MailVariables };

/** The admin token, the keys for secrets and the mail settings: given, stored in `.dev.vars`, or made now. */
function ownSecrets(settings: Settings): Outcome<OwnSecrets, "dev-vars-unusable" | "bad-setting"> {
  const { root } = settings;
  try {
    const useless = uselessSetting(keptNames(root));
    if (useless !== null) return fail("bad-setting", useless);
    const adminToken = settings.adminToken ?? keptAdminToken(root) ?? makeAdminToken(root);
    const weakness = weaknessOf(adminToken);
    if (weakness !== null) return fail("bad-setting", `BAODONG_ADMIN_TOKEN is too weak: ${weakness}.`);
    const mail = mailSettings(settings.mail, root);
    if (!mail.ok) return mail;
    const secretKeys = settings.secretKeys ?? keptSecretKeys(root) ?? makeSecretKeys(root);
    return ok({ adminToken, secretKeys, mail: mail.value });
  } catch (error) {
    const sentence = `${join(root, ".dev.vars")}, which keeps the admin token and the keys of secrets, cannot be used: ${messageOf(error)}. Change that, or give BAODONG_ADMIN_TOKEN and BAODONG_SECRET_KEYS as variables of the environment.`;
    return fail("dev-vars-unusable", sentence);
  }
}
