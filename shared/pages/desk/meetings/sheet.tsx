import type { VNode } from "preact";
import { College } from "#committee/composition/college";
import type { Seated } from "#committee/composition/seats";
import { Presence } from "#committee/meetings/attendance-sheet";
import { Choices } from "#pages/desk/kit/choices";
import { FaultsAt } from "#pages/desk/kit/fields";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { type Filled, idAt } from "#pages/desk/kit/filled";
import { WordsFields } from "#pages/desk/kit/typed-words";
import { Worded } from "#pages/desk/kit/words";
import { type Formed, FormPage } from "#pages/desk/meetings/form-page";
import { GuestFields, guestNames } from "#pages/desk/meetings/guests";
import { presided, recording } from "#pages/desk/meetings/minutes-forms";
import { colleges, presences } from "#pages/desk/meetings/presences";
import { nameIn } from "#pages/desk/meetings/proposed";
import { Columns } from "#pages/kit/columns";
import { type Language, say, sayWords, type Text } from "#wording/wording";

const words = {
  seat: { ar: "المقعد", fr: "Siège", en: "Seat" },
  presence: { ar: "الحضور", fr: "Présence", en: "Presence" },
  presenceOf: { ar: "الحضور: {body}", fr: "Présence\u00a0: {body}", en: "Presence: {body}" },
  by: { ar: "من ناب عنه", fr: "Représenté par", en: "Represented by" },
} as const satisfies Record<string, Text>;

type Row = Readonly<{ seat: Seated; index: number; filled: Filled }>;

const Row = ({ seat, index, filled }: Row) => {
  const { language } = filled;
  const at = `/seats/${index}`;
  const body = sayWords(seat.body, language).text;
  return (
    <tr id={idAt(at)}>
      <th scope="row">
        <input type="hidden" name={`${at}/seat`} value={seat.id} />
        <Worded words={seat.body} language={language} />
        <span class="who">{nameIn(seat.holder.name, language)}</span>
      </th>
      <td>
        <Choices
          filled={filled}
          at={`${at}/presence`}
          legend={say(words.presenceOf, language, { body })}
          quiet
          choices={Presence.options.map((value) => ({ value, label: say(presences[value], language) }))}
        />
        <div class="by">
          <WordsFields filled={filled} at={`${at}/by`} name={say(words.by, language)} />
        </div>
      </td>
    </tr>
  );
};

type Placed = Readonly<{ seat: Seated; index: number }>;

type Table = Readonly<{ college: College; seats: readonly Placed[]; filled: Filled }>;

const CollegeTable = ({ college, seats, filled }: Table) => (
  <table class="table sheet">
    <caption>{say(colleges[college], filled.language)}</caption>
    <Columns names={[words.seat, words.presence]} language={filled.language} />
    <tbody>
      {seats.map(({ seat, index }) => (
        <Row key={seat.id} seat={seat} index={index} filled={filled} />
      ))}
    </tbody>
  </table>
);

const namesFor = (formed: Formed, seats: readonly Seated[], language: Language) => ({
  "/presided": say(presided[0].says, language),
  ...Object.fromEntries(seats.map(({ body }, index) => [`/seats/${index}`, sayWords(body, language).text])),
  ...guestNames(formed, language),
});

/** The sheet of a meeting: how each seat was filled, who presided, who was invited (G5.2, G5.9). */
export const sheetPage = (formed: Formed, seats: readonly Seated[]): VNode => {
  const { filled } = formed;
  const { language } = filled;
  const placed = seats.map((seat, index) => ({ seat, index }));
  return (
    <FormPage formed={formed} told={recording} names={namesFor(formed, seats, language)} wide>
      <p class="notice">{say(recording.means, language)}</p>
      <FieldsAsked filled={filled} of={presided} />
      <div id={idAt("/seats")}>
        <FaultsAt filled={filled} at="/seats" />
        {College.options.map((college) => (
          <CollegeTable
            key={college}
            college={college}
            seats={placed.filter(({ seat }) => seat.college === college)}
            filled={filled}
          />
        ))}
      </div>
      <GuestFields formed={formed} />
    </FormPage>
  );
};
