import { isStatutory, type Letter } from "#committee/correspondence";
import type { Owed } from "#committee/entail";
import { deliver } from "#functions/carry-out/deliver";
import { eraseFor } from "#functions/carry-out/erase-for";
import { forgetFor } from "#functions/carry-out/forget-for";
import { readdressFor } from "#functions/carry-out/readdress";
import { ringFor } from "#functions/carry-out/rings";
import type { Sending } from "#functions/carry-out/sending";
import { inTurn } from "#functions/kernel/in-turn";
import type { CarryOutOffice } from "#functions/kernel/offices";
import { type Outcome, worstOf } from "#functions/kernel/outcome";

const markFor = async ({ documents = [], matter }: Owed, { marks, draw }: CarryOutOffice): Promise<void> =>
  marks.make(documents, draw.id(), matter);

const statutoryFirst = (letters: readonly Letter[]): readonly Letter[] => [
  ...letters.filter(isStatutory),
  ...letters.filter((letter) => !isStatutory(letter)),
];

/** Does what a page owes and strikes it out; what could not be done stays owed. Done twice, nothing doubles. */
export const discharge = async (office: CarryOutOffice, owed: Owed, sending: Sending): Promise<Outcome> => {
  if (!sending.hasTime()) return "again";
  await ringFor(owed, office);
  await markFor(owed, office);
  await readdressFor(office, owed);
  await eraseFor(office, owed);
  await forgetFor(office, owed);
  const letters = statutoryFirst(owed.letters);
  const outcome = worstOf(await inTurn(letters, (letter) => deliver(office, { owed, letter }, sending)));
  if (outcome === "done") await office.register.settle(owed);
  const { matter, page, documents, ring } = owed;
  office.log.info(outcome === "done" ? "carried out" : "left owing", { matter, page, documents, ring });
  return outcome;
};
