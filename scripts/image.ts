import "./node-version.ts";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { faultsOf, stagesOf } from "./image/dockerfile.ts";
import { isHealthy, type Played, playStages, startImage } from "./image/play.ts";

const ROOT = join(import.meta.dirname, "..");
const DOCKERFILE = join(ROOT, "Dockerfile");
const LOOK_EVERY_MS = 2_000;
const LOOKS_MAX = 150;
/** A random port of these is used; it is very likely free. */
const PORT_MIN = 30_000;
const PORTS = 20_000;

await image();

/**
 * `npm run image`: where there is no Docker, plays the steps of the Dockerfile in a temporary folder, starts
 * what the image would start, runs the health check, and stops it as Docker does. Ends with status 1 if one
 * of them fails, or if anything was written outside the volume.
 */
async function image(): Promise<void> {
  const faults = faultsOf(DOCKERFILE);
  if (faults.length > 0) return giveUp(faults.join("\n"));
  const folder = mkdtempSync(join(tmpdir(), "baodong-image-"));
  try {
    const made = playStages(stagesOf(DOCKERFILE), { context: ROOT, folder });
    const megabytes = Math.round(bytesBelow(made.root) / 1e6);
    const before = new Set(outsideOfVolume(made));
    const { healthy, status } = await startAndStop(made);
    console.log(JSON.stringify({ image: "played", megabytes, healthy, status }));
    if (!healthy || status !== 0) giveUp("The image does not start, or does not stop.");
    const strays = outsideOfVolume(made).filter((file) => !before.has(file));
    if (strays.length > 0) giveUp(`These would be lost with the container: ${strays.join(", ")}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function startAndStop(made: Played): Promise<{ healthy: boolean; status: number | null }> {
  const port = PORT_MIN + Math.floor(Math.random() * PORTS);
  const env = { HOST: "127.0.0.1", PORT: String(port), BAODONG_STATE: join(made.root, "state") };
  const started = startImage(made, env);
  const ended = once(started, "exit");
  let healthy = false;
  for (let look = 0; look < LOOKS_MAX && !healthy && started.exitCode === null; look += 1) {
    await sleep(LOOK_EVERY_MS);
    healthy = isHealthy(made, env);
  }
  started.kill("SIGTERM");
  const [status] = await ended;
  return { healthy, status };
}

/** The files of the image, without those of its volume. */
function outsideOfVolume({ root }: Played): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
    .filter((file) => file !== "state" && !file.startsWith(join("state", "/")));
}

function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

function giveUp(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
