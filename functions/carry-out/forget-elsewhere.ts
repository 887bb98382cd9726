import type { CivilDate } from "#calendar/civil-date";
import { candidacies } from "#committee/candidacies/kind";
import { forgetNominee } from "#committee/candidacies/retention";
import type { Decision } from "#committee/kernel/decision";
import type { Kind } from "#committee/kernel/kind";
import { idIn } from "#committee/kernel/matter-key";
import type { Addresses } from "#committee/people/addresses";
import { forgetOffices } from "#committee/plans/forgetting";
import { plans } from "#committee/plans/kind";
import { forgetContact } from "#committee/space/forgetting";
import { associations } from "#committee/space/kind";
import { again } from "#functions/kernel/again";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import { every } from "#functions/kernel/every";
import { inTurn } from "#functions/kernel/in-turn";
import type { Office } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import { addressesOf } from "#functions/people/addresses";

/** What forgets someone in a kind of matter; nothing where they aren't written to there. */
type Forgets<State> = Readonly<{
  kind: Kind<State>;
  forget: (state: State, addresses: Addresses) => Decision<State> | undefined;
}>;

type Pinned = Readonly<{ edition: CivilDate }>;

/** Forgets them in one matter, as it stands by now. */
const forgetIn = async <State extends Pinned>(
  office: Office,
  { kind, forget }: Forgets<State>,
  { key, addresses }: Readonly<{ key: string; addresses: Addresses }>,
): Promise<"done" | "overtaken"> => {
  const found = await office.register.load([ALMANAC, key]);
  const before = found.get(key);
  if (before === undefined) return "done";
  const state = kind.schema.parse(before.state);
  const decision = forget(state, addresses);
  if (decision === undefined) return "done";
  const pinned = { by: "clock", pinned: state.edition, owes: before.owes };
  const circumstances = circumstancesOf(office, found.get(ALMANAC), pinned);
  const outcome = await record(office, { kind, id: idIn(key), before }, decision, circumstances);
  return outcome === "overtaken" ? outcome : "done";
};

const forgetAmong = async <State extends Pinned>(
  office: Office,
  forgets: Forgets<State>,
  addresses: Addresses,
): Promise<void> => {
  const { kind, forget } = forgets;
  const all = await every(office.register, kind.name);
  const theirs = all.filter(({ state }) => forget(kind.schema.parse(state), addresses) !== undefined);
  await inTurn(theirs, async ({ key }) => {
    const outcome = await again(() => forgetIn(office, forgets, { key, addresses }));
    if (outcome === "overtaken") throw new Error(`${key} was overtaken each time`);
  });
};

/**
 * Has whatever is written to at an erased person's addresses be written to there no more: one matter a transaction, however many
 * there are. Their own journal tells the addresses, so it is forgotten after this. Done twice, it is done.
 */
export const forgetElsewhere = async (office: Office, person: string): Promise<void> => {
  const addresses = await addressesOf(office.register, person);
  await forgetAmong(office, { kind: associations, forget: forgetContact }, addresses);
  await forgetAmong(office, { kind: candidacies, forget: forgetNominee }, addresses);
  await forgetAmong(office, { kind: plans, forget: forgetOffices }, addresses);
};
