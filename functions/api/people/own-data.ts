import * as contract from "#contract/personal-data";
import { endpoint } from "#functions/api/endpoint";
import { halt, standingOf } from "#functions/api/standing";
import { every } from "#functions/every";
import { inTurn } from "#functions/in-turn";
import { keyOf, meetings, methods, people, seats } from "#functions/matters";
import type { ApiOffice } from "#functions/offices";
import type { KeptLetter } from "#secretariat/letter-box";
import type { Recorded } from "#secretariat/register";

type Appearances = contract.OwnData["appearances"];

/** Whether something that the register holds names a person by their id, wherever in it. */
const names = (id: string, held: unknown): boolean =>
  held === id || (typeof held === "object" && held !== null && Object.values(held).some((one) => names(id, one)));

const inSeats = async ({ register }: ApiOffice, id: string): Promise<Appearances> =>
  (await every(register, seats.name))
    .filter(({ state }) => names(id, state))
    .map(({ key, state }) => ({ matter: key, holds: state }));

const letterTold = ({ matter, letter, status, queuedAt, sentAt }: KeptLetter) => ({
  ...{ matter, letter, status, queuedAt },
  ...(sentAt && { sentAt }),
});

/** What a person said at one meeting, or on one method, and the letters about it that went to them. */
const atMatter = async ({ register, letterBox }: ApiOffice, id: string, matter: string) => {
  const [beside, letters] = await Promise.all([register.beside(matter), letterBox.lettersOf(matter)]);
  const own = beside.filter((one) => one.id === id || names(id, one.value));
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

/** Asked for seldom: it goes through all that may name the caller, one matter after the other. */
export const readOwnData = endpoint(contract.readOwnData, async (office, call) => {
  const id = call.subject ?? "";
  const key = keyOf(people, id);
  const standing = await standingOf(office, call, []);
  const entry = standing.found.get(key) ?? halt(standing, "not-allowed");
  const { register } = office;
  const [journal, reserved, seated, held] = await Promise.all([
    register.journal(key),
    register.reserved(key),
    inSeats(office, id),
    Promise.all([every(register, meetings.name), every(register, methods.name)]),
  ]);
  const met = await inTurn(held.flat(), (matter) => atMatter(office, id, matter.key));
  return {
    body: {
      entry: entry.state,
      pages: [...journal.pages],
      words: wordsIn(journal.texts, reserved),
      appearances: [...seated, ...met.flatMap(({ appearances }) => appearances)],
      letters: met.flatMap(({ letters }) => letters),
    },
  };
});
