import { resolve } from "node:path";
import { startDynamo } from "#infra/local/dynamodb";
import { synthesise } from "#infra/local/synthesise";

/** Jest's global setup: one engine for all suites, each with a table of its own, and the stacks as they deploy. */
const start = async (): Promise<void> => {
  const [dynamo, assembly] = await Promise.all([startDynamo(), synthesise(resolve(import.meta.dirname, "../.."))]);
  Object.assign(process.env, { TEST_DYNAMODB: dynamo.endpoint, TEST_ASSEMBLY: assembly });
  Object.assign(globalThis, { stopEngines: dynamo.stop });
};

// biome-ignore lint/style/noDefaultExport: Jest asks for it
export default start;
