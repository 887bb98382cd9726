import { sizes } from "../rigs/grown/size.ts";
import startEngines from "../rigs/start.ts";
import stopEngines from "../rigs/stop.ts";
import { dropTable } from "../rigs/table.ts";
import { measureDeadlines } from "./deadlines.ts";
import { measureDocuments } from "./documents.ts";
import { measureFunctions } from "./functions.ts";
import { brokenIn, rowsOf, told, tooLarge } from "./goals.ts";
import { measureLooks } from "./looks.ts";
import type { Measures } from "./measured.ts";
import { measureRoutes } from "./routes.ts";
import { worldOf } from "./world.ts";

const begun = performance.now();
const say = (what: string): void => console.log(`${((performance.now() - begun) / 1_000).toFixed(0)} s: ${what}`);

await startEngines();
measureDeadlines();
const measured: Measures[] = [];
const broken: string[] = [];
// The engine takes in the largest while the smaller ones are measured.
const worlds = sizes.map((size) => [size, worldOf(size)] as const);
for (const [size, growing] of worlds) {
  const world = await growing;
  say(`a register of the ${size.name} size stands: ${world.items.length} items`);
  const routes = await measureRoutes(world);
  const [looks, documents] = [await measureLooks(world), await measureDocuments(world)];
  measured.push(new Map([...routes, ...looks, ...documents]));
  broken.push(...tooLarge(world.items));
  say(`all is measured at the ${size.name} size`);
  if (size === sizes.at(-1)) broken.push(...(await measureFunctions(world)));
  await world.stop();
  await dropTable(world.table);
}
await stopEngines();
const { rows, faults } = rowsOf(measured);
broken.push(...faults, ...brokenIn(rows));
console.log("Every view, act, look and publication, at three sizes each ten times the one before");
console.table(rows.map(told));
for (const what of broken) console.error(`- ${what}`);
say(broken.length === 0 ? "every goal is kept" : `${broken.length} goals are broken`);
process.exit(broken.length === 0 ? 0 : 1);
