import "./node-version.ts";
import { startAgainWithSmallHeap } from "./start/memory.ts";

startAgainWithSmallHeap();
// Loaded only here: loaded before the restart, all of it would be read twice.
const { runSystem } = await import("./start/command.ts");
await runSystem(process.argv.slice(2));
