import type { Contact } from "#committee/people/people";
import type { AssociationChecked } from "#committee/space/letters";
import { toMember } from "#letters/kernel/courtesy";
import { associationAtDesk } from "#letters/kernel/desk-address";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { matterLines } from "#letters/kernel/record-lines";
import { typedFact } from "#letters/kernel/runs";
import { partLines } from "#letters/space/part-lines";
import { say, type Text } from "#wording/wording";

const complete = {
  title: {
    ar: "جمعيتكم عضو في فضاء المجتمع المدني",
    fr: "Votre association est membre de l’espace de la société civile",
    en: "Your association is in the civil-society space",
  },
  tells: {
    ar: "تحية طيبة وبعد، نحيطكم علما بأن ملف الجمعية المبينة أدناه مستوف لكل البيانات المطلوبة، وبأنها أصبحت عضوا في فضاء المجتمع المدني. ويُنشر اسمها وجهتها ومجالات عملها ونطاقه وتاريخ تأسيسها؛ ولا تُنشر معطيات الاتصال.",
    fr: "Madame, Monsieur, le dossier de l’association ci-dessous comporte tout ce qui est demandé\u00a0; elle est désormais membre de l’espace de la société civile. Son nom, sa région, ses domaines d’action, leur portée et sa date de création sont publiés\u00a0; les coordonnées ne le sont pas.",
    en: "The file of the association below has all that is asked for: it is now a member of the civil-society space. Its name, region, fields and scope of work and its founding date are published; how to reach you is not.",
  },
} as const satisfies Record<string, Text>;

const returned = {
  title: {
    ar: "ملف جمعيتكم يحتاج إلى استكمال",
    fr: "Le dossier de votre association est à compléter",
    en: "Your association’s file is to be completed",
  },
  tells: {
    ar: "تحية طيبة وبعد، يحتاج ملف الجمعية المبينة أدناه إلى استكمال أو تصحيح فيما يلي. وفضاء المجتمع المدني مفتوح لها متى تم ذلك.",
    fr: "Madame, Monsieur, le dossier de l’association ci-dessous est à compléter ou à corriger sur les points suivants. L’espace de la société civile lui est ouvert dès que ce sera fait.",
    en: "The file of the association below is to be completed or put right in what follows. The civil-society space is open to it as soon as that is done.",
  },
} as const satisfies Record<string, Text>;

const names = {
  name: { ar: "الجمعية", fr: "Association", en: "Association" },
  reason: { ar: "توضيح", fr: "Précisions", en: "Why" },
  parts: { ar: "ما يتعين استكماله أو تصحيحه", fr: "À compléter ou à corriger", en: "To be completed or put right" },
} as const satisfies Record<string, Text>;

/** To an association's contact, that its file is complete, or what is to be put right in it (G2.5). */
export const associationChecked = (
  { association, parts, reason }: AssociationChecked,
  recipient: Contact,
  post: Post,
): Message => {
  const { language } = recipient;
  const { title, tells } = association.complete ? complete : returned;
  const facts = [
    typedFact(names.name, association.name, language),
    ...(reason ? [typedFact(names.reason, reason, language)] : []),
  ];
  return {
    language,
    subject: say(title, language),
    title: say(title, language),
    body: toMember(recipient, [
      { block: "paragraph", text: say(tells, language) },
      { block: "facts", facts },
      ...partLines(names.parts, parts, language),
      associationAtDesk(association.id, post, language),
    ]),
    foot: matterLines(`ASSOCIATION#${association.id}`, post, language),
  };
};
