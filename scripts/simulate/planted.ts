import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const COPIED = ["workers", "scripts", "tests/simulation", "tests/support", "migrations", "package.json"];
const SEEDS_MAX = 400;

/** A bug of a kind that people make, as text replacements; each `find` must occur in its file. */
type Planted = { bug: string; edits: { file: string; find: string; replace: string }[] };

/**
 * Plants each bug in a copy of the source and plays seeds until one finds it. Prints a line of JSON for each
 * bug with the number of seeds played. Returns true when all were found.
 */
export function findPlanted(): boolean {
  const path = join(ROOT, "tests/simulation/planted.json");
  const planted = JSON.parse(readFileSync(path, "utf8")) as Planted[];
  const counts = planted.map((plant) => {
    const seeds = seedsToFind(plant);
    console.log(JSON.stringify({ planted: plant.bug, seeds }));
    return seeds;
  });
  return counts.every((seeds) => seeds !== null);
}

/** Null where no seed found it. */
function seedsToFind({ bug, edits }: Planted): number | null {
  const copy = mkdtempSync(join(tmpdir(), "baodong-planted-"));
  try {
    for (const part of COPIED) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
    for (const { file, find, replace } of edits) {
      const text = readFileSync(join(copy, file), "utf8");
      if (!text.includes(find)) throw new Error(`${bug}: ${file} no longer says ${find}`);
      writeFileSync(
        join(copy, file),
        text.replace(find, () => replace),
      );
    }
    const args = ["scripts/simulate.ts", "--seeds", String(SEEDS_MAX), "--until-failed"];
    const played = spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" });
    if (played.status === null || played.stdout === "") throw new Error(`${bug}: ${played.stderr}`);
    const { seeds } = JSON.parse(played.stdout.trim().split("\n").at(-1) ?? "");
    return played.status === 0 ? null : seeds;
  } finally {
    rmSync(copy, { recursive: true });
  }
}
