import { readFile } from "node:fs/promises";
import * as z from "zod/mini";
import { capacityOf, fillSeat, Seating } from "#committee/composition/seats";
import { circumstancesOf } from "#functions/kernel/circumstances";
import { inTurn } from "#functions/kernel/in-turn";
import type { Registrar } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import { keyOf, people, seats } from "#functions/matters";
import { giving } from "#functions/people/capacities";
import { seatsInOffice } from "#functions/readers/seats-in-office";
import { registrar } from "#functions/secretariat/deployer";

const usage = "seat-members FILE.json (an array of seats: college, body, holder)";

/** The people who sit already: the command run again seats no one twice. */
const sitting = async ({ register }: Registrar): Promise<ReadonlySet<string>> =>
  new Set((await seatsInOffice(register)).map(({ holder }) => holder.person));

const seat = async (office: Registrar, seating: Seating): Promise<"filled" | "filled before"> => {
  const person = await office.accounts.open(seating.holder.email);
  if ((await sitting(office)).has(person)) return "filled before";
  const circumstances = circumstancesOf(office, undefined, { by: "deployer" });
  const id = office.draw.id();
  const before = (await office.register.load([keyOf(people, person)])).get(keyOf(people, person));
  const capacity = capacityOf(seating, keyOf(seats, id), "member");
  const along = giving(office, { id: person, before, contact: seating.holder }, capacity, circumstances);
  const decision = fillSeat({ id, person }, seating, circumstances);
  const recorded = await record(office, { kind: seats, id }, decision, circumstances, along);
  if (recorded === "overtaken") throw new Error("Another act came first: run the command again");
  return "filled";
};

const fill = async (seatings: readonly Seating[]): Promise<void> => {
  const office = registrar(process.env);
  const outcomes = await inTurn(seatings, (seating) => seat(office, seating));
  const filled = outcomes.filter((outcome) => outcome === "filled").length;
  console.log(`${filled} seats filled, ${outcomes.length - filled} before.`);
};

const refuse = (unread: unknown): void => {
  console.error(`${unread instanceof z.core.$ZodError ? z.prettifyError(unread) : unread}\n${usage}`);
  process.exitCode = 2;
};

const [file = ""] = process.argv.slice(2);

await readFile(file, "utf8")
  .then((text) => z.array(Seating).parse(JSON.parse(text)))
  .then(fill, refuse);
