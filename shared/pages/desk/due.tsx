import type { VNode } from "preact";
import type { DueView } from "#contract/due";
import { Columns } from "#pages/columns";
import { type Frame, Framed } from "#pages/desk/frame";
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
    ar: "المادة 5 من الدليل ({rule})",
    fr: "Article 5 du guide ({rule})",
    en: "Article 5 of the guide ({rule})",
  },
  late: { ar: "فات الأجل", fr: "En retard", en: "Late" },
} as const satisfies Record<string, Text>;

const acts: Readonly<Record<DueView["what"], Text>> = {
  notice: {
    ar: "توجيه الدعوة إلى اجتماع {heldOn}",
    fr: "Envoyer la convocation à la réunion du {heldOn}",
    en: "Send the notice of the meeting of {heldOn}",
  },
  minutes: {
    ar: "إرسال محضر اجتماع {heldOn} إلى الأعضاء",
    fr: "Envoyer aux membres le procès-verbal de la réunion du {heldOn}",
    en: "Send the members the minutes of the meeting of {heldOn}",
  },
  publication: {
    ar: "نشر محضر اجتماع {heldOn}، ويتم تلقائيا",
    fr: "Publier le procès-verbal de la réunion du {heldOn}, ce qui se fait de soi-même",
    en: "Publish the minutes of the meeting of {heldOn}, which happens by itself",
  },
  proposals: {
    ar: "تقديم الأعضاء لمقترحاتهم بشأن اجتماع {heldOn}",
    fr: "Propositions des membres pour la réunion du {heldOn}",
    en: "Members propose changes to the meeting of {heldOn}",
  },
  meeting: {
    ar: "عقد اجتماع {heldOn}",
    fr: "Tenir la réunion du {heldOn}",
    en: "Hold the meeting of {heldOn}",
  },
  enrichment: {
    ar: "إغناء الأعضاء لمحضر اجتماع {heldOn}",
    fr: "Enrichissement du procès-verbal de la réunion du {heldOn}",
    en: "Members enrich the minutes of the meeting of {heldOn}",
  },
  "next-meeting": {
    ar: "عقد اجتماع بعد اجتماع {heldOn}",
    fr: "Tenir une réunion après celle du {heldOn}",
    en: "Hold a meeting after the one of {heldOn}",
  },
};

const Row = ({ due, language }: Readonly<{ due: DueView; language: Language }>) => (
  <tr>
    <th scope="row">
      <a href={`/desk/meetings/${due.meeting.id}`}>{say(acts[due.what], language, { heldOn: due.meeting.heldOn })}</a>
    </th>
    <td data-label={say(words.on, language)}>
      {sayDate(due.on, language)} {due.late && <span class="badge late">{say(words.late, language)}</span>}
    </td>
    <td>{say(words.article, language, { rule: due.rule })}</td>
  </tr>
);

const DueTable = ({ all, language }: Readonly<{ all: readonly DueView[]; language: Language }>) => (
  <table class="table">
    <caption>{say(words.caption, language)}</caption>
    <Columns names={[words.what, words.on, words.rule]} language={language} />
    <tbody>
      {all.map((due) => (
        <Row key={due.matter} due={due} language={language} />
      ))}
    </tbody>
  </table>
);

/** What is late and what is due soon, each leading to its meeting. */
export const duePage = ({ frame, due }: Readonly<{ frame: Frame; due: readonly DueView[] }>): VNode => (
  <Framed frame={frame} title={say(words.title, frame.language)}>
    {due.length === 0 ? <p>{say(words.none, frame.language)}</p> : <DueTable all={due} language={frame.language} />}
  </Framed>
);
