import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Stage, Step } from "./dockerfile.ts";

/** What a stage has made: a folder that stands for `/`, and the settings that its instructions gave. */
export type Played = {
  root: string;
  workdir: string;
  env: Record<string, string>;
  cmd: string[];
  check: string[];
};

type Place = { context: string; folder: string };

/**
 * Plays the stages of a Dockerfile without Docker, each in a folder of its own: with this machine's Node in
 * the place of the base image, and without changing users or owners. Throws for a step that fails.
 */
export function playStages(stages: readonly Stage[], place: Place): Played {
  const played = new Map<string, Played>();
  for (const [at, { name, steps }] of stages.entries()) {
    const stage = { root: join(place.folder, String(at)), workdir: "/", env: {}, cmd: [], check: [] };
    mkdirSync(stage.root, { recursive: true });
    for (const step of steps) play(step, stage, { ...place, played });
    played.set(name ?? String(at), stage);
  }
  const last = [...played.values()].at(-1);
  if (last === undefined) throw new Error("The Dockerfile has no stage.");
  return last;
}

function play(step: Step, stage: Played, { context, played }: Place & { played: Map<string, Played> }): void {
  const { keyword, flags, words, text } = step;
  if (keyword === "WORKDIR") mkdirSync(inside(stage, words[0] ?? "/"), { recursive: true });
  if (keyword === "WORKDIR") stage.workdir = words[0] ?? "/";
  if (keyword === "ENV")
    Object.assign(stage.env, Object.fromEntries(words.map((word) => word.split("=", 2))));
  if (keyword === "COPY")
    copy(words, flags.from === undefined ? context : (played.get(flags.from)?.root ?? ""), stage);
  if (keyword === "RUN") run(text, stage);
  if (keyword === "CMD") stage.cmd = words;
  if (keyword === "HEALTHCHECK") stage.check = JSON.parse(text.slice(text.indexOf("[")));
}

function copy(words: readonly string[], from: string, stage: Played): void {
  const to = inside(stage, words.at(-1) ?? "./");
  for (const word of words.slice(0, -1)) {
    const isFolderInto = (words.at(-1) ?? "").endsWith("/");
    cpSync(join(from, word), isFolderInto ? join(to, basename(word)) : to, { recursive: true });
  }
}

/** Paths of the image's own folders become paths below the stage's folder; owners stay. */
function run(command: string, stage: Played): void {
  const placed = command.replace(/(?<=\s)\/(?=(?:app|state)\b)/g, `${stage.root}/`);
  const ended = spawnSync("sh", ["-ec", `chown() { :; }\n${placed}`], options(stage));
  if (ended.status !== 0) throw new Error(`RUN ${command} ended with status ${ended.status}.`);
}

/** Starts what `CMD` says, with more settings. */
export function startImage(stage: Played, env: Record<string, string>) {
  const [command = "", ...args] = stage.cmd;
  return spawn(command, args, options({ ...stage, env: { ...stage.env, ...env } }));
}

/** Whether the image's health check passes. */
export function isHealthy(stage: Played, env: Record<string, string>): boolean {
  const [command = "", ...args] = stage.check;
  return spawnSync(command, args, options({ ...stage, env: { ...stage.env, ...env } })).status === 0;
}

function options(stage: Played) {
  return { cwd: inside(stage, "."), env: { ...process.env, ...stage.env }, stdio: "inherit" as const };
}

function inside({ root, workdir }: Played, path: string): string {
  return path.startsWith("/") ? join(root, path) : join(root, workdir, path);
}
