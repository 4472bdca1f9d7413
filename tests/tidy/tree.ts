import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

/**
 * A source file of the project: its path from the root, its text, what it imports (paths from the root, or
 * package names), and what of that is loaded when it runs: not what is imported for its types.
 */
export type SourceFile = { path: string; text: string; imports: string[]; loads: string[] };

/** Every TypeScript file that git tracks or would track. */
export function sourceFiles(): SourceFile[] {
  return filesOf("*.ts", "*.tsx").map((path) => {
    const text = readFileSync(join(ROOT, path), "utf8");
    const withoutTypes = text.replace(/^(?:import|export) type\s/gm, "type ");
    return { path, text, imports: importsOf(path, text), loads: importsOf(path, withoutTypes) };
  });
}

export function filesOf(...patterns: string[]): string[] {
  const list = ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate", "--", ...patterns];
  const deleted = execFileSync("git", ["ls-files", "--deleted"], { cwd: ROOT, encoding: "utf8" }).split("\n");
  const all = execFileSync("git", list, { cwd: ROOT, encoding: "utf8" }).split("\n");
  return all.filter((path) => path !== "" && !deleted.includes(path));
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

function importsOf(path: string, text: string): string[] {
  const specifiers = [...text.matchAll(/^(?:import|export)\s(?:[^;"']*\sfrom\s)?["']([^"']+)["']/gm)];
  return specifiers.map(([, specifier = ""]) =>
    specifier.startsWith(".") ? normalize(join(dirname(path), specifier)) : specifier,
  );
}
