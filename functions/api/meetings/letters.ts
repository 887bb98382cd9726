import { Seat, seated } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import { meetings } from "#committee/meetings/kind";
import { seats } from "#committee/memberships/kind";
import { Person } from "#committee/people/people";
import { letterRoutes } from "#contract/letters/letters";
import { endpoint } from "#functions/api/kernel/endpoint";
import { halt, standingOf } from "#functions/api/kernel/standing";
import { loadEach } from "#functions/kernel/load-each";
import { unseenIn } from "#functions/kernel/skimming";
import type { KeptLetter } from "#secretariat/letter-box";
import type { Found } from "#secretariat/register";

/** Who stands under the key that a letter goes to: a seat's holder with its body, or a person. */
const addresseeIn = ({ key, state }: Found) => {
  if (!key.startsWith(keyOf(seats, ""))) return { name: Person.parse(state).name };
  const seat = Seat.parse(state);
  const holder = seated(seat)?.holder;
  return holder && { name: holder.name, body: seat.body };
};

/** Of a letter, what its readers are told: where it stands, and not who sat on the seat when it went. */
const shown = ({
  matter: _matter,
  person: _person,
  sending: _sending,
  insteadOf: _insteadOf,
  refusedAt: _refusedAt,
  ...letter
}: KeptLetter) => letter;

/** Rights and letters are read at once, then those whom the letters go to. */
export const readLetters = endpoint(letterRoutes.readLetters, async (office, call) => {
  const matter = keyOf(meetings, call.params.id);
  const [standing, letters] = await Promise.all([
    standingOf(office, call, [matter]),
    office.letterBox.lettersOf(matter),
  ]);
  if (!standing.found.has(matter)) halt(standing, "unknown");
  const known = await loadEach(
    office.register,
    letters.map(({ to }) => to),
    unseenIn(office),
  );
  const told = letters.map(shown).map((letter) => {
    const found = known.get(letter.to);
    const addressee = found && addresseeIn(found);
    return { ...letter, ...(addressee && { addressee }) };
  });
  return { body: { letters: told } };
});
