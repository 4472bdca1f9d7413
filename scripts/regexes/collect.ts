import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync, Visitor } from "oxc-parser";

/** A regular expression of the product, and the file and line in which it is made. */
export type FoundPattern = { source: string; flags: string; at: string };

const ROOT = path.resolve(import.meta.dirname, "../..");

/** The rooms whose patterns read texts from outside. Other modules load only in a worker's runtime. */
const LOADED =
  /^workers\/(?:ingest|shared\/(?:text|query|web|names|accents)|notify\/(?:match|channels))\/.*(?<!\/index)\.ts$/;

/** All literals in the workers' sources, and all patterns that modules build when loaded. Each once. */
export async function collectPatterns(): Promise<FoundPattern[]> {
  const files = globSync("workers/**/*.{ts,tsx}", { cwd: ROOT }).filter(
    (file) => !file.includes("/browser/"),
  );
  const built = await builtPatterns(files.filter((file) => LOADED.test(file)));
  const all = [...files.flatMap(literalsIn), ...built];
  return [...new Map(all.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern])).values()];
}

function literalsIn(file: string): FoundPattern[] {
  const code = readFileSync(path.join(ROOT, file), "utf8");
  const found: FoundPattern[] = [];
  const visitor = new Visitor({
    Literal: (node) => {
      if (!("regex" in node) || !node.regex) return;
      const at = `${file}:${code.slice(0, node.start).split("\n").length}`;
      found.push({ source: node.regex.pattern, flags: node.regex.flags, at });
    },
  });
  visitor.visit(parseSync(file, code).program);
  return found;
}

/** What `new RegExp` makes while the modules are loaded. */
async function builtPatterns(files: readonly string[]): Promise<FoundPattern[]> {
  const found: FoundPattern[] = [];
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, given, newTarget) {
      const made = Reflect.construct(target, given, newTarget) as RegExp;
      const line = new Error("made here").stack?.split("\n").find((each) => each.includes("/workers/"));
      const at = line === undefined ? undefined : /workers\/.*?:\d+/.exec(line)?.[0];
      if (at !== undefined) found.push({ source: made.source, flags: made.flags, at });
      return made;
    },
  });
  for (const file of files) await import(path.join(ROOT, file));
  globalThis.RegExp = own;
  return found;
}
