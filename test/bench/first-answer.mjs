// One instance of a function in a process of its own, as the cloud starts one: its bundle, its environment, its first events.
import { pathToFileURL } from "node:url";

const [bundle, exported, ...events] = process.argv.slice(2);
const handler = bundle ? (await import(pathToFileURL(bundle).href))[exported] : async () => undefined;
const context = { awsRequestId: "bench", getRemainingTimeInMillis: () => 600_000 };
for (const event of events) await handler(JSON.parse(event), context);
const { user, system } = process.cpuUsage();
process.stderr.write(
  `\nmeasured ${JSON.stringify({ cpu: (user + system) / 1_000, megabytes: process.resourceUsage().maxRSS / 1_024 })}`,
);
process.exit();
