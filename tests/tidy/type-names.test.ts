import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT, read, type SourceFile, sourceFiles } from "./tree.ts";

const workers = sourceFiles().filter(({ path }) => path.startsWith("workers/"));

/** Each exported type's name with the files that declare it. Re-exports declare nothing. */
function declaredTypes(files: readonly Pick<SourceFile, "path" | "text">[]): Map<string, string[]> {
  const declared = new Map<string, string[]>();
  for (const { path, text } of files)
    for (const [, name = ""] of text.matchAll(/^export (?:type|interface|class|enum) (\w+)/gm))
      declared.set(name, [...(declared.get(name) ?? []), path]);
  return declared;
}

function sharedNames(types: Map<string, string[]>): string[] {
  return [...types].flatMap(([name, paths]) => (paths.length > 1 ? [`${name}: ${paths.join(", ")}`] : []));
}

/** The rows of "The life of an article": a type, the function that makes it, and the files of both. */
function lifeRows(): { type: string; typeFile: string; maker: string; makerFile: string }[] {
  const section = read("ARCHITECTURE.md").split("## The life of an article")[1]?.split("\n## ")[0] ?? "";
  const row = /^\| [^|]+ \| `(\w+)` in `([\w/.-]+)` \| `(\w+)` in `([\w/.-]+)` \|/gm;
  return [...section.matchAll(row)].map(([, type = "", typeFile = "", maker = "", makerFile = ""]) => {
    return { type, typeFile: `workers/${typeFile}`, maker, makerFile: `workers/${makerFile}` };
  });
}

test("no two exported types of the workers share a name", () => {
  expect(sharedNames(declaredTypes(workers))).toEqual([]);
});

test("two types of one name are found, and a re-export is not counted", () => {
  const files = [
    { path: "a.ts", text: "export type Page = string;\n" },
    { path: "b.ts", text: "/** A page. */\nexport interface Page {}\n" },
    { path: "c.ts", text: 'export type { Page } from "./a.ts";\n' },
  ];
  expect(sharedNames(declaredTypes(files))).toEqual(["Page: a.ts, b.ts"]);
});

test("the life of an article is told from the link that was found to the document that is matched", () => {
  const types = lifeRows().map(({ type }) => type);
  const stages = ["FoundLink", "FetchedPage", "Evidence", "Draft", "Article", "PreparedDocument"];
  expect(types.filter((type) => stages.includes(type))).toEqual(stages);
});

test.each(lifeRows())("$type is declared where ARCHITECTURE.md says, and $maker makes it", (row) => {
  expect(existsSync(join(ROOT, row.typeFile)), row.typeFile).toBe(true);
  expect(read(row.typeFile)).toMatch(new RegExp(`^export type ${row.type}\\b`, "m"));
  expect(existsSync(join(ROOT, row.makerFile)), row.makerFile).toBe(true);
  expect(read(row.makerFile)).toMatch(new RegExp(`^export (?:async )?function ${row.maker}\\b`, "m"));
});
