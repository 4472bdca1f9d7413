import "./node-version.ts";
import { startAgainWithSmallHeap } from "./start/memory.ts";

startAgainWithSmallHeap();
// Not loaded before: Node would read it twice.
const { runSystem } = await import("./start/command.ts");
await runSystem(process.argv.slice(2));
