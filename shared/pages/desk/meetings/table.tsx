import type { VNode } from "preact";
import type { Words } from "#committee/kernel/words";
import type { Meeting } from "#committee/meetings/meeting";
import { Worded } from "#pages/desk/kit/words";
import { Stage } from "#pages/desk/meetings/stage";
import { Columns } from "#pages/kit/columns";
import { sayTime } from "#wording/hours";
import { type Language, say, sayDate, type Text } from "#wording/wording";

/** A meeting in a line of a list. */
export type Line = Readonly<{
  id: string;
  stage: Meeting["stage"];
  heldOn: string;
  beginsAt: string;
  place?: Words | undefined;
}>;

const words = {
  day: { ar: "التاريخ", fr: "Date", en: "Date" },
  hour: { ar: "الساعة", fr: "Heure", en: "Time" },
  place: { ar: "المكان", fr: "Lieu", en: "Place" },
  stage: { ar: "المرحلة", fr: "État", en: "State" },
  afar: { ar: "عن بعد", fr: "À distance", en: "Remote" },
} as const satisfies Record<string, Text>;

const Row = ({ line, language }: Readonly<{ line: Line; language: Language }>) => (
  <tr>
    <th scope="row">
      <a href={`/desk/meetings/${line.id}`}>{sayDate(line.heldOn, language)}</a>
    </th>
    <td>
      <bdi>{sayTime(line.beginsAt, language)}</bdi>
    </td>
    <td>{line.place ? <Worded words={line.place} language={language} /> : say(words.afar, language)}</td>
    <td>
      <Stage stage={line.stage} language={language} />
    </td>
  </tr>
);

type Table = Readonly<{ lines: readonly Line[]; caption: string; language: Language }>;

/** Meetings, one a row, in the order given. */
export const MeetingTable = ({ lines, caption, language }: Table): VNode => (
  <table class="table">
    <caption>{caption}</caption>
    <Columns names={[words.day, words.hour, words.place, words.stage]} language={language} />
    <tbody>
      {lines.map((line) => (
        <Row key={line.id} line={line} language={language} />
      ))}
    </tbody>
  </table>
);
