import type { Contact } from "#committee/people/people";
import type { SeatedLetter } from "#committee/space/letters";
import { toMember } from "#letters/kernel/courtesy";
import { meetingsAtDesk } from "#letters/kernel/desk-address";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { matterLines } from "#letters/kernel/record-lines";
import { dayFact, typedFact } from "#letters/kernel/runs";
import { say, type Text } from "#wording/wording";

const words = {
  title: {
    ar: "عضويتكم في لجنة الإشراف على ورش الحكومة المنفتحة",
    fr: "Votre entrée au comité de pilotage du gouvernement ouvert",
    en: "Your seat in the steering committee for open government",
  },
  tells: {
    ar: "تحية طيبة وبعد، يسعدنا أن نخبركم بأنكم تمثلون الجمعية المبينة أدناه في لجنة الإشراف، ضمن ممثلي المجتمع المدني. وستصلكم على هذا العنوان الدعوات إلى الاجتماعات ومحاضرها، ويمكنكم الدخول به إلى مكتب اللجنة.",
    fr: "Madame, Monsieur, nous avons le plaisir de vous informer que vous représentez l’association ci-dessous au comité de pilotage, parmi les membres de la société civile. Les convocations et les procès-verbaux vous parviendront à cette adresse, qui vous ouvre aussi le bureau du comité.",
    en: "We are glad to tell you that you represent the association below in the steering committee, among civil society’s members. Notices and minutes will reach you at this address, with which you can also sign in at the committee’s desk.",
  },
  body: { ar: "الجمعية", fr: "Association", en: "Association" },
  from: { ar: "ابتداء من", fr: "À compter du", en: "From" },
} as const satisfies Record<string, Text>;

/** To whoever sits in the committee for an association from now on. */
export const seated = ({ seat }: SeatedLetter, recipient: Contact, post: Post): Message => {
  const { language } = recipient;
  return {
    language,
    subject: say(words.title, language),
    title: say(words.title, language),
    body: toMember(recipient, [
      { block: "paragraph", text: say(words.tells, language) },
      {
        block: "facts",
        facts: [typedFact(words.body, seat.body, language), dayFact(words.from, seat.from, language)],
      },
      meetingsAtDesk(post, language),
    ]),
    foot: matterLines(`SEAT#${seat.id}`, post, language),
  };
};
