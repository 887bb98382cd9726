import { shapeAfter } from "#committee/kernel/shape";
import { shapes } from "#committee/shapes";
import { lifter } from "#functions/secretariat/deployer";
import type { Lifted } from "#secretariat/dynamo-lift";

const { page } = lifter(process.env);

/** What tells this release's shapes from another's: a lift that was left goes on if they are the same. */
const print = Object.entries(shapes)
  .map(([kind, lifts]) => `${kind} ${shapeAfter(lifts)}`)
  .join(", ");

const liftAll = async (before: readonly Lifted[] = []): Promise<readonly Lifted[]> => {
  const { lifted, isLast } = await page(print);
  const all = [...before, ...lifted];
  return isLast ? all : liftAll(all);
};

const counted = (outcomes: readonly Lifted[], outcome: Lifted["outcome"]): number =>
  outcomes.filter((one) => one.outcome === outcome).length;

const all = await liftAll();
for (const [kind, own] of Map.groupBy(all, (one) => one.kind))
  console.log(
    `${kind}: ${counted(own, "lifted")} lifted, ${counted(own, "overtaken")} changed meanwhile, ${counted(own, "left")} left to the newer release that wrote them`,
  );
for (const { key } of all.filter(({ outcome }) => outcome === "left"))
  console.error(`${key}: a newer release wrote it`);
console.log(counted(all, "overtaken") > 0 ? "Run it again for what was changed meanwhile." : "All else is in shape.");
