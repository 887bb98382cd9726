import { beginAgain, noticed, portal, settled } from "../rigs/publication.ts";

const sizes = [10, 100, 1_000] as const;

/** Twenty meetings a year, from 2027 on. */
const dayOf = (index: number): string => {
  const [year, month, day] = [2027 + Math.floor(index / 20), 1 + (index % 12), 1 + (index % 20)];
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
};

/** What one notice rewrites of the pages, with how many meetings there are already: it must not grow with them. */
export const measurePublication = async (): Promise<void> => {
  beginAgain();
  const of = await settled();
  const rows: object[] = [];
  let already = 0;
  for (const meetings of sizes) {
    for (; already < meetings - 1; already += 1) await noticed(of, dayOf(already));
    await of.publisher().run({});
    await noticed(of, dayOf(already));
    already += 1;
    const { run, calls } = of.publisher();
    const begun = performance.now();
    await run({});
    const ms = (performance.now() - begun).toFixed(0);
    const puts = calls().filter((call) => call.startsWith("PUT")).length;
    rows.push({ meetings, "objects put": puts, "calls to the table": calls().length - puts, ms });
  }
  const sizesOf = portal.objects.all().filter(({ headers }) => headers["content-type"]?.startsWith("text/html"));
  const largest = sizesOf.toSorted((one, other) => other.body.length - one.body.length).slice(0, 3);
  console.log("Publication (what one notice rewrites, beside the meetings there are)");
  console.table(rows);
  console.table(largest.map(({ key, body }) => ({ "largest pages": key, bytes: body.length })));
  await portal.stop();
};
