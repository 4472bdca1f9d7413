import "./node-version.ts";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildAssets } from "./assets/build.ts";

const FILE = join(import.meta.dirname, "../workers/api/pages/assets.json");

// `npm run assets`: bundles what the browser loads besides HTML, so that the worker serves it from its own
// code.
writeFileSync(FILE, `${JSON.stringify(await buildAssets(), null, 2)}\n`);
