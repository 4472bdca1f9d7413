import { createHash, type Hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Build } from "./build.ts";
import { messageOf } from "./state.ts";

/** Files besides the folders below that a build depends on; `.package-lock.json` says what is installed. */
const FILES = [
  "wrangler.toml",
  "package.json",
  "package-lock.json",
  "node_modules/.package-lock.json",
  "tsconfig.json",
  "scripts/start/build.ts",
];
const FOLDERS = ["workers", "migrations"];

/** Where a state folder stores the build. */
export function keptBuildFile(state: string): string {
  return join(state, "build.json");
}

/**
 * The build of the sources in `root`: the stored one where it was made from exactly these sources, otherwise
 * a new one, which is then stored in `file`. So only a start after a change loads wrangler and esbuild. A
 * file that is damaged or cannot be written costs the time of a build and nothing else.
 */
export async function keptOrBuilt(
  root: string,
  file: string,
  { make, show }: { make: (root: string) => Promise<Build>; show: (line: string) => void },
): Promise<Build> {
  const key = keyOf(root);
  const kept = readKept(file, key);
  if (kept !== null) return kept;
  show("building the workers");
  const made = await make(root);
  try {
    keep(file, key, made);
  } catch (error) {
    show(`The build could not be kept in ${file}, so the next start will build again: ${messageOf(error)}`);
  }
  return made;
}

/** Writes three lines: the key of the sources, the digest of the build, and the build. */
function keep(file: string, key: string, made: Build): void {
  const text = JSON.stringify(made);
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, `${key}\n${digestOf(text)}\n${text}`);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function readKept(file: string, key: string): Build | null {
  const text = textOf(file);
  const [keptKey = "", digest = ""] = text.split("\n", 2);
  if (keptKey !== key) return null;
  const build = text.slice(keptKey.length + digest.length + 2);
  return digestOf(build) === digest ? (JSON.parse(build) as Build) : null;
}

/** The file's text; empty where it does not exist or cannot be read. */
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error) return "";
    throw error;
  }
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/**
 * Changes with every byte that a build depends on, with the project's folder, and with the version of Node.
 */
function keyOf(root: string): string {
  const hash = createHash("sha256");
  add(hash, "place", [root, process.version, process.platform, process.arch].join("\n"));
  for (const name of FILES.filter((name) => existsSync(join(root, name)))) {
    add(hash, name, readFileSync(join(root, name)));
  }
  for (const name of FOLDERS.flatMap((folder) => filesBelow(root, folder))) {
    add(hash, name, readFileSync(join(root, name)));
  }
  return hash.digest("hex");
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
    .sort();
}

/** Adds a content with its length, so that different lists of files never give the same hash. */
function add(hash: Hash, name: string, content: string | Buffer): void {
  hash.update(`${name}\n${content.length}\n`).update(content);
}
