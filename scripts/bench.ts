import "./node-version.ts";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { optionsOrEnd } from "./options.ts";

type Bench = { run: (options: { corpus?: string; articles?: string }) => Promise<void> };

// `npm run bench` runs every benchmark of scripts/bench, `npm run bench -- extract` only that one. Each
// prints a line of JSON for each figure. With `--corpus DIR`, `extract` reads the pages of that folder, with
// `--articles N`, `health` and `memory` have so many read.
const names = readdirSync(join(import.meta.dirname, "bench"))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replace(/\.ts$/, ""));
const options = { corpus: { type: "string" }, articles: { type: "string" } } as const;
const usage = `npm run bench -- [NAME …] [--corpus FOLDER] [--articles N]   NAME: ${names.join(", ")}`;
const { values, positionals: wanted } = optionsOrEnd({ options, allowPositionals: true }, usage);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(", ")}. There are: ${names.join(", ")}.`);
  process.exit(1);
}
for (const name of wanted.length > 0 ? wanted : names) {
  const bench: Bench = await import(`./bench/${name}.ts`);
  await bench.run(values);
}
