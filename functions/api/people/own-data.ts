import { candidacies } from "#committee/candidacies/kind";
import { CHAIR } from "#committee/composition/kind";
import { keyOf } from "#committee/kernel/kind";
import { meetings } from "#committee/meetings/kind";
import { seats } from "#committee/memberships/kind";
import { methods } from "#committee/methods/kind";
import { people } from "#committee/people/kind";
import { plans } from "#committee/plans/kind";
import { associations } from "#committee/space/kind";
import type * as contract from "#contract/people/personal-data";
import { personalDataRoutes } from "#contract/people/personal-data";
import { endpoint } from "#functions/api/kernel/endpoint";
import { halt, standingOf } from "#functions/api/kernel/standing";
import { appearancesOf } from "#functions/api/people/appearances";
import { every, everyLine } from "#functions/kernel/every";
import { inLots } from "#functions/kernel/in-lots";
import type { ApiOffice } from "#functions/kernel/offices";
import { addressesOf } from "#functions/people/addresses";
import { DIARY } from "#functions/readers/diaries";
import { ownWordsIn } from "#functions/readers/own-words";
import type { Page } from "#journal/page";
import type { KeptLetter } from "#secretariat/letter-box";
import type { Recorded, Register } from "#secretariat/register";

/** Whether something that the register holds names a person by their id, wherever in it. */
const names = (id: string, held: unknown): boolean =>
  held === id || (typeof held === "object" && held !== null && Object.values(held).some((one) => names(id, one)));

const letterTold = ({ matter, letter, status, queuedAt, sentAt }: KeptLetter) => ({
  ...{ matter, letter, status, queuedAt },
  ...(sentAt && { sentAt }),
});

/** What a person said or answered beside one matter, and the letters about it that went to them. */
const beside = async ({ register, letterBox }: ApiOffice, id: string, matter: string) => {
  const [said, letters] = await Promise.all([register.beside(matter), letterBox.lettersOf(matter)]);
  const own = said.filter((one) => one.id === id || names(id, one.value));
  return {
    appearances: own.map((holds) => ({ matter, holds })),
    letters: letters.filter(({ person }) => person === keyOf(people, id)).map(letterTold),
  };
};

/** The words of a journal, open and reserved, by page and name, without the keys that bind them. */
const wordsIn = (...texts: readonly Recorded["texts"][]): contract.OwnData["words"] => {
  const read = texts.flatMap((text) => Object.entries(text));
  return Object.fromEntries(
    read.map(([page]) => [
      page,
      Object.fromEntries(
        read
          .filter(([other]) => other === page)
          .flatMap(([, disclosed]) => Object.entries(disclosed).map(([name, { words }]) => [name, words] as const)),
      ),
    ]),
  );
};

/** The candidacies of associations that a person ever acted for: whoever of their people brings something is written to. */
const stoodFor = async (register: Register, acted: readonly string[]): Promise<readonly string[]> => {
  const stood = await every(register, candidacies.name);
  return stood.flatMap(({ key, state }) => {
    const candidacy = candidacies.schema.parse(state);
    return candidacy.stage !== "erased" && acted.includes(keyOf(associations, candidacy.association)) ? [key] : [];
  });
};

/** The matters that a person may have been written to about, or have said something beside. */
const mattersOf = async (register: Register, acted: readonly string[]): Promise<readonly string[]> => {
  const [stood, ...found] = await Promise.all([
    stoodFor(register, acted),
    ...[seats, plans, methods, meetings].map(({ name }) => everyLine(register, name)),
  ]);
  return [...new Set([...found.flat().map(({ key }) => key), ...acted, ...stood, CHAIR, DIARY])];
};

/** Seats and associations that someone ever acted for, as their journal tells. */
const actedFor = (pages: readonly Page[]): readonly string[] =>
  pages.flatMap(({ facts: { of = "" } }) => String(of).split(" ")).filter((key) => key !== "");

/** Asked for seldom: it goes through all that may name the caller, ten matters at once. */
export const readOwnData = endpoint(personalDataRoutes.readOwnData, async (office, call) => {
  const id = call.subject ?? "";
  const key = keyOf(people, id);
  const standing = await standingOf(office, call, []);
  const entry = standing.found.get(key) ?? halt(standing, "not-allowed");
  const { name } = standing.person ?? halt(standing, "not-allowed");
  const { register } = office;
  const [journal, reserved, addresses] = await Promise.all([
    register.journal(key),
    register.reserved(key),
    addressesOf(register, id),
  ]);
  const whose = { id, name, addresses };
  const matters = await mattersOf(register, actedFor(journal.pages));
  const [held, said, own] = await Promise.all([
    appearancesOf(register, whose),
    inLots(matters, (matter) => beside(office, id, matter)),
    ownWordsIn(
      register,
      matters.filter((matter) => !matter.startsWith(keyOf(meetings, ""))),
      whose,
    ),
  ]);
  return {
    body: {
      entry: entry.state,
      pages: [...journal.pages],
      words: wordsIn(journal.texts, reserved),
      elsewhere: own.map((one) => ({ ...one })),
      appearances: [...held, ...said.flatMap(({ appearances }) => appearances)],
      letters: said.flatMap(({ letters }) => letters),
    },
  };
});
