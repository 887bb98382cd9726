import type { Candidacy } from "#committee/candidacies/candidacy";
import { forCandidacy } from "#committee/candidacies/registering";
import type { Circumstances } from "#committee/kernel/decision";
import { type Contact, Person } from "#committee/people/people";
import { loadEach } from "#functions/kernel/load-each";
import type { Office } from "#functions/kernel/offices";
import { candidacies, keyOf, people } from "#functions/matters";
import { giving, type Someone, taking } from "#functions/people/capacities";
import type { Entry } from "#secretariat/register";

/**
 * Who acts for a candidacy in a capacity of its own, by their ids: while it has not ended, whom it names. Its association's people
 * act for it as long as they act for that, and no longer.
 */
export const peopleOf = (candidacy: Candidacy | undefined): readonly string[] =>
  candidacy?.stage === "preparing" || candidacy?.stage === "in-study" ? [candidacy.nominee.person] : [];

/** People by their ids, as the register has them; one whose data was erased is nobody there. */
export const someoneEach = async ({ register }: Office, ids: readonly string[]): Promise<readonly Someone[]> => {
  const found = await loadEach(
    register,
    ids.map((id) => keyOf(people, id)),
  );
  return ids.map((id) => {
    const before = found.get(keyOf(people, id));
    return { id, before: Person.safeParse(before?.state).success ? before : undefined };
  });
};

/** Has people act for a candidacy no more; they keep what else they may do. */
export const parting = (
  office: Office,
  id: string,
  leaving: readonly Someone[],
  circumstances: Circumstances,
): readonly Entry[] => {
  const capacity = forCandidacy(keyOf(candidacies, id));
  return leaving.flatMap((someone) => taking(office, someone, capacity, circumstances));
};

/** Has someone act for a candidacy from now on; who does so already is left as they are. */
export const joining = (
  office: Office,
  id: string,
  coming: Someone & Readonly<{ contact: Contact }>,
  circumstances: Circumstances,
): readonly Entry[] => giving(office, coming, forCandidacy(keyOf(candidacies, id)), circumstances);
