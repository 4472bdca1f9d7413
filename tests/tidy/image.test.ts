import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { faultsOf, stagesOf } from "../../scripts/image/dockerfile.ts";
import { isKeyList } from "../../scripts/start/settings-forms.ts";
import { filesOf, ROOT, read, sourceFiles } from "./tree.ts";

const DOCKERFILE = `${ROOT}/Dockerfile`;

/** What `docker exec` is told to run in the image, with what the image itself runs. */
const RUN_IN_IMAGE = ["start", "backup", "restore", "doctor", "import-sources", "admin-token"];
/** Imported only after a check, or started as processes of their own. */
const STARTED_LATER = [
  "scripts/start/command.ts",
  "scripts/start/build.ts",
  "scripts/start/check-database.ts",
];

test("the Dockerfile has no fault", () => {
  expect(faultsOf(DOCKERFILE)).toEqual([]);
});

test("the image is given what it starts, and copies nothing that is not there", () => {
  const copied = stagesOf(DOCKERFILE).flatMap(({ steps }) =>
    steps.filter(({ keyword, flags }) => keyword === "COPY" && flags.from === undefined),
  );
  const given = copied.flatMap(({ words }) => words.slice(0, -1));
  expect(given).toEqual(expect.arrayContaining(["workers", "migrations", "scripts", "wrangler.toml"]));
  const missing = given.filter((path) => filesOf(path).length === 0);
  expect(missing).toEqual([]);
  const letIn = read(".dockerignore").split("\n");
  expect(given.filter((path) => !letIn.includes(`!${path}`))).toEqual([]);
});

test("what the first start makes is kept where a new container and a closed project folder find it", () => {
  const commands = stagesOf(DOCKERFILE).flatMap(({ steps }) => steps.map(({ text }) => text));
  const { BAODONG_STATE } = Object.fromEntries(
    commands.flatMap((text) => text.split(/\s+/)).map((word) => word.split("=", 2)),
  );
  expect(commands.join("\n")).toContain(`ln -s ${BAODONG_STATE}/.dev.vars .dev.vars`);

  const unit = read("deploy/baodong.service");
  const given = [...unit.matchAll(/echo "(\w+)=/g)].map(([, name]) => name);
  expect(given).toEqual(["BAODONG_ADMIN_TOKEN", "BAODONG_SECRET_KEYS"]);
  const keys = /BAODONG_SECRET_KEYS=(.*)\$\(openssl rand -base64 32\)"/.exec(unit)?.[1];
  expect(isKeyList(keys + randomBytes(32).toString("base64"))).toBe(true);
});

test("what the image runs imports nothing that is installed for development only", () => {
  const files = new Map(sourceFiles().map((file) => [file.path, file]));
  const seen = new Set<string>();
  const waiting = [...RUN_IN_IMAGE.map((name) => `scripts/${name}.ts`), ...STARTED_LATER, ...workers(files)];
  const packages = new Set<string>();
  for (let at = 0; at < waiting.length; at += 1) {
    const file = files.get(waiting[at] ?? "");
    if (file === undefined || seen.has(file.path)) continue;
    seen.add(file.path);
    for (const imported of valuesImported(file.text)) packages.add(imported);
    waiting.push(...file.imports);
  }
  expect(seen.size).toBeGreaterThan(300);
  expect([...packages].filter((name) => !(name in dependencies)).sort()).toEqual([]);
});

const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };

function workers(files: ReadonlyMap<string, unknown>): string[] {
  return [...files.keys()].filter((path) => /^workers\/\w+\/index\.ts$/.test(path));
}

/** The packages whose code a file imports; types are gone when it runs. */
function valuesImported(text: string): string[] {
  const imports = text.matchAll(
    /^(?:import|export)\s(?!type\s)(?:[^;"']*\sfrom\s)?["'](?<name>[^."'][^"']*)["']/gm,
  );
  return [...imports]
    .map(({ groups }) => groups?.name ?? "")
    .filter((name) => !/^(?:node|cloudflare):/.test(name))
    .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
}
