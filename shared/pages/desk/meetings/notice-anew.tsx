import type { VNode } from "preact";
import { type Language, say, type Text } from "#wording/wording";

/** What a notice that goes out anew today sets, by article 5. */
export type NoticeAnew = Readonly<{
  today: string;
  /** The first day that a notice of today allows (G5.3). */
  earliest: string;
  /** Until when a member whom it reaches today may propose changes (G5.4). */
  proposalsUntil: string;
}>;

const words = {
  means: {
    ar: "سبق أن وُجهت الدعوة إلى هذا الاجتماع. إذا سجلتم تعديله وُجهت دعوة جديدة اليوم، {today}، إلى جميع الأعضاء.",
    fr: "Les membres ont déjà été convoqués. Si vous enregistrez une modification, une nouvelle convocation part aujourd’hui, {today}, vers tous les membres.",
    en: "Members have notice of this meeting already. If you save a change, its notice goes out anew today, {today}, to all members.",
  },
  earliest: {
    ar: "إذا غيرتم التاريخ أو جدول الأعمال، فأقرب موعد ممكن هو {earliest} (المادة 5 من الدليل).",
    fr: "Si vous changez la date ou l’ordre du jour, la première date possible est le {earliest} (article 5 du guide).",
    en: "If you change the day or the agenda, the earliest possible day is {earliest} (article 5 of the guide).",
  },
  proposals: {
    ar: "يُفتح أجل تقديم المقترحات من جديد، إلى غاية نهاية يوم {proposalsUntil} لمن توصل بها اليوم (المادة 5 من الدليل).",
    fr: "Le délai de proposition est rouvert, jusqu’à la fin du {proposalsUntil} pour qui la reçoit aujourd’hui (article 5 du guide).",
    en: "The time for proposals opens again, until the end of {proposalsUntil} for whoever receives it today (article 5 of the guide).",
  },
} as const satisfies Record<string, Text>;

type Anew = Readonly<{ dates: NoticeAnew; language: Language }>;

/** Says plainly that a change sends the notice anew, and the dates that this sets. */
export const NoticeAnewNote = ({ dates, language }: Anew): VNode => (
  <div class="notice">
    <p>{say(words.means, language, dates)}</p>
    <ul>
      <li>{say(words.earliest, language, dates)}</li>
      <li>{say(words.proposals, language, dates)}</li>
    </ul>
  </div>
);
