import "./node-version.ts";
import { startAgainWithSmallHeap } from "./start/memory.ts";

startAgainWithSmallHeap();
// Node has read it already. Miniflare would copy each certificate into the configuration of the runtime,
// where nothing uses it: the workers reach the network through this process.
delete process.env.NODE_EXTRA_CA_CERTS;
// Loaded only here: loaded before the restart, all of it would be read twice.
const { runSystem } = await import("./start/command.ts");
await runSystem(process.argv.slice(2));
