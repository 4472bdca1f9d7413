import "./node-version.ts";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Api } from "../workers/api/api.ts";
import { createApp } from "../workers/api/app.ts";
import { descriptionOf } from "../workers/api/openapi.ts";

const FILE = join(import.meta.dirname, "../workers/api/openapi.json");

// `npm run openapi`: the routes are described and never called, so they need no real parts.
const app = createApp({ run: {}, policies: {} } as Api);
writeFileSync(FILE, `${JSON.stringify(descriptionOf(app))}\n`);
