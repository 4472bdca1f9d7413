import "./node-version.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { keptAdminToken } from "./admin-token.ts";
import { importFile } from "./import-sources/import-file.ts";
import { readSettings } from "./start/settings.ts";

// `npm run sources:import -- FILE…`: creates the sources of OPML files, or of lists with one address a line,
// in the system that runs here, or in the one at `--api URL` with BAODONG_ADMIN_TOKEN. Exits with 1 where
// something was refused.
const root = join(import.meta.dirname, "..");
const { values, positionals } = parseArgs({
  options: { api: { type: "string" } },
  allowPositionals: true,
});
const files =
  positionals.length > 0 ? positionals : ["vietnam", "laos"].map((name) => `sources/${name}.opml`);

const system = systemHere();
if (typeof system === "string") {
  console.error(system);
  process.exitCode = 1;
} else {
  for (const file of files) {
    const outcome = await importFile(readFileSync(file, "utf8"), system);
    console.log(`${file}: ${outcome.lines.join("\n  ")}`);
    if (!outcome.isWhole) process.exitCode = 1;
  }
}

/** The system's address and its token, or a sentence about what is missing. */
function systemHere(): { api: string; token: string } | string {
  const settings = readSettings(process.env, root);
  if (!settings.ok) return `${settings.reason}: ${settings.detail}`;
  const { host, port, adminToken } = settings.value;
  const token = adminToken ?? keptAdminToken(root);
  if (token === undefined) return "there is no token: start the system once, or set BAODONG_ADMIN_TOKEN";
  const name = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  return { api: values.api ?? `http://${name}:${port}`, token };
}
