import type { VNode } from "preact";
import { College } from "#committee/composition/college";
import type { Seated } from "#committee/composition/seats";
import { Presence } from "#committee/meetings/attendance-sheet";
import { Choices } from "#pages/desk/kit/choices";
import { FaultsAt } from "#pages/desk/kit/fields";
import { type Filled, idAt } from "#pages/desk/kit/filled";
import { named } from "#pages/desk/kit/named";
import { WordsFields } from "#pages/desk/kit/typed-words";
import { Worded } from "#pages/desk/kit/words";
import { type Formed, FormPage } from "#pages/desk/meetings/form-page";
import { GuestFields, guestNames } from "#pages/desk/meetings/guests";
import { colleges, presences } from "#pages/desk/meetings/presences";
import { PresidedFields, presidedNames } from "#pages/desk/meetings/presided";
import { nameIn } from "#pages/desk/meetings/proposed";
import { Columns } from "#pages/kit/columns";
import { type Language, say, sayWords, type Text } from "#wording/wording";

const words = {
  title: { ar: "ورقة الحضور", fr: "Feuille de présence", en: "Attendance sheet" },
  means: {
    ar: "عُبئت الورقة مسبقا بما أخبر به الأعضاء عن حضورهم. يرجى تحديد حالة كل مقعد؛ ويمكن تصحيح الورقة إلى حين إرسال المحضر.",
    fr: "La feuille est préremplie avec ce que les membres ont annoncé. Indiquez ce qu’il en est de chaque siège\u00a0; elle peut être corrigée jusqu’à l’envoi du procès-verbal.",
    en: "The sheet is filled in with what members announced. Tell how each seat was filled; it can be corrected until the minutes are sent.",
  },
  seat: { ar: "المقعد", fr: "Siège", en: "Seat" },
  presence: { ar: "الحضور", fr: "Présence", en: "Presence" },
  presenceOf: { ar: "الحضور: {body}", fr: "Présence\u00a0: {body}", en: "Presence: {body}" },
  by: { ar: "من ناب عنه", fr: "Représenté par", en: "Represented by" },
  seats: { ar: "المقاعد", fr: "Sièges", en: "Seats" },
  save: { ar: "تسجيل ورقة الحضور", fr: "Enregistrer la feuille de présence", en: "Save the attendance" },
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
  "/seats": say(words.seats, language),
  ...Object.fromEntries(seats.map(({ body }, index) => [`/seats/${index}`, sayWords(body, language).text])),
  ...presidedNames(language),
  ...guestNames(formed, language),
});

/** The sheet of a meeting: how each seat was filled, who presided, who was invited (G5.2, G5.9). */
export const sheetPage = (formed: Formed, seats: readonly Seated[]): VNode => {
  const { filled } = formed;
  const { language } = filled;
  const placed = seats.map((seat, index) => ({ seat, index }));
  return (
    <FormPage
      formed={formed}
      title={say(words.title, language)}
      submit={say(words.save, language)}
      nameAt={named(namesFor(formed, seats, language))}
      wide
    >
      <p class="notice">{say(words.means, language)}</p>
      <PresidedFields filled={filled} />
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
