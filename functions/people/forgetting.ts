import { candidacies } from "#committee/candidacies/kind";
import { forgetNominee } from "#committee/candidacies/retention";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { type Kind, keyOf } from "#committee/kernel/kind";
import type { Addresses } from "#committee/people/addresses";
import { people } from "#committee/people/kind";
import { forgetOffices } from "#committee/plans/forgetting";
import { plans } from "#committee/plans/kind";
import type { ActionPlan } from "#committee/plans/plan";
import { forgetContact } from "#committee/space/forgetting";
import { associations } from "#committee/space/kind";
import { every } from "#functions/kernel/every";
import type { Office } from "#functions/kernel/offices";
import { entryFor } from "#functions/kernel/record";
import { editionOn } from "#guide/editions";
import type { Entry, Found, Register } from "#secretariat/register";

/** Every address at which someone was written to, as their own journal binds them. */
export const addressesOf = async (register: Register, id: string): Promise<Addresses> =>
  Object.values(await register.reserved(keyOf(people, id))).flatMap(({ email }) => email?.words.toLowerCase() ?? []);

/** Where someone may be written to: their addresses, and all that holds any. */
export type Written = Readonly<{
  addresses: Addresses;
  held: readonly Found[];
  adopted: readonly Found[];
  stood: readonly Found[];
}>;

/** Reads where someone may be written to. */
export const writtenTo = async (register: Register, person: string): Promise<Written> => {
  const [addresses, held, adopted, stood] = await Promise.all([
    addressesOf(register, person),
    every(register, associations.name),
    every(register, plans.name),
    every(register, candidacies.name),
  ]);
  return { addresses, held, adopted, stood };
};

type Forgets<State> = Readonly<{
  kind: Kind<State>;
  forget: (state: State, addresses: Addresses) => Decision<State> | undefined;
}>;

const forgettingIn = <State extends Readonly<{ id: string; edition: ActionPlan["edition"] }>>(
  office: Office,
  { kind, forget }: Forgets<State>,
  { before, addresses, circumstances }: Readonly<{ before: Found; addresses: Addresses; circumstances: Circumstances }>,
): readonly Entry[] => {
  const state = kind.schema.parse(before.state);
  const decision = forget(state, addresses);
  if (decision === undefined) return [];
  const theirs = { ...circumstances, edition: editionOn(state.edition), owes: before.owes };
  return [entryFor(office, { kind, id: state.id, before }, decision, theirs)];
};

/** What is to be recorded with a person's erasure: whatever is written to at their address is written to there no more. */
export const forgetting = (
  office: Office,
  { addresses, held, adopted, stood }: Written,
  circumstances: Circumstances,
): readonly Entry[] => {
  const by = { addresses, circumstances };
  return [
    ...held.flatMap((before) => forgettingIn(office, { kind: associations, forget: forgetContact }, { before, ...by })),
    ...stood.flatMap((before) => forgettingIn(office, { kind: candidacies, forget: forgetNominee }, { before, ...by })),
    ...adopted.flatMap((before) => forgettingIn(office, { kind: plans, forget: forgetOffices }, { before, ...by })),
  ];
};
