import { Seat, seated } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import { kindIn } from "#committee/kernel/matter-key";
import { PostAccount } from "#committee/kernel/post-account";
import { meetings } from "#committee/meetings/kind";
import { Meeting } from "#committee/meetings/meeting";
import { cameBack } from "#committee/meetings/receipts";
import { isOwedAgain } from "#committee/meetings/sent-again";
import { people } from "#committee/people/kind";
import { isReaddressedSince, Person } from "#committee/people/people";
import { isWelcome } from "#committee/welcomes";
import type * as contract from "#contract/letters/returned";
import { returnedRoutes } from "#contract/letters/returned";
import { endpoint } from "#functions/api/kernel/endpoint";
import { standingOf } from "#functions/api/kernel/standing";
import { loadEach } from "#functions/kernel/load-each";
import { unseenIn } from "#functions/kernel/skimming";
import type { KeptLetter } from "#secretariat/letter-box";
import type { Found } from "#secretariat/register";

type Known = ReadonlyMap<string, Found>;

const seatIn = (known: Known, to: string): Seat | undefined => Seat.safeParse(known.get(to)?.state).data;

/** The key of whoever a letter to a seat or to a person is for now. */
const personOf = (known: Known, to: string): string => {
  const seat = seatIn(known, to);
  const holder = seat && seated(seat)?.holder.person;
  return holder === undefined ? to : keyOf(people, holder);
};

const addresseeOf = (known: Known, { to }: KeptLetter) => {
  const entry = known.get(personOf(known, to));
  const person = Person.safeParse(entry?.state).data;
  if (entry === undefined || person === undefined) return undefined;
  const body = seatIn(known, to)?.body;
  return { addressee: { name: person.name, ...(body && { body }) }, person, version: entry.version };
};

/** The meeting that a letter is about, if it is about one. */
const meetingOf = (known: Known, { matter }: KeptLetter) => {
  const found = kindIn(matter) === meetings.name ? known.get(matter) : undefined;
  return found && { meeting: Meeting.parse(found.state), version: found.version };
};

/** A letter asks for something while it can be sent again, or while the address that it went to stands uncorrected. */
const viewOf = (letter: KeptLetter, known: Known): readonly contract.ReturnedView[] => {
  const { matter, page, to, returnedAt } = letter;
  const [about, whom] = [meetingOf(known, letter), addresseeOf(known, letter)];
  if (!whom || returnedAt === undefined || !cameBack(letter)) return [];
  const again = about !== undefined && isOwedAgain(about.meeting, letter);
  if (!again && isReaddressedSince(whom.person, returnedAt)) return [];
  const { id, email } = whom.person;
  return [
    {
      ...{ letter: letter.letter, matter, page, to, status: letter.status, returnedAt, again },
      follows: isWelcome(letter.letter) && whom.person.capacities.length > 0,
      ...(about && { meeting: { id: about.meeting.id, heldOn: about.meeting.heldOn, version: about.version } }),
      addressee: whom.addressee,
      person: { id, email, version: whom.version },
    },
  ];
};

/** Under which the register keeps what is known of the secretariat's account with the post. */
const POST = "POST";

/** Rights and letters are read at once, then the meetings and seats that they are about, then the people. */
export const readReturned = endpoint(returnedRoutes.readReturned, async (office, call) => {
  const [standing, letters] = await Promise.all([standingOf(office, call, [POST]), office.letterBox.returned()]);
  const about = await loadEach(
    office.register,
    letters.flatMap(({ matter, to }) => [matter, to]),
    unseenIn(office),
  );
  const whom = await loadEach(
    office.register,
    letters.map(({ to }) => personOf(about, to)),
    unseenIn(office),
  );
  const known = new Map([...about, ...whom]);
  const post = PostAccount.safeParse(standing.found.get(POST)?.state).data;
  return { body: { letters: letters.flatMap((letter) => viewOf(letter, known)), ...(post && { post }) } };
});
