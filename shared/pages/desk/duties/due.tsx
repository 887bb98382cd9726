import type { VNode } from "preact";
import type { DueView } from "#contract/duties/due";
import { Missed, type OfYear } from "#pages/desk/duties/missed";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { deskOf } from "#pages/desk/kit/place";
import { Columns } from "#pages/kit/columns";
import { deadlineWords } from "#wording/deadlines";
import { measuresOf } from "#wording/known";
import { type Language, say, sayDate, type Text } from "#wording/wording";

const words = {
  title: { ar: "الآجال القريبة والمتأخرة", fr: "Échéances proches ou dépassées", en: "What is due" },
  caption: {
    ar: "ما فات أجله، وما يحل أجله خلال ثلاثين يوما، الأقرب أولا",
    fr: "Ce qui est en retard et ce qui échoit dans les trente jours, le plus proche d’abord",
    en: "What is late and what is due within thirty days, the soonest first",
  },
  none: {
    ar: "لا شيء متأخر، ولا أجل يحل خلال ثلاثين يوما.",
    fr: "Rien n’est en retard, et rien n’échoit dans les trente jours.",
    en: "Nothing is late, and nothing is due within thirty days.",
  },
  what: { ar: "ما ينبغي القيام به", fr: "À faire", en: "What is to be done" },
  on: { ar: "آخر يوم", fr: "Dernier jour", en: "Last day" },
  rule: { ar: "المرجع", fr: "Référence", en: "By" },
  article: {
    ar: "المادة {article} من الدليل ({rule})",
    fr: "Article {article} du guide ({rule})",
    en: "Article {article} of the guide ({rule})",
  },
  late: { ar: "فات الأجل", fr: "En retard", en: "Late" },
} as const satisfies Record<string, Text>;

const Row = ({ due, language }: Readonly<{ due: DueView; language: Language }>) => (
  <tr>
    <th scope="row">
      <a href={deskOf(due.about.matter)}>
        {say(deadlineWords[due.what].asks, language, measuresOf(due.about, language))}
      </a>
    </th>
    <td data-label={say(words.on, language)}>
      {sayDate(due.on, language)} {due.late && <span class="badge late">{say(words.late, language)}</span>}
    </td>
    <td>{say(words.article, language, { article: due.article, rule: due.rule })}</td>
  </tr>
);

const DueTable = ({ all, language }: Readonly<{ all: readonly DueView[]; language: Language }>) => (
  <table class="table">
    <caption>{say(words.caption, language)}</caption>
    <Columns names={[words.what, words.on, words.rule]} language={language} />
    <tbody>
      {all.map((due) => (
        <Row key={`${due.about.matter} ${due.what} ${due.on}`} due={due} language={language} />
      ))}
    </tbody>
  </table>
);

type Due = Readonly<{ frame: Frame; due: readonly DueView[]; missed: OfYear }>;

/** What is late and what is due soon, each leading to its matter; then what was missed, to be explained. */
export const duePage = ({ frame, due, missed }: Due): VNode => (
  <Framed frame={frame} title={say(words.title, frame.language)}>
    {due.length === 0 ? <p>{say(words.none, frame.language)}</p> : <DueTable all={due} language={frame.language} />}
    <Missed missed={missed} language={frame.language} />
  </Framed>
);
