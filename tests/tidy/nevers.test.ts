import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT, type SourceFile, sourceFiles } from "./tree.ts";

const FILE_LINES_MAX = 200;
const FUNCTION_LINES_MAX = 50;
/** Data with one entry a line. */
const TABLES =
  /^workers\/(ingest\/words\/[a-z-]+|ingest\/extract\/class-names\/tokens|api\/pages\/texts\/[a-z-]+)\.ts$/;

const all = sourceFiles();
const workers = all.filter((file) => file.path.startsWith("workers/"));

/** The rooms without clock, chance and network, all of which are handed in. */
const PURE = [
  /^workers\/ingest\/(calendar|extract|facts|sources|warm-up|words)\//,
  /^workers\/ingest\/(extract|facts|schedule|stand-in)\.ts$/,
  /^workers\/ingest\/sites\//,
  /^workers\/notify\/match\//,
  /^workers\/notify\/retry\.ts$/,
  /^workers\/shared\/(accents|names|query|text)\//,
];

function breaches(files: SourceFile[], isBreach: (file: SourceFile) => boolean): string[] {
  return files.filter(isBreach).map((file) => file.path);
}

/** Imports that fit the pattern, as "file -> import", in files that the exception does not name. */
function importing(pattern: RegExp, except: RegExp): string[] {
  return workers
    .filter((file) => !except.test(file.path))
    .flatMap((file) =>
      file.imports.filter((name) => pattern.test(name)).map((name) => `${file.path} -> ${name}`),
    );
}

describe("who may import what", () => {
  test("a worker never imports another worker", () => {
    const found = workers.flatMap((file) => {
      const own = /^workers\/(ingest|notify|api)\//.exec(file.path)?.[1];
      const others = ["ingest", "notify", "api"].filter((name) => own !== undefined && name !== own);
      return file.imports.filter((name) => others.some((other) => name.startsWith(`workers/${other}/`)));
    });
    expect(found).toEqual([]);
  });

  test("shared imports no worker", () => {
    const shared = workers.filter((file) => file.path.startsWith("workers/shared/"));
    expect(
      breaches(shared, (file) => file.imports.some((name) => /^workers\/(ingest|notify|api)\//.test(name))),
    ).toEqual([]);
  });

  test.each([
    ["only the store speaks SQL", /^drizzle-orm/, /^workers\/shared\/(schema\/|db\.ts|store\/)/],
    ["only one file knows the DOM library", /^linkedom/, /^workers\/ingest\/extract\/body\/dom\.ts$/],
    ["only the api knows the HTTP framework", /^(hono|@hono)/, /^workers\/api\//],
    [
      "only a worker's index.ts knows the platform's module",
      /^cloudflare:/,
      /^workers\/(ingest|notify|api)\/index\.ts$/,
    ],
    ["workers do not import Node", /^node:/, /^$/],
  ])("%s", (_, pattern, except) => expect(importing(pattern, except)).toEqual([]));

  test("a room is entered by its door: beside x.ts, nobody outside imports from x/", () => {
    const found = workers.flatMap((file) =>
      file.imports
        .filter((name) => {
          const room = /^(workers\/.+)\/[^/]+$/.exec(name)?.[1] ?? "";
          const door = `${room}.ts`;
          return existsSync(join(ROOT, door)) && file.path !== door && !file.path.startsWith(`${room}/`);
        })
        .map((name) => `${file.path} -> ${name}`),
    );
    expect(found).toEqual([]);
  });

  test("workers import nothing dynamically", () => {
    expect(breaches(workers, (file) => /\bimport\(/.test(file.text))).toEqual([]);
  });
});

describe("what is handed in", () => {
  test("the environment is read in a worker's index.ts only", () => {
    const inside = workers.filter((file) => !/^workers\/[a-z]+\/index\.ts$/.test(file.path));
    expect(breaches(inside, (file) => /\benv\.[A-Z]|process\.env/.test(code(file)))).toEqual([]);
  });

  test("a pure room has no clock, no chance, no network and no store", () => {
    const pure = workers.filter((file) => PURE.some((room) => room.test(file.path)));
    const impure = /Date\.now\(|new Date\(\)|Math\.random\(|crypto\.|(?<![.\w])fetch\(/;
    expect(breaches(pure, (file) => impure.test(code(file)))).toEqual([]);
    expect(
      breaches(pure, (file) => file.imports.some((name) => /^workers\/shared\/(store\/|db\.ts)/.test(name))),
    ).toEqual([]);
  });

  test("text is normalised in one place, which bounds the cost", () => {
    const others = workers.filter((file) => file.path !== "workers/shared/text/characters.ts");
    expect(breaches(others, (file) => /\.normalize\(["'`]NF/.test(code(file)))).toEqual([]);
  });

  test("no code uses a transaction, which D1 does not have", () => {
    expect(breaches(workers, (file) => /\.transaction\(/.test(file.text))).toEqual([]);
  });
});

describe("the shape of the code", () => {
  test(`no file of logic is longer than ${FILE_LINES_MAX} lines`, () => {
    const logic = all.filter(({ path }) => !TABLES.test(path));
    expect(breaches(logic, (file) => file.text.trimEnd().split("\n").length > FILE_LINES_MAX)).toEqual([]);
  });

  test(`no function is longer than ${FUNCTION_LINES_MAX} lines, and biome holds it`, async () => {
    const { default: biome } = await import("../../biome.json", { with: { type: "json" } });
    const rule = biome.linter.rules.complexity.noExcessiveLinesPerFunction;
    expect(rule).toMatchObject({ level: "error", options: { maxLines: FUNCTION_LINES_MAX } });
  });

  test("no file is a drawer", () => {
    expect(
      breaches(all, (file) => /(^|\/)(utils?|helpers?|common|misc|lib)(\/|\.ts)/.test(file.path)),
    ).toEqual([]);
  });

  test("no file switches a check off or leaves work for later", () => {
    const loophole =
      /biome-ignore|@ts-ignore|@ts-expect-error|@ts-nocheck|\bTODO\b|\bFIXME\b|\b(test|describe)\.(only|todo)\b/;
    expect(
      breaches(
        all.filter((file) => file.path !== "tests/tidy/nevers.test.ts"),
        (file) => loophole.test(file.text),
      ),
    ).toEqual([]);
  });

  test("no error is ignored", () => {
    expect(breaches(all, (file) => /catch\s*(\([^)]*\))?\s*\{\s*\}/.test(file.text))).toEqual([]);
  });
});

/** The text without its comments, so that prose about the clock is no breach. */
function code(file: SourceFile): string {
  return file.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}
