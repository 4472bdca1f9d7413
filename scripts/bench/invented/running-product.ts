import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { newAdminToken } from "../../admin-token.ts";
import { openApi } from "../../demo/api.ts";

const ROOT = join(import.meta.dirname, "../../..");

/** The product as `npm start` runs it, once it is ready; it may read newspapers of this machine. */
export async function startProduct(state: string) {
  const adminToken = newAdminToken();
  const settings = {
    ...{ PORT: "0", BAODONG_STATE: state, BAODONG_ADMIN_TOKEN: adminToken },
    BAODONG_ALLOW_PRIVATE: "1",
  };
  const child = spawn(process.execPath, [join(ROOT, "scripts/start.ts")], {
    cwd: ROOT,
    env: { ...process.env, ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout });
  const origin = Promise.withResolvers<string>();
  lines.on("line", (line) => {
    const address = /address +(?<origin>http\S+)/.exec(line)?.groups?.origin;
    if (address !== undefined) origin.resolve(address);
  });
  child.once("exit", (status) => origin.reject(new Error(`The product ended with status ${status}.`)));
  const url = await origin.promise;
  return { child, url, adminToken, api: openApi(url, adminToken) };
}
