import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import type { TestProject } from "vitest/node";
import type { Build } from "../../scripts/start/build.ts";
import { build } from "../../scripts/start/builder.ts";
import { keptBuildFile, keptOrBuilt } from "../../scripts/start/kept-build.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where a run of the tests keeps the build of the workers, once there is one. */
    buildFile: string;
  }
}

const ROOT = join(import.meta.dirname, "../..");

/** Before all test files: a folder for what they share. What comes back removes it after them. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "baodong-build-"));
  project.provide("buildFile", join(folder, "build.json"));
  // The commands that the tests run, dozens of times, find what V8 has compiled for the first of them.
  process.env.NODE_COMPILE_CACHE ??= join(folder, "compiled");
  return () => rmSync(folder, { recursive: true });
}

/** The workers and the migrations, built once for all test files. */
export function sharedBuild(): Promise<Build> {
  return keptOrBuilt(ROOT, inject("buildFile"), { make: build, show: () => undefined });
}

/** A runner that starts on this state folder finds the build of an earlier one there, if there was one. */
export function handBuildTo(state: string): void {
  if (!existsSync(state) || existsSync(keptBuildFile(state)) || !existsSync(inject("buildFile"))) return;
  copyFileSync(inject("buildFile"), keptBuildFile(state));
}

/** Takes over what a runner has built, for the next ones. */
export function takeBuildFrom(state: string): void {
  const file = inject("buildFile");
  if (existsSync(file) || !existsSync(keptBuildFile(state))) return;
  const unfinished = `${file}.${process.pid}`;
  copyFileSync(keptBuildFile(state), unfinished);
  renameSync(unfinished, file);
}
