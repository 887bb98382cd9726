import type { VNode } from "preact";
import type { MeetingDatesView } from "#contract/calendar/meeting-dates";
import { Columns } from "#pages/kit/columns";
import { type Language, say, sayDate, type Text } from "#wording/wording";

const words = {
  caption: {
    ar: "آجال اجتماع {heldOn}، كل أجل ينتهي بنهاية يومه",
    fr: "Dates de la réunion du {heldOn}\u00a0; chaque délai court jusqu’à la fin du jour",
    en: "Dates of the meeting of {heldOn}; each runs until the end of its day",
  },
  what: { ar: "الأجل", fr: "Échéance", en: "What" },
  on: { ar: "اليوم", fr: "Jour", en: "Day" },
  rule: { ar: "المرجع", fr: "Référence", en: "By" },
  article: {
    ar: "المادة 5 من الدليل ({rule})",
    fr: "Article 5 du guide ({rule})",
    en: "Article 5 of the guide ({rule})",
  },
  projected: {
    ar: "تقديري: قد يتغير بعد رؤية الهلال",
    fr: "Projeté\u00a0: peut changer une fois le croissant observé",
    en: "Projected: may change once the crescent is seen",
  },
  unknown: {
    ar: "أقرب يوم ممكن: الأعياد المتنقلة لهذه السنة غير مسجلة كلها",
    fr: "Au plus tôt\u00a0: les fêtes mobiles de cette année ne sont pas toutes inscrites",
    en: "At the earliest: not all of that year’s moving feasts are on record",
  },
} as const satisfies Record<string, Text>;

const names = {
  noticeAim: {
    ar: "اليوم المستهدف لتوجيه الدعوة",
    fr: "Jour visé pour l’envoi de la convocation",
    en: "Day aimed at for the notice",
  },
  noticeBy: {
    ar: "آخر يوم لتوجيه الدعوة",
    fr: "Dernier jour pour envoyer la convocation",
    en: "Last day to send the notice",
  },
  proposalsClose: {
    ar: "آخر يوم لمقترحات الأعضاء",
    fr: "Dernier jour pour les propositions des membres",
    en: "Last day for members’ proposals",
  },
  minutesDue: {
    ar: "آخر يوم لإرسال المحضر إلى الأعضاء",
    fr: "Dernier jour pour envoyer le procès-verbal aux membres",
    en: "Last day to send the members the minutes",
  },
  enrichmentEnds: {
    ar: "آخر يوم لإغناء المحضر قبل نشره",
    fr: "Dernier jour pour enrichir le procès-verbal, avant sa publication",
    en: "Last day to enrich the minutes, before they are published",
  },
  nextMeetingBy: {
    ar: "آخر يوم لعقد الاجتماع الموالي",
    fr: "Dernier jour pour tenir la réunion suivante",
    en: "Last day to hold the next meeting",
  },
} as const satisfies Readonly<Record<string, Text>>;

type DateView = MeetingDatesView["noticeBy"];

const Mark = ({ date, language }: Readonly<{ date: DateView; language: Language }>) => {
  if (date.feastUnknown) return <span class="badge projected">{say(words.unknown, language)}</span>;
  return date.projected ? <span class="badge projected">{say(words.projected, language)}</span> : null;
};

const Row = ({ name, date, language }: Readonly<{ name: Text; date: DateView; language: Language }>) => (
  <tr>
    <th scope="row">{say(name, language)}</th>
    <td>
      {sayDate(date.date, language)} <Mark date={date} language={language} />
    </td>
    <td>{say(words.article, language, { rule: date.rule })}</td>
  </tr>
);

const order = ["noticeAim", "noticeBy", "proposalsClose", "minutesDue", "enrichmentEnds", "nextMeetingBy"] as const;

type Dates = Readonly<{ heldOn: string; dates: MeetingDatesView; language: Language }>;

/** Every date that article 5 gives a meeting, in words. */
export const MeetingDates = ({ heldOn, dates, language }: Dates): VNode => (
  <table class="table">
    <caption>{say(words.caption, language, { heldOn })}</caption>
    <Columns names={[words.what, words.on, words.rule]} language={language} />
    <tbody>
      {order.map((name) => {
        const date = dates[name];
        return date && <Row key={name} name={names[name]} date={date} language={language} />;
      })}
    </tbody>
  </table>
);
