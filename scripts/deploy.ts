import "./node-version.ts";
import { join } from "node:path";
import { type Outcome, ok } from "../workers/shared/outcome.ts";
import { newAdminToken } from "./admin-token.ts";
import { readResources } from "./deploy/resources.ts";
import { type DeployReason, planSteps, type Secrets } from "./deploy/steps.ts";
import { newSecretKeys } from "./secret-keys.ts";
import { runWrangler, type Wrangler } from "./wrangler.ts";

const CONFIG = join(import.meta.dirname, "../wrangler.toml");

export type DeployParts = {
  wrangler: Wrangler;
  /** Called only for secrets that the deployed workers lack. */
  secrets: Secrets;
  say: (done: string) => void;
};

if (import.meta.main) await main();

/**
 * Deploys the whole system to Cloudflare: creates missing databases and queues, applies migrations, deploys
 * the workers, sets the admin token and the key for secrets. Stops at the first step that fails; another run
 * continues from there.
 */
export async function deploy({ wrangler, secrets, say }: DeployParts): Promise<Outcome<null, DeployReason>> {
  for (const step of planSteps(readResources(CONFIG), secrets)) {
    const done = await step(wrangler);
    if (!done.ok) return done;
    say(done.value);
  }
  return ok(null);
}

async function main(): Promise<void> {
  const deployed = await deploy({
    wrangler: runWrangler,
    secrets: {
      adminToken: () => process.env.BAODONG_ADMIN_TOKEN || newAdminToken(),
      secretKeys: () => process.env.BAODONG_SECRET_KEYS || newSecretKeys(),
    },
    say: console.log,
  });
  if (!deployed.ok) {
    console.error(deployed.detail);
    process.exit(1);
  }
}
