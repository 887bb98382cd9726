import { civilDateAt } from "#calendar/legal-time";
import type { Told } from "#committee/duties/board";
import { Columns } from "#pages/kit/columns";
import { pathIn } from "#pages/kit/paths";
import { Day, Said } from "#pages/kit/said";
import { HowItStands } from "#pages/kit/standing";
import { Explanations } from "#pages/public/duties/explanations";
import { deadlineWords } from "#wording/deadlines";
import { type Language, say, type Text } from "#wording/wording";

const names = {
  about: { ar: "الموضوع", fr: "Objet", en: "About" },
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

/** The matter that a duty is about, by what people know it. */
const About = ({ duty: { heldOn, title }, language }: OfDuty) => (
  <>
    {title && <Said words={title} language={language} />}
    {heldOn && <Day day={heldOn} language={language} />}
  </>
);

type Row = OfDuty & Readonly<{ path: string | undefined }>;

/** A matter leads to its page where it has one. */
const Row = ({ duty, path, language }: Row) => (
  <tr>
    <th scope="row">
      {path === undefined ? (
        <About duty={duty} language={language} />
      ) : (
        <a href={pathIn(language, path)}>
          <About duty={duty} language={language} />
        </a>
      )}
    </th>
    <td data-label={say(names.lastDay, language)}>
      <Day day={duty.on} language={language} />
    </td>
    <td>
      <HowItStands duty={duty} isNamed={duty.title !== undefined} language={language} />
      {duty.movedFrom && <p class="line-more">{say(names.movedFrom, language, { movedFrom: duty.movedFrom })}</p>}
      <Explanations all={dated(duty)} language={language} />
    </td>
  </tr>
);

type Duties = Readonly<{
  name: Told["name"];
  board: readonly Told[];
  /** The path of the public page of a matter, by its key, where it has one. */
  pageOf: (matter: string) => string | undefined;
  language: Language;
}>;

/** What was owed of one kind, the latest first. */
export const DutyTable = ({ name, board, pageOf, language }: Duties) => (
  <table class="table stacked">
    <caption>{say(deadlineWords[name].name, language)}</caption>
    <Columns names={[names.about, names.lastDay, names.standing]} language={language} />
    <tbody>
      {board.map((duty) => (
        <Row key={`${duty.on} ${duty.about}`} duty={duty} path={pageOf(duty.about)} language={language} />
      ))}
    </tbody>
  </table>
);
