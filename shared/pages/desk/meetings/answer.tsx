import type { VNode } from "preact";
import type { Proposal } from "#committee/meetings/proposals";
import { Choices } from "#pages/desk/kit/choices";
import { named } from "#pages/desk/kit/named";
import { WordsFields } from "#pages/desk/kit/typed-words";
import { type Formed, FormPage } from "#pages/desk/meetings/form-page";
import type { NoticeAnew } from "#pages/desk/meetings/notice-anew";
import { nameIn, ProposedLine } from "#pages/desk/meetings/proposed";
import { say, type Text } from "#wording/wording";

const words = {
  title: { ar: "الجواب عن مقترح", fr: "Répondre à une proposition", en: "Answer a proposal" },
  accepted: { ar: "الجواب", fr: "Réponse", en: "Answer" },
  accept: { ar: "قبول المقترح", fr: "Accepter la proposition", en: "Accept the proposal" },
  acceptHint: {
    ar: "تُوجه اليوم دعوة جديدة إلى جميع الأعضاء بعد التعديل، ويُفتح أجل المقترحات من جديد إلى غاية نهاية يوم {proposalsUntil} (المادة 5 من الدليل).",
    fr: "Une nouvelle convocation, ainsi modifiée, part aujourd’hui vers tous les membres\u00a0; elle rouvre le délai de proposition jusqu’à la fin du {proposalsUntil} (article 5 du guide).",
    en: "The notice goes out anew today, so changed, to all members; it opens the time for proposals again, until the end of {proposalsUntil} (article 5 of the guide).",
  },
  acceptDayHint: {
    ar: "تُوجه اليوم دعوة جديدة إلى جميع الأعضاء بالموعد الجديد، على ألا يكون قبل {earliest}، ويُفتح أجل المقترحات من جديد إلى غاية نهاية يوم {proposalsUntil} (المادة 5 من الدليل).",
    fr: "Une nouvelle convocation part aujourd’hui vers tous les membres avec la nouvelle date, qui ne peut précéder le {earliest}\u00a0; elle rouvre le délai de proposition jusqu’à la fin du {proposalsUntil} (article 5 du guide).",
    en: "The notice goes out anew today to all members with the new day, which can’t come before {earliest}; it opens the time for proposals again, until the end of {proposalsUntil} (article 5 of the guide).",
  },
  decline: { ar: "رفض المقترح", fr: "Décliner la proposition", en: "Decline the proposal" },
  declineHint: {
    ar: "يُخبر صاحب المقترح بالرفض وبسببه.",
    fr: "Son auteur en est informé, avec le motif.",
    en: "Its author is told, with the reason.",
  },
  reason: { ar: "تعليل الجواب", fr: "Motif de la réponse", en: "Reason of the answer" },
  send: { ar: "تسجيل الجواب", fr: "Enregistrer la réponse", en: "Save the answer" },
} as const satisfies Record<string, Text>;

/** The secretariat accepts a proposal or declines it, with the reason (G5.4). */
export const answerPage = (formed: Formed, { proposed, name }: Proposal, dates: NoticeAnew): VNode => {
  const { filled } = formed;
  const { language } = filled;
  const reason = say(words.reason, language);
  const accepting = proposed.change === "date" ? words.acceptDayHint : words.acceptHint;
  return (
    <FormPage
      formed={formed}
      title={say(words.title, language)}
      submit={say(words.send, language)}
      nameAt={named({ "/accepted": say(words.accepted, language), "/reason": reason })}
    >
      <blockquote class="quoted">
        <p>
          <strong>{nameIn(name, language)}</strong>
        </p>
        <p>
          <ProposedLine proposed={proposed} language={language} />
        </p>
      </blockquote>
      <Choices
        filled={filled}
        at="/accepted"
        kind="boolean"
        legend={say(words.accepted, language)}
        choices={[
          { value: "true", label: say(words.accept, language), hint: say(accepting, language, dates) },
          { value: "false", label: say(words.decline, language), hint: say(words.declineHint, language) },
        ]}
      />
      <WordsFields filled={filled} at="/reason" name={reason} />
    </FormPage>
  );
};
