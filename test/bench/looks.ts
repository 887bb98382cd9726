import { shapes } from "#committee/shapes";
import { sweep } from "#functions/sweep";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";
import { keptLog, officeAt } from "../rigs/office.ts";
import { inTurn, type Measured, type Measures } from "./measured.ts";
import { due } from "./subjects/due.ts";
import type { World } from "./world.ts";

const isKind = (name: string): name is keyof typeof shapes => Object.hasOwn(shapes, name);

/** The clock's hand on the register, each of its calls counted, and the lines of its log. */
const sweeping = ({ table, client, at, vault }: World) => {
  const counted = { ...table, client };
  const { log, lines } = keptLog(at);
  const office = { ...officeAt(counted, at), letterBox: dynamoLetterBox(counted), vault, log };
  return { look: (key: string) => sweep(office)({ look: key }), quietHour: () => sweep(office)({}), lines };
};

/** The kinds of matter that the sweep looks at: it asks nothing of the register about any other. */
const lookedAt = async (world: World): Promise<readonly (keyof typeof shapes)[]> => {
  const { look } = sweeping(world);
  const found: (keyof typeof shapes)[] = [];
  for (const kind of Object.keys(shapes).filter(isKind)) {
    const { use } = await world.counting(() => look(`${kind}#01KBFM5A3W8T0Q5Z6X7Y8V9W0Z`));
    if (use.calls > 0) found.push(kind);
  }
  return found;
};

const lookAt = async (world: World, kind: keyof typeof shapes): Promise<Measured> => {
  const make = due[kind];
  if (make === undefined) throw new Error("the bench has none of which something is due");
  const id = await make(world);
  world.hand.goTo(world.at());
  const { look, lines } = sweeping(world);
  const { use } = await world.counting(() => look(`${kind}#${id}`));
  if (!lines.some((line) => line.includes('"done"'))) throw new Error(`nothing was due: ${lines.join(" ")}`);
  return { use, gave: 0 };
};

/** Each kind's look, where something is due; and the hour at which nothing is. */
export const measureLooks = async (world: World): Promise<Measures> => {
  const kinds = await lookedAt(world);
  const looks = await inTurn(
    kinds,
    (kind) => `look at ${kind}`,
    (kind) => lookAt(world, kind),
  );
  const hours = await inTurn(
    ["an hour"],
    (name) => name,
    async () => {
      const { quietHour } = sweeping(world);
      await quietHour();
      return { ...(await world.counting(quietHour)), gave: 0 };
    },
  );
  return new Map([...looks, ...hours]);
};
