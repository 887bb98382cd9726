import startEngines from "../rigs/start.ts";
import stopEngines from "../rigs/stop.ts";
import { measureBundles } from "./bundles.ts";
import { measureDeadlines } from "./deadlines.ts";
import { measureEndpoints } from "./endpoints.ts";

await startEngines();
await measureBundles();
measureDeadlines();
await measureEndpoints();
// Loaded here, not above: its suite asks for the engines as it is loaded.
const { measurePublication } = await import("./publication.ts");
await measurePublication();
await stopEngines();
process.exit();
