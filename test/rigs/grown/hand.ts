import { createHash } from "node:crypto";
import { ulid } from "ulid";
import type { Almanac } from "#calendar/almanac";
import { Instant } from "#calendar/civil-date";
import { firstAlmanac } from "#calendar/first-almanac";
import { civilDateAt } from "#calendar/legal-time";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import type { Kind } from "#committee/kernel/kind";
import type { Office } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import { editionOn } from "#guide/editions";
import type { Ruling } from "#guide/rule";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";
import { dynamoRegister } from "#secretariat/dynamo-register";
import type { Found } from "#secretariat/register";
import type { Table } from "#secretariat/table";

/** A matter as a hand has left it. */
export type Written<State> = Readonly<{ id: string; state: State; before: Found }>;

/** Bytes that follow from a seed alone: the same life has the same ids and keys, wherever it is written. */
const drawing = (seed: string) => {
  let drawn = 0;
  const next = (): string => createHash("sha256").update(`${seed} ${drawn++}`).digest("hex");
  return { number: () => Number.parseInt(next().slice(0, 8), 16) / 2 ** 32, key: next };
};

const valueIn = <Value extends object>(answer: Ruling<Value> | Value): Value => {
  if (!("allowed" in answer)) return answer;
  if (answer.allowed) return answer.value;
  throw new Error(`Refused: ${answer.refusals.map(({ rule }) => rule).join(", ")}`);
};

type Edited = Readonly<{ edition?: string }>;

/** Whoever writes a life on a table by the product's own decisions, each at its instant, as acts and the clock do. */
export const handOn = (table: Table, seed: string, person = "recipe") => {
  const { number, key } = drawing(seed);
  let instant = Instant.parse("2006-01-02T09:00:00.000Z");
  let almanac = firstAlmanac();
  const now = () => instant;
  const register = dynamoRegister(table);
  const office: Office = { register, now, draw: { id: () => ulid(Date.parse(instant), number), key } };
  /** As every decision's are, but for the almanac: it was read once, where an act reads it each time. */
  const circumstances = (by: string, owes: Circumstances["owes"] = []): Circumstances => {
    const today = civilDateAt(instant);
    return { instant, today, almanac, edition: editionOn(today), by, owes };
  };
  /** Records what is decided of a matter; a new one has no state before. */
  const write = async <State extends Edited, Next extends State>(
    kind: Kind<State>,
    { id, before }: Readonly<{ id: string; before?: Found }>,
    decide: (circumstances: Circumstances) => Ruling<Decision<Next>> | Decision<Next>,
    by = person,
  ): Promise<Written<Next>> => {
    const at = circumstances(by, before?.owes);
    const decision = valueIn(decide(at));
    const found = await record(office, { kind, id, ...(before && { before }) }, decision, at);
    if (found === "overtaken") throw new Error(`${kind.name}#${id} was there already`);
    return { id, state: decision.state, before: found };
  };
  return {
    ...{ office, register, letterBox: dynamoLetterBox(table), write, circumstances, now },
    id: office.draw.id,
    goTo: (to: string): void => {
      instant = Instant.parse(to);
    },
    /** From now on deadlines are counted by the almanac that stands on the register. */
    keepAlmanac: (kept: Almanac): void => {
      almanac = kept;
    },
  };
};

export type Hand = ReturnType<typeof handOn>;
