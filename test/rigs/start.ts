import { resolve } from "node:path";
import { CannotStart } from "#infra/local/ground/cannot-start";
import { startDynamo } from "#infra/local/table/engine";
import { findJava } from "#infra/local/table/java";
import { synthesise } from "#infra/local/template/synthesise";

const engines = async () =>
  Promise.all([startDynamo({ java: findJava(process.env) }), synthesise(resolve(import.meta.dirname, "../.."))]);

/** Jest's global setup: one engine for all suites, each with a table of its own, and the stacks as they deploy. */
const start = async (): Promise<void> => {
  const [dynamo, assembly] = await engines().catch((fault: unknown) => {
    if (!(fault instanceof CannotStart)) throw fault;
    console.error(fault.message);
    return process.exit(1);
  });
  Object.assign(process.env, { TEST_DYNAMODB: dynamo.endpoint, TEST_ASSEMBLY: assembly });
  Object.assign(globalThis, { stopEngines: dynamo.stop });
};

// biome-ignore lint/style/noDefaultExport: Jest asks for it
export default start;
