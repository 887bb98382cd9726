import { Seat } from "#committee/composition/seats";
import type { Circumstances } from "#committee/kernel/decision";
import { idIn, kindIn } from "#committee/kernel/matter-key";
import { cameBack } from "#committee/meetings/receipts";
import type { Person } from "#committee/people/people";
import { isWelcome, type Unwelcomed, welcomeAgain } from "#committee/welcomes";
import { loadEach } from "#functions/kernel/load-each";
import type { ApiOffice, Office } from "#functions/kernel/offices";
import { entryFor } from "#functions/kernel/record";
import { associations, chairs, type Kind, keyOf, people, plans, seats } from "#functions/matters";
import { editionOn } from "#guide/editions";
import type { KeptLetter } from "#secretariat/letter-box";
import type { Entry, Found } from "#secretariat/register";

/** A welcome that came back, with the matter that owed it. */
export type CameBack = Unwelcomed & Readonly<{ page: number; before: Found }>;

/** The welcomes to someone that came back, the last of each matter. */
export const welcomesBack = async (
  { register, letterBox }: ApiOffice,
  { id, capacities }: Person,
): Promise<readonly CameBack[]> => {
  const theirs = (await letterBox.returned()).filter(
    (one) => one.person === keyOf(people, id) && isWelcome(one.letter) && cameBack(one),
  );
  if (theirs.length === 0) return [];
  const held = capacities.flatMap(({ of = "" }) => (kindIn(of) === seats.name ? [of] : []));
  const found = await loadEach(register, [...held, ...theirs.map(({ matter }) => matter)]);
  const sits = held.flatMap((key) => Seat.safeParse(found.get(key)?.state).data ?? []);
  const lasts = [...new Map(theirs.toReversed().map((one): [string, KeptLetter] => [one.matter, one])).values()];
  return lasts.flatMap(({ matter, letter, page }) => {
    const before = found.get(matter);
    return before ? [{ letter, matter, page, before, state: before.state, seats: sits }] : [];
  });
};

type Sending = Readonly<{ back: CameBack; person: Person; circumstances: Circumstances }>;

const sentAgain = <State extends Readonly<{ edition: Circumstances["today"] }>>(
  office: Office,
  kind: Kind<State>,
  { back, person, circumstances }: Sending,
): readonly Entry[] => {
  const letter = kindIn(back.matter) === kind.name ? welcomeAgain(back, person) : undefined;
  if (letter === undefined) return [];
  const { before, matter, page } = back;
  const state = kind.schema.parse(before.state);
  const facts = { letter: letter.letter, insteadOf: page, person: person.id };
  const decision = { state, page: { act: "letter-sent-again", rules: [], facts }, letters: [letter] };
  const theirs = { ...circumstances, edition: editionOn(state.edition), owes: before.owes };
  return [entryFor(office, { kind, id: idIn(matter), before }, decision, theirs)];
};

/** Puts on the register that welcomes which came back go again, each on the record of the matter that owed it. */
export const welcomingAgain = (
  office: Office,
  backs: readonly CameBack[],
  person: Person,
  circumstances: Circumstances,
): readonly Entry[] =>
  backs.flatMap((back) => {
    const sending = { back, person, circumstances };
    return [
      ...sentAgain(office, plans, sending),
      ...sentAgain(office, chairs, sending),
      ...sentAgain(office, seats, sending),
      ...sentAgain(office, associations, sending),
    ];
  });
