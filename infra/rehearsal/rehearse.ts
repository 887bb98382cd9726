import { createHolder, type Holder } from "#infra/local/ground/stops";
import { bootstrap, deployPortal, deployRecords, deployService, destroyAll } from "#infra/rehearsal/deployment";
import { startInbox } from "#infra/rehearsal/inbox";
import { expectTable, meetingsAt } from "#infra/rehearsal/kept";
import { lacks } from "#infra/rehearsal/lacks";
import { installMinistack, startMinistack } from "#infra/rehearsal/ministack";
import { registerSample, tokensOf } from "#infra/rehearsal/people";
import { path, root } from "#infra/rehearsal/places";
import { type Env, running } from "#infra/rehearsal/run";
import { startScanner } from "#infra/rehearsal/scanner";

/** Says what is done, does it, and says how long it took. */
const step = async <T>(name: string, act: () => Promise<T>): Promise<T> => {
  const begun = performance.now();
  const outcome = await act();
  console.log(`✓ ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  return outcome;
};

/** The whole of a deployment's life on an independent AWS: deployed, used, updated, destroyed. */
const rehearse = async ({ hold }: Holder, signal: AbortSignal): Promise<void> => {
  const inside = (env: Env) => running(signal, root, env);
  await step("MiniStack installed", () => installMinistack(inside({ PATH: path })));
  const inbox = await hold(startInbox());
  const cloud = await step("MiniStack started", () => hold(startMinistack(inbox.smtp)));
  const run = inside(cloud.env);
  await step("account bootstrapped", () => bootstrap(run));
  const records = await step("records deployed", () => deployRecords(run));
  const context = { tokenKeys: `${cloud.address}/${records.UserPool}/.well-known/jwks.json` };
  const { address, pages } = await step("portal deployed", () => deployPortal(run, cloud));
  await step("service deployed", () => deployService(run, context));
  await step("scanner stood in for", () => hold(startScanner(cloud, records.VaultBucket)));
  const env = { ...cloud.env, REGISTER_TABLE: records.RegisterTable, USER_POOL: records.UserPool };
  await step("people registered, pages marked", () => registerSample(inside(env)));
  const pool = { UserPoolId: records.UserPool, ClientId: records.UserPoolClient };
  const tokens = await step("tokens had", () => tokensOf(cloud, pool));
  const world = { BASE_URL: address, PAGES: pages, TOKENS: JSON.stringify(tokens), MAIL: inbox.address };
  const journey = { ...env, PATH: path, ...world };
  console.log(
    await step("journey made", () => inside(journey)("npm", "run", "jest", "--", "--runInBand", "test/journeys")),
  );
  const site = { address, token: tokens["secretariat"] ?? "" };
  const before = await meetingsAt(site);
  await step("service updated", () => deployService(run, { ...context, alarms: "alarms@ishraf.example" }));
  if ((await meetingsAt(site)) !== before) throw new Error("The update changed what the register says");
  await step("stacks destroyed", () => destroyAll(run));
  await expectTable(cloud, records.RegisterTable);
};

const holder = createHolder();
const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => stopping.abort());
try {
  await rehearse(holder, stopping.signal);
  console.log(`The register outlived its stacks. Not shown here, but held by tests of the template:`);
  for (const { what, because } of lacks) console.log(`  ${what}: ${because}`);
} finally {
  await holder.stop();
}
