import { civilDateAt } from "#calendar/legal-time";
import type { Told } from "#committee/board";
import { Columns } from "#pages/columns";
import { Explanations } from "#pages/explanations";
import { meetingPath, pathIn } from "#pages/paths";
import { Day } from "#pages/said";
import { HowItStands } from "#pages/standing";
import { deadlineNames } from "#wording/deadlines";
import { type Language, say, type Text } from "#wording/wording";

const names = {
  meeting: { ar: "الاجتماع المعني", fr: "Réunion concernée", en: "Meeting" },
  lastDay: { ar: "آخر يوم", fr: "Dernier jour", en: "Last day" },
  standing: { ar: "الوضعية", fr: "État", en: "How it stands" },
  movedFrom: {
    ar: "كان آخر يوم هو {movedFrom}، قبل أن تتغير رزنامة العطل.",
    fr: "Le dernier jour était le {movedFrom}, avant un changement du calendrier des jours fériés.",
    en: "The last day was {movedFrom}, before the calendar of holidays changed.",
  },
} as const satisfies Record<string, Text>;

type OfDuty = Readonly<{ duty: Told; language: Language }>;

const dated = ({ explanations }: Told) => explanations.map(({ words, at }) => ({ words, at, on: civilDateAt(at) }));

/** The meeting that a duty is about, which leads to its page where it has one. */
const Meeting = ({ duty: { heldOn }, id, language }: OfDuty & Readonly<{ id: string | undefined }>) =>
  id === undefined ? (
    <Day day={heldOn} language={language} />
  ) : (
    <a href={pathIn(language, meetingPath(id))}>
      <Day day={heldOn} language={language} />
    </a>
  );

type Row = OfDuty & Readonly<{ id: string | undefined }>;

const Row = ({ duty, id, language }: Row) => (
  <tr>
    <th scope="row">
      <Meeting duty={duty} id={id} language={language} />
    </th>
    <td data-label={say(names.lastDay, language)}>
      <Day day={duty.on} language={language} />
    </td>
    <td>
      <HowItStands duty={duty} language={language} />
      {duty.movedFrom && <p class="line-more">{say(names.movedFrom, language, { movedFrom: duty.movedFrom })}</p>}
      <Explanations all={dated(duty)} language={language} />
    </td>
  </tr>
);

type Duties = Readonly<{
  name: Told["name"];
  board: readonly Told[];
  /** The id of the meeting in a matter's key, where the meeting has a public page. */
  pageOf: (matter: string) => string | undefined;
  language: Language;
}>;

/** What was owed of one kind, the latest first. */
export const DutyTable = ({ name, board, pageOf, language }: Duties) => (
  <table class="table stacked">
    <caption>{say(deadlineNames[name], language)}</caption>
    <Columns names={[names.meeting, names.lastDay, names.standing]} language={language} />
    <tbody>
      {board.map((duty) => (
        <Row key={`${duty.on} ${duty.about}`} duty={duty} id={pageOf(duty.about)} language={language} />
      ))}
    </tbody>
  </table>
);
