import { transformSync } from "esbuild";
import { expect, test } from "vitest";
import { createStackReader } from "../../../scripts/start/stacks.ts";

const source = "type Gone = string;\n\nexport const kept: Gone = fail();";
const { map } = transformSync(source, {
  loader: "ts",
  sourcemap: "external",
  sourcefile: "workers/api/kept.ts",
});
const readStack = createStackReader([
  { name: "baodong-api", crons: [], options: { modules: [] }, sourceMap: map },
]);

test.each([
  [
    "a place in a bundle becomes the one in its source",
    "at f (file:///srv/baodong/baodong-api.mjs:1:21)",
    "at f (workers/api/kept.ts:3:27)",
  ],
  ["one without a function does too", "at file:///baodong-api.mjs:1:21", "at workers/api/kept.ts:3:27"],
  ["one in another program stays", "at file:///other.mjs:1:21", "at file:///other.mjs:1:21"],
  [
    "one in the runtime stays",
    "at cloudflare-internal:d1-api:502:36",
    "at cloudflare-internal:d1-api:502:36",
  ],
])("%s", (_, given, expected) => expect(readStack(given)).toBe(expected));
