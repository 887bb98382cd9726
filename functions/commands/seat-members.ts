import { readFileSync } from "node:fs";
import * as z from "zod/mini";
import { fillSeat, roleIn, Seat, Seating } from "#committee/seats";
import { circumstancesOf } from "#functions/circumstances";
import { enterPerson } from "#functions/commands/enter-person";
import { inTurn } from "#functions/in-turn";
import { seats } from "#functions/matters";
import { record } from "#functions/record";
import { type Registrar, registrar } from "#functions/secretariat";

/** The people who sit already: the command run again seats no one twice. */
const seated = async ({ register }: Registrar): Promise<ReadonlySet<string>> => {
  const { found } = await register.list(seats.name, { limit: 100 });
  return new Set(found.map(({ state }) => Seat.parse(state).holder.person));
};

const seat = async (office: Registrar, seating: Seating): Promise<void> => {
  const { id: person } = await enterPerson(office, { ...seating.holder, roles: [roleIn(seating.college)] });
  if ((await seated(office)).has(person)) return;
  const circumstances = circumstancesOf(office, undefined, { by: "deployer" });
  const id = office.draw.id();
  await record(office, { kind: seats, id }, fillSeat({ id, person }, seating, circumstances), circumstances);
};

const [file] = process.argv.slice(2);

if (file === undefined) {
  console.error("seat-members FILE.json (an array of seats: college, body, holder)");
  process.exitCode = 2;
} else {
  const seatings = z.array(Seating).parse(JSON.parse(readFileSync(file, "utf8")));
  await inTurn(seatings, (seating) => seat(registrar(process.env), seating));
  console.log(`${seatings.length} seats filled.`);
}
