import startEngines from "../engines/start.ts";
import stopEngines from "../engines/stop.ts";
import { measureBundles } from "./bundles.ts";
import { measureDeadlines } from "./deadlines.ts";
import { measureEndpoints } from "./endpoints.ts";

await startEngines();
await measureBundles();
measureDeadlines();
await measureEndpoints();
await stopEngines();
process.exit();
