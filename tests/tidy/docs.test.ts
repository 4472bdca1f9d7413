import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { indexDeclaration } from "../../workers/shared/query/index/columns.ts";
import { textFields } from "../../workers/shared/query/language/fields.ts";
import { filesOf, ROOT, read, sourceFiles } from "./tree.ts";

const documents = filesOf("*.md");
const prose = documents.map(read).join("\n");
const all = sourceFiles();

/** Every different text that the pattern's first group finds. */
function namesIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name))].sort();
}

/** What stands in one and not in the other, so that a failure names the culprit. */
function difference(of: string[], from: string[]): string[] {
  return of.filter((name) => !from.includes(name));
}

describe("npm scripts", () => {
  const scripts = Object.keys(JSON.parse(read("package.json")).scripts).sort();
  const described = namesIn(
    prose,
    /npm (?:run )?(?:-s )?(start|test|(?<=run (?:-s )?)[a-z-]+(?::[a-z-]+)?)/g,
  );

  test("each one is described", () => expect(difference(scripts, described)).toEqual([]));
  test("none is described that does not exist", () => expect(difference(described, scripts)).toEqual([]));
});

describe("settings", () => {
  const code = all.filter((file) => /^(workers|scripts)\//.test(file.path)).map((file) => file.text);
  const settings = namesIn(code.join("\n"), /\b(BAODONG_[A-Z_]+)\b/g);
  const described = namesIn(prose, /\b(BAODONG_[A-Z_]+)\b/g);

  test("each one is described", () => expect(difference(settings, described)).toEqual([]));
  test("none is described that does not exist", () => expect(difference(described, settings)).toEqual([]));
});

describe("tables", () => {
  const migrations = filesOf("migrations/*.sql").map(read).join("\n");
  const tables = namesIn(migrations, /CREATE (?:VIRTUAL )?TABLE `(\w+)`/g);
  const section = /## The tables\n([\s\S]*?)\n## /.exec(read("ARCHITECTURE.md"))?.[1] ?? "";
  const described = namesIn(section, /^\| `(\w+)` \|/gm);

  test("ARCHITECTURE.md describes the tables that the migrations make", () =>
    expect(described).toEqual(tables));
});

describe("fields of the query language", () => {
  const rows = namesIn(read("docs/query-language.md"), /`(\w+):/g);

  test("each one is described", () => expect(difference([...textFields], rows)).toEqual([]));

  test("are the columns of the full-text index", () =>
    expect(filesOf("migrations/*.sql").map(read).join("\n")).toContain(indexDeclaration));
});

describe("links between the documents", () => {
  const broken = documents.flatMap((path) =>
    namesIn(read(path), /\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)
      .filter((target) => !existsSync(join(ROOT, dirname(path), target)))
      .map((target) => `${path} -> ${target}`),
  );

  test("have an existing target", () => expect(broken).toEqual([]));
});

describe("files and folders named in the documents", () => {
  const named = documents.flatMap((path) =>
    namesIn(read(path), /`((?:workers|scripts|tests|migrations|docs)\/[\w./-]+)`/g)
      .filter((target) => !existsSync(join(ROOT, target)))
      .map((target) => `${path} -> ${target}`),
  );

  test("exist", () => expect(named).toEqual([]));
});

test("the README fits on a few screens", () => {
  expect(read("README.md").split("\n").length).toBeLessThanOrEqual(120);
});

test("no file contains the markers of an unfinished merge", () => {
  const marked = filesOf("*.md", "*.ts", "*.tsx", "*.json", "*.toml").filter((path) =>
    /^(?:<{7}|>{7}) /m.test(read(path)),
  );
  expect(marked).toEqual([]);
});

test("the changelog says each thing once", () => {
  const lines = read("CHANGELOG.md")
    .split("\n")
    .filter((line) => line.startsWith("- "));
  expect(lines.filter((line, at) => lines.indexOf(line) < at)).toEqual([]);
});
