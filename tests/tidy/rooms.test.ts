import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT, sourceFiles } from "./tree.ts";

const files = sourceFiles();
const workers = files.filter(({ path }) => path.startsWith("workers/"));
const paths = new Set(workers.map(({ path }) => path));
/** Each file with the files of ours that it imports. */
const imports = new Map(
  workers.map(({ path, imports }) => [path, imports.filter((name) => paths.has(name))] as const),
);

/**
 * The room of a file: its folder, or the folder that it is the door of (`feed.ts` of `feed/`). A worker's top
 * folder is no room but the list of its doors, so each file there stands for itself.
 */
function roomOf(path: string): string {
  const behind = path.replace(/\.tsx?$/, "");
  if (existsSync(join(ROOT, behind))) return behind;
  const folder = dirname(path);
  return folder.split("/").length <= 2 ? path : folder;
}

function roomImports(): Map<string, string[]> {
  const rooms = new Map<string, string[]>();
  for (const [path, names] of imports) {
    const others = names.map(roomOf).filter((room) => room !== roomOf(path));
    rooms.set(roomOf(path), [...new Set([...(rooms.get(roomOf(path)) ?? []), ...others])]);
  }
  return rooms;
}

/**
 * The circles of a graph, each as the way around it: depth first, a node that is met again while it is open
 * closes one.
 */
function circlesOf(graph: Map<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const open: string[] = [];
  const visit = (node: string) => {
    if (open.includes(node)) circles.push([...open.slice(open.indexOf(node)), node].join(" -> "));
    if (open.includes(node) || done.has(node)) return;
    open.push(node);
    for (const next of graph.get(node) ?? []) visit(next);
    done.add(node);
    open.pop();
  };
  for (const node of graph.keys()) visit(node);
  return circles;
}

describe("imports run one way", () => {
  test("a circle is found where there is one", () => {
    const graph = new Map([
      ["a", ["b"]],
      ["b", ["c"]],
      ["c", ["a"]],
    ]);
    expect(circlesOf(graph)).toEqual(["a -> b -> c -> a"]);
  });

  test("between files", () => expect(circlesOf(imports)).toEqual([]));
  test("between rooms, a door being part of its room", () => expect(circlesOf(roomImports())).toEqual([]));
});

/** What a file needs before its first line runs: what it loads and what that loads, packages too. */
function loadedBy(path: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(path)) return loaded;
  loaded.add(path);
  const file = files.find((candidate) => candidate.path === path);
  for (const name of file?.loads ?? []) loadedBy(name, loaded);
  return loaded;
}

test("a start loads neither Drizzle nor nodemailer, which most runs never use, and requires Miniflare", () => {
  const loaded = loadedBy("scripts/start/command.ts");
  expect(loaded).toContain("scripts/start/miniflare.ts");
  expect(loaded).not.toContain("miniflare");
  expect([...loaded].filter((name) => /^(drizzle-orm|nodemailer)/.test(name))).toEqual([]);
});
