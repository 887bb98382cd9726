import { isStatutory } from "#committee/correspondence";
import { type Errand, errandsOf, type OwedLetter } from "#functions/carry-out/errands";
import { isResting, type Linked, sendOne } from "#functions/carry-out/send-one";
import type { Sending } from "#functions/carry-out/sending";
import { tried } from "#functions/carry-out/tried";
import { lotsOf } from "#functions/kernel/in-lots";
import type { CarryOutOffice } from "#functions/kernel/offices";
import { type Outcome, worstOf } from "#functions/kernel/outcome";
import { linksOf } from "#functions/links/of-letter";

/** Sends some letters at once; a fault of one keeps no other. */
const send = (office: CarryOutOffice, lot: readonly Linked[]): Promise<readonly (Outcome | "full")[]> =>
  Promise.all(lot.map((errand) => tried(office, () => sendOne(office, errand))));

/** All of them, for a duty waits for them; where the post has no room, they are tried again at once. */
const sendUrgently = async (office: CarryOutOffice, lot: readonly Linked[]): Promise<Outcome> =>
  worstOf((await send(office, lot)).map((outcome) => (outcome === "full" ? "again" : outcome)));

/** As many of them as may go, at the wake's pace; where the post has no room, no more of their like go in this wake. */
const sendWithLeave = async (
  office: CarryOutOffice,
  lot: readonly Linked[],
  { allowance, pace }: Sending,
): Promise<Outcome> => {
  const going = lot.slice(0, allowance.take(lot.length));
  const outcomes = await send(office, going);
  await pace(going.length);
  if (outcomes.includes("full")) allowance.end();
  const left: readonly Outcome[] = going.length < lot.length ? ["more"] : [];
  return worstOf([...outcomes.map((outcome) => (outcome === "full" ? "more" : outcome)), ...left]);
};

type Lot = Readonly<{ office: CarryOutOffice; owing: OwedLetter; sending: Sending; errands: readonly Errand[] }>;

/** Sends those of a lot that the post hasn't refused of late. */
const sendLot = async (lot: Lot, linksFor: Awaited<ReturnType<typeof linksOf>>): Promise<Outcome> => {
  const { office, owing, sending, errands } = lot;
  const now = office.now();
  const ready = errands
    .filter((errand) => !isResting(errand, now))
    .map((errand) => ({ ...errand, links: linksFor(errand.recipient.person) }));
  const outcome = isStatutory(owing.letter)
    ? await sendUrgently(office, ready)
    : await sendWithLeave(office, ready, sending);
  return worstOf(ready.length < errands.length ? [outcome, "later"] : [outcome]);
};

async function* lotsFor(
  office: CarryOutOffice,
  owing: OwedLetter,
  { atOnce }: Sending,
): AsyncGenerator<Lot["errands"]> {
  for await (const errands of errandsOf(office, owing)) yield* lotsOf(errands, atOnce);
}

/** Sends a letter to each person who hasn't been sent it, while there is time, leave to, and the post takes any. */
export const deliver = async (office: CarryOutOffice, owing: OwedLetter, sending: Sending): Promise<Outcome> => {
  const outcomes = new Set<Outcome>();
  const linksFor = await linksOf(office, owing.letter);
  for await (const errands of lotsFor(office, owing, sending)) {
    if (!sending.hasTime()) return "again";
    outcomes.add(await sendLot({ office, owing, sending, errands }, linksFor));
    if (outcomes.has("more")) break;
  }
  return worstOf(outcomes);
};
