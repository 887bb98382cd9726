import type { MembershipToEnd } from "#committee/memberships/letters";
import type { Contact } from "#committee/people/people";
import { matterAtDesk } from "#letters/kernel/desk-address";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { matterLines } from "#letters/kernel/record-lines";
import { typedFact } from "#letters/kernel/runs";
import { say, type Text } from "#wording/wording";

const words = {
  subject: {
    ar: "عضوية انتهت بسبب الغياب يتعين تدوين انتهائها",
    fr: "Fin d’une qualité de membre à consigner, pour absences",
    en: "The end of a membership is to be recorded, for absences",
  },
  title: {
    ar: "انقضى أجل الجواب عن الغياب",
    fr: "Le délai pour justifier les absences est écoulé",
    en: "The time to justify absences is over",
  },
  tells: {
    ar: "انقضى الأجل الممنوح للجمعية المذكورة أدناه لتبرير غيابها، ولم يبق أي مبرر قيد النظر. وتكون عضويتها قد انتهت بتحقق الواقعة نفسها (المادة 12 من الدليل)، ويتعين على كتابة اللجنة تدوين ذلك مع ذكر الاجتماعات الثلاثة.",
    fr: "Le délai dont disposait l’association ci-après pour justifier ses absences est écoulé, et aucune justification n’est plus en cours d’examen. Sa qualité de membre a pris fin par le fait même (article 12 du guide)\u00a0; il revient au secrétariat de le consigner en citant les trois réunions.",
    en: "The time that the association below had to justify its absences is over, and no justification is open any more. Its membership has ended on the fact (article 12 of the guide); the secretariat is to record that, citing the three meetings.",
  },
  association: { ar: "الجمعية", fr: "Association", en: "Association" },
} as const satisfies Record<string, Text>;

/** To the secretariat, that the end of a membership is to be recorded (G12.4). */
export const membershipToEnd = ({ seat }: MembershipToEnd, { language }: Contact, post: Post): Message => {
  const matter = `SEAT#${seat.id}`;
  return {
    language,
    subject: say(words.subject, language),
    title: say(words.title, language),
    body: [
      { block: "note", text: say(words.tells, language) },
      { block: "facts", facts: [typedFact(words.association, seat.body, language)] },
      matterAtDesk(matter, post, language),
    ],
    foot: matterLines(matter, post, language),
  };
};
