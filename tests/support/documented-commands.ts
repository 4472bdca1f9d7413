import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { read } from "../tidy/tree.ts";

export type Asked = { method: string; path: string; status: number; body: string };

/** What a document names, and what stands in its place on this machine. */
export type Substitutes = [documented: string, here: string][];

/**
 * The lines of the shell that a document shows, one command each; comments and what runs the project itself
 * are left out.
 */
export function shellCommands(document: string, heading = ""): string[] {
  const text = read(document);
  const from = Math.max(0, text.indexOf(heading));
  const blocks = [...text.slice(from).matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block = ""]) => block);
  return blocks
    .flatMap((block) => block.replace(/\\\n\s*/g, "").split("\n"))
    .filter((line) => /^(?:curl|export) /.test(line));
}

/**
 * curl says after the reply what was asked and how it was answered; its own options stay as the document has
 * them.
 */
const CURL = String.raw`curl() { command curl -s -w '\n%{method} %{url_effective} %{http_code}' "$@"; }`;

/** Runs one command after these exports, in `folder`, where it saves files; null where it asked nobody. */
export async function runCommand(
  exported: readonly string[],
  command: string,
  substitutes: Substitutes,
  folder: string,
): Promise<Asked | null> {
  const script = [CURL, ...exported, command].join("\n");
  const local = substitutes.reduce((text, [documented, here]) => text.replaceAll(documented, here), script);
  const { stdout } = await promisify(execFile)("bash", ["-c", local], { cwd: folder });
  const asked = /^([\s\S]*)\n(\w+) (\S+) (\d+)$/.exec(stdout);
  if (asked === null) return null;
  const [, body = "", method = "", url = "", status] = asked;
  return { method, path: new URL(url).pathname, status: Number(status), body };
}
