import type { VNode } from "preact";
import type { Proposal } from "#committee/meetings/proposals";
import { Choices } from "#pages/desk/kit/choices";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { type Formed, FormPage } from "#pages/desk/meetings/form-page";
import type { NoticeAnew } from "#pages/desk/meetings/notice-anew";
import { nameIn, ProposedLine } from "#pages/desk/meetings/proposed";
import { answering } from "#pages/desk/meetings/reply-forms";
import { say, type Text } from "#wording/wording";

const words = {
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
  declineHint: {
    ar: "يُخبر صاحب المقترح بالرفض وبسببه.",
    fr: "Son auteur en est informé, avec le motif.",
    en: "Its author is told, with the reason.",
  },
} as const satisfies Record<string, Text>;

/** The secretariat accepts a proposal or declines it, with the reason (G5.4). */
export const answerPage = (formed: Formed, { proposed, name }: Proposal, dates: NoticeAnew): VNode => {
  const { filled } = formed;
  const { language } = filled;
  const [accepted, ...others] = answering.fields;
  const accepting = proposed.change === "date" ? words.acceptDayHint : words.acceptHint;
  return (
    <FormPage formed={formed} told={answering}>
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
        at={accepted.at}
        kind="boolean"
        legend={say(accepted.says, language)}
        choices={[
          { value: "true", label: say(accepted.yes, language), hint: say(accepting, language, dates) },
          { value: "false", label: say(accepted.no, language), hint: say(words.declineHint, language) },
        ]}
      />
      <FieldsAsked filled={filled} of={others} />
    </FormPage>
  );
};
