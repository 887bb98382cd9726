import { Candidacy } from "#committee/candidacies/candidacy";
import { candidacies } from "#committee/candidacies/kind";
import { Chair } from "#committee/composition/chair";
import { chairs } from "#committee/composition/kind";
import { Seat } from "#committee/composition/seats";
import { StoredFile } from "#committee/files/files";
import { files } from "#committee/files/kind";
import { Group } from "#committee/groups/groups";
import { groups } from "#committee/groups/kind";
import { seats } from "#committee/memberships/kind";
import { isAt } from "#committee/people/addresses";
import type { Person } from "#committee/people/people";
import { plans } from "#committee/plans/kind";
import { ActionPlan } from "#committee/plans/plan";
import { Association } from "#committee/space/association";
import { associations } from "#committee/space/kind";
import type { OwnData } from "#contract/people/personal-data";
import { every } from "#functions/kernel/every";
import type { Whose } from "#functions/readers/own-words";
import type { Found, Register } from "#secretariat/register";

/** Whom a matter is gone through for: their id, their addresses and how they are called now. */
export type Reader = Whose & Pick<Person, "name">;

/** What of a matter tells of someone; nothing where it doesn't. */
type Tells = (state: unknown, reader: Reader) => unknown;

/** What is somebody's of a list; nothing where none is. */
const theirs = <One, Held>(
  list: readonly One[],
  isTheirs: (one: One) => boolean,
  held: (own: readonly One[]) => Held,
) => {
  const own = list.filter(isTheirs);
  return own.length > 0 ? held(own) : undefined;
};

const inSeat: Tells = (state, { id }) => {
  const { college, body, tenures } = Seat.parse(state);
  return theirs(
    tenures,
    ({ person }) => person === id,
    (own) => ({ college, body, tenures: own }),
  );
};

const inChair: Tells = (state, { id }) =>
  theirs(
    Chair.parse(state).tenures,
    ({ person }) => person === id,
    (own) => ({ tenures: own }),
  );

/** Bodies that they are the office of; those of other bodies are other people's. */
const inPlan: Tells = (state, { addresses }) =>
  theirs(
    ActionPlan.parse(state).bodies,
    ({ contact }) => isAt(contact, addresses),
    (own) => ({
      bodies: own.map(({ id, name, contact }) => ({ id, name, contact })),
    }),
  );

const inAssociation: Tells = (state, { id, addresses }) => {
  const association = Association.parse(state);
  return association.person === id || isAt(association.contact, addresses) ? association : undefined;
};

/** A group knows people by their names alone. */
const inGroup: Tells = (state, { name }) => {
  const { title, members } = Group.parse(state);
  return theirs(
    members,
    (one) => one.name.ar === name.ar && one.name.latin === name.latin,
    (own) => ({ title, members: own }),
  );
};

const inFile: Tells = (state, { id }) => {
  const file = StoredFile.parse(state);
  return file.by === id ? file : undefined;
};

/** A candidacy that names them, or that they registered. */
const inCandidacy: Tells = (state, { id }) => {
  const candidacy = Candidacy.parse(state);
  if (candidacy.stage === "erased") return undefined;
  const { stage, title, name, nominee, applicant, consent } = candidacy;
  const held = { stage, title, association: name, consent };
  if (nominee?.person === id) return { ...held, nominee };
  return applicant === id ? { ...held, applicant } : undefined;
};

const told = [
  [seats, inSeat],
  [chairs, inChair],
  [plans, inPlan],
  [associations, inAssociation],
  [groups, inGroup],
  [files, inFile],
  [candidacies, inCandidacy],
] as const;

const appearing = (found: readonly Found[], tells: Tells, reader: Reader): OwnData["appearances"] =>
  found.flatMap(({ key, state }) => {
    const holds = tells(state, reader);
    return holds === undefined ? [] : [{ matter: key, holds }];
  });

/** What matters themselves hold on a person: where they sit, preside, speak, are written to or are named, and what they brought. */
export const appearancesOf = async (register: Register, reader: Reader): Promise<OwnData["appearances"]> => {
  const found = await Promise.all(told.map(([{ name }]) => every(register, name)));
  return told.flatMap(([, tells], index) => appearing(found[index] ?? [], tells, reader));
};
