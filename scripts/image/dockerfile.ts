import { readFileSync } from "node:fs";
import { DockerfileParser, type Instruction, type ModifiableInstruction } from "dockerfile-ast";
import { validate } from "dockerfile-utils";

/** One instruction, its words as they are written; those of a JSON array as its strings. */
export type Step = { keyword: string; flags: Record<string, string>; words: string[]; text: string };
/** A `FROM` and what follows it. `name` is what `AS` calls it. */
export type Stage = { name: string | null; steps: Step[] };

/**
 * What Docker would refuse or warn about, one sentence with its line each. The rules are those of
 * dockerfile-utils.
 */
export function faultsOf(file: string): string[] {
  return validate(readFileSync(file, "utf8")).map(
    ({ message, range }) => `${file}:${range.start.line + 1}: ${message}`,
  );
}

/** The stages of a Dockerfile, in their order. */
export function stagesOf(file: string): Stage[] {
  const stages: Stage[] = [];
  for (const instruction of DockerfileParser.parse(readFileSync(file, "utf8")).getInstructions()) {
    const step = stepOf(instruction);
    if (step.keyword === "FROM") stages.push({ name: step.words[2] ?? null, steps: [] });
    else stages.at(-1)?.steps.push(step);
  }
  return stages;
}

function stepOf(instruction: Instruction): Step {
  const text = (instruction.getRawArgumentsContent() ?? "").replaceAll("\\\n", " ");
  const flags = "getFlags" in instruction ? (instruction as ModifiableInstruction).getFlags() : [];
  return {
    keyword: instruction.getKeyword(),
    flags: Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? ""])),
    words: text.startsWith("[") ? JSON.parse(text) : text.split(/\s+/),
    text,
  };
}
