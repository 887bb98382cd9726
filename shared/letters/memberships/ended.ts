import type { MembershipEnded } from "#committee/memberships/letters";
import type { Contact } from "#committee/people/people";
import { toMember } from "#letters/kernel/courtesy";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { matterLines } from "#letters/kernel/record-lines";
import { typedFact } from "#letters/kernel/runs";
import { absenceLines } from "#letters/memberships/absence-lines";
import { say, type Text } from "#wording/wording";

const words = {
  subject: {
    ar: "انتهاء عضوية جمعيتكم في لجنة الإشراف: {endedOn}",
    fr: "Fin de la qualité de membre du comité de pilotage pour votre association\u00a0: {endedOn}",
    en: "End of your association’s membership of the steering committee: {endedOn}",
  },
  title: { ar: "انتهاء العضوية", fr: "Fin de la qualité de membre", en: "End of the membership" },
  association: { ar: "الجمعية", fr: "Association", en: "Association" },
  thanks: {
    ar: "وينتهي معها ما كنتم تمارسونه بصفتكم عضوا عنها. وتشكركم كتابة اللجنة على ما قدمتموه من أعمال تطوعية.",
    fr: "Les actes que vous accomplissiez en tant que membre pour elle prennent fin en même temps. Le secrétariat vous remercie de votre engagement bénévole.",
    en: "What you could do as its member ends with it. The secretariat thanks you for the work that you gave freely.",
  },
} as const satisfies Record<string, Text>;

const tells: Readonly<Record<MembershipEnded["ended"]["why"], Text>> = {
  dissolution: {
    ar: "تحية طيبة وبعد، نحيطكم علما بأنه دُوّن يوم {endedOn} انتهاء عضوية الجمعية المذكورة أدناه في لجنة الإشراف، بسبب حلها (المادة 12 من الدليل).",
    fr: "Madame, Monsieur, nous vous informons que la fin de la qualité de membre de l’association ci-après a été consignée le {endedOn}, en raison de sa dissolution (article 12 du guide).",
    en: "The end of the membership of the association below was recorded on {endedOn}, as it is dissolved (article 12 of the guide).",
  },
  withdrawal: {
    ar: "تحية طيبة وبعد، نحيطكم علما بأنه دُوّن يوم {endedOn} انتهاء عضوية الجمعية المذكورة أدناه في لجنة الإشراف، بناء على مراسلة انسحابها (المادة 12 من الدليل).",
    fr: "Madame, Monsieur, nous vous informons que la fin de la qualité de membre de l’association ci-après a été consignée le {endedOn}, à la suite de sa lettre de retrait (article 12 du guide).",
    en: "The end of the membership of the association below was recorded on {endedOn}, as it withdrew by official letter (article 12 of the guide).",
  },
  absences: {
    ar: "تحية طيبة وبعد، نحيطكم علما بأنه دُوّن يوم {endedOn} انتهاء عضوية الجمعية المذكورة أدناه في لجنة الإشراف، بسبب غيابها دون مبرر عن ثلاثة اجتماعات في ظرف سنتين ميلاديتين (المادة 12 من الدليل).",
    fr: "Madame, Monsieur, nous vous informons que la fin de la qualité de membre de l’association ci-après a été consignée le {endedOn}, celle-ci ayant manqué sans justification trois réunions en deux années grégoriennes (article 12 du guide).",
    en: "The end of the membership of the association below was recorded on {endedOn}, as it missed three meetings within two Gregorian years without justification (article 12 of the guide).",
  },
};

/** To whom sat for an association, that its membership has ended, and why (G12.1, G12.2, G12.4). */
export const membershipEnded = ({ seat, ended, endedOn }: MembershipEnded, recipient: Contact, post: Post): Message => {
  const { language } = recipient;
  return {
    language,
    subject: say(words.subject, language, { endedOn }),
    title: say(words.title, language),
    body: toMember(recipient, [
      { block: "paragraph", text: say(tells[ended.why], language, { endedOn }) },
      { block: "facts", facts: [typedFact(words.association, seat.body, language)] },
      ...(ended.why === "absences" ? absenceLines(ended.absences, language) : []),
      { block: "paragraph", text: say(words.thanks, language) },
    ]),
    foot: matterLines(`SEAT#${seat.id}`, post, language),
  };
};
