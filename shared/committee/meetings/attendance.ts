import type { Seated } from "#committee/composition/seats";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { wordsByName } from "#committee/kernel/words";
import type { Attended, Attendee, Presence, Presided, Sheet } from "#committee/meetings/attendance-sheet";
import type { Held, Noticed } from "#committee/meetings/meeting";
import type { Minutes } from "#committee/meetings/minutes-text";
import { granted, type Ruling } from "#guide/rule";

/** What a sheet says that can't be so: a seat that there isn't, one told twice, one that is missing. */
export const strayLines = ({ seats: lines }: Sheet, seats: readonly Seated[]): readonly string[] => {
  const told = lines.map(({ seat }) => seat);
  const strangers = told.filter((seat, index) => !seats.some(({ id }) => id === seat) || told.indexOf(seat) !== index);
  return [...strangers, ...seats.map(({ id }) => id).filter((id) => !told.includes(id))];
};

const attendeeOf = ({ id, college, body, holder }: Seated, { seats: lines }: Sheet): readonly Attendee[] =>
  lines
    .filter(({ seat }) => seat === id)
    .map(({ seat, presence, by }) => ({ seat, college, body, name: holder.name, presence, ...(by && { by }) }));

const attendedOf = (sheet: Sheet, seats: readonly Seated[]): Attended => ({
  presided: sheet.presided,
  guests: sheet.guests,
  attendees: seats.flatMap((seat) => attendeeOf(seat, sheet)),
});

const count = (attendees: readonly Attendee[], ...presences: readonly Presence[]): number =>
  attendees.filter(({ presence }) => presences.includes(presence)).length;

const factsOf = ({ attendees, guests, presided }: Attended) => ({
  presidedBy: presided.by,
  present: count(attendees, "present"),
  represented: count(attendees, "represented"),
  absent: count(attendees, "absent", "absent-justified"),
  guests: guests.length,
});

const presidedWords = (presided: Presided) =>
  presided.by === "chair"
    ? {}
    : { ...wordsByName("presided.name", presided.name), ...wordsByName("presided.reason", presided.reason) };

/** Names of guests and reasons are open to all; how each seat was filled is bound, and told by the published list alone. */
const wordsOf = ({ attendees, guests, presided }: Attended) => ({
  texts: {
    ...presidedWords(presided),
    ...Object.assign(
      {},
      ...guests.map(({ name, body, reason }, index) => ({
        ...wordsByName(`guest.${index + 1}.name`, name),
        ...wordsByName(`guest.${index + 1}.body`, body),
        ...wordsByName(`guest.${index + 1}.reason`, reason),
      })),
    ),
  },
  reserved: Object.fromEntries(attendees.map(({ seat, presence }) => [`seat.${seat}`, presence])),
});

const draftOf = ({ agenda }: Noticed | Held): Minutes => ({ items: agenda.map(() => ({})) });

/** Records who came to a meeting, who presided and who was invited (G5.2, G5.9), and opens its minutes, an item for each of the agenda; told again, the sheet is corrected. */
export const recordAttendance = (
  meeting: Noticed | Held,
  { sheet, seats }: Readonly<{ sheet: Sheet; seats: readonly Seated[] }>,
): Ruling<Decision<Held>> => {
  const attended = attendedOf(sheet, seats);
  const minutes = meeting.stage === "held" ? meeting.minutes : draftOf(meeting);
  return granted({
    state: { ...meeting, stage: "held", ...attended, minutes },
    page: {
      act: "attendance-recorded",
      rules: ["G5.2", "G5.9"],
      facts: factsOf(attended),
      ...wordsOf(attended),
    },
    letters: [],
  });
};

/** Whether the hour has come from which a meeting can be said to have been held: its day has begun. */
export const hasBegun = ({ heldOn }: Pick<Noticed, "heldOn">, { today }: Circumstances): boolean => heldOn <= today;
