import type { VNode } from "preact";
import type { MeetingView } from "#contract/meetings/view";
import { type Language, say, type Text } from "#wording/wording";

/** What a notice sent today would set, by article 5. */
export type NoticeDates = Readonly<{
  today: string;
  /** The last day on which the notice of this meeting may go (G5.3). */
  lastDay: string;
  /** Until when a member whom it reaches today may propose changes (G5.4). */
  proposalsUntil: string;
}>;

const words = {
  title: { ar: "توجيه الدعوة", fr: "Envoyer la convocation", en: "Send the notice" },
  means: {
    ar: "تُوجه الدعوة اليوم، {today}، إلى جميع الأعضاء مع جدول الأعمال. ولا يمكن التراجع عنها.",
    fr: "Elle part aujourd’hui, {today}, vers tous les membres, avec l’ordre du jour. Elle ne peut pas être reprise.",
    en: "It goes today, {today}, to all members, with the agenda. It can’t be taken back.",
  },
  proposals: {
    ar: "من توصل بها اليوم يمكنه اقتراح تعديل جدول الأعمال أو الموعد إلى غاية نهاية يوم {proposalsUntil} (المادة 5 من الدليل).",
    fr: "Tout membre qui la reçoit aujourd’hui peut proposer de modifier l’ordre du jour ou la date jusqu’à la fin du {proposalsUntil} (article 5 du guide).",
    en: "Whoever receives it today may propose changes to the agenda or the date until the end of {proposalsUntil} (article 5 of the guide).",
  },
  lastDay: {
    ar: "آخر يوم يجوز فيه توجيهها لهذا الموعد: {lastDay} (المادة 5 من الدليل).",
    fr: "Dernier jour où elle peut partir pour cette date\u00a0: {lastDay} (article 5 du guide).",
    en: "The last day on which it may go for this date: {lastDay} (article 5 of the guide).",
  },
  tooLate: {
    ar: "فات آخر يوم كان يجوز فيه توجيهها لهذا الموعد: {lastDay} (المادة 5 من الدليل). يتعين اختيار موعد لاحق.",
    fr: "Le dernier jour où elle pouvait partir pour cette date est passé\u00a0: {lastDay} (article 5 du guide). Une date ultérieure s’impose.",
    en: "The last day on which it could go for this date has passed: {lastDay} (article 5 of the guide). The meeting must be moved.",
  },
  send: {
    ar: "توجيه الدعوة إلى الأعضاء",
    fr: "Envoyer la convocation aux membres",
    en: "Send the notice to the members",
  },
} as const satisfies Record<string, Text>;

type Sending = Readonly<{ meeting: MeetingView; dates: NoticeDates; language: Language }>;

/** The way to send a meeting's notice, with the dates that it would set. */
export const NoticeForm = ({ meeting, dates, language }: Sending): VNode => (
  <section class="card">
    <h2>{say(words.title, language)}</h2>
    <p>{say(words.means, language, dates)}</p>
    <ul>
      <li>{say(dates.today > dates.lastDay ? words.tooLate : words.lastDay, language, dates)}</li>
      <li>{say(words.proposals, language, dates)}</li>
    </ul>
    <form method="post" action={`/desk/meetings/${meeting.id}/notice`}>
      <input type="hidden" name="version" value={meeting.version} />
      <button type="submit" class="button">
        {say(words.send, language)}
      </button>
    </form>
  </section>
);
