import type { Contact } from "#committee/people/people";
import type { AssociationRegistered } from "#committee/space/letters";
import { toMember } from "#letters/kernel/courtesy";
import { associationAtDesk } from "#letters/kernel/desk-address";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { matterLines } from "#letters/kernel/record-lines";
import { typedFact } from "#letters/kernel/runs";
import { partLines } from "#letters/space/part-lines";
import { say, type Text } from "#wording/wording";

const words = {
  subject: {
    ar: "تسجيل جمعيتكم في فضاء المجتمع المدني",
    fr: "Inscription de votre association à l’espace de la société civile",
    en: "Your association’s registration in the civil-society space",
  },
  received: {
    ar: "تحية طيبة وبعد، تلقت كتابة لجنة الإشراف التصريح الخاص بالجمعية المبينة أدناه قصد الانضمام إلى فضاء المجتمع المدني. والفضاء مفتوح لجميع الجمعيات: تتحقق الكتابة من استيفاء الملف للبيانات المطلوبة لا غير، وتخبركم بالنتيجة.",
    fr: "Madame, Monsieur, le secrétariat du comité de pilotage a reçu la déclaration de l’association ci-dessous en vue de rejoindre l’espace de la société civile. L’espace est ouvert à toutes les associations\u00a0: le secrétariat vérifie seulement que le dossier comporte ce qui est demandé, et vous en fera connaître le résultat.",
    en: "The steering committee’s secretariat has received the declaration of the association below, which is to join the civil-society space. The space is open to all associations: the secretariat checks only that the file has what is asked for, and will tell you the outcome.",
  },
  complete: {
    ar: "تحية طيبة وبعد، نحيطكم علما بأن الجمعية المبينة أدناه مسجلة في فضاء المجتمع المدني، وبأنكم الشخص المكلف بالاتصال باسمها.",
    fr: "Madame, Monsieur, nous vous informons que l’association ci-dessous est inscrite à l’espace de la société civile, et que vous y figurez comme la personne à contacter.",
    en: "The association below is in the civil-society space, and you stand there as its contact person.",
  },
  name: { ar: "الجمعية", fr: "Association", en: "Association" },
  missing: { ar: "ما ينقص الملف", fr: "Ce qui manque au dossier", en: "What the file lacks" },
  signIn: {
    ar: "يمكنكم الدخول إلى مكتب اللجنة ببريدكم الإلكتروني هذا للاطلاع على ملف الجمعية واستكماله أو تعديله أو مغادرة الفضاء. وإذا لم تكونوا معنيين بهذه الرسالة فالمرجو إخبار الكتابة بذلك.",
    fr: "Avec cette adresse électronique, vous pouvez entrer au bureau du comité pour consulter le dossier de l’association, le compléter, le modifier, ou quitter l’espace. Si ce message ne vous concerne pas, veuillez en avertir le secrétariat.",
    en: "With this e-mail address you can sign in at the committee’s desk to read the association’s file, complete it, change it, or leave the space. If this letter is not for you, please tell the secretariat.",
  },
} as const satisfies Record<string, Text>;

/** To an association's contact, that it has come to the civil-society space, with what its file lacks (G2.5). */
export const associationRegistered = (
  { association, missing }: AssociationRegistered,
  recipient: Contact,
  post: Post,
): Message => {
  const { language } = recipient;
  return {
    language,
    subject: say(words.subject, language),
    title: say(words.subject, language),
    body: toMember(recipient, [
      { block: "paragraph", text: say(association.complete ? words.complete : words.received, language) },
      { block: "facts", facts: [typedFact(words.name, association.name, language)] },
      ...partLines(words.missing, missing, language),
      { block: "paragraph", text: say(words.signIn, language) },
      associationAtDesk(association.id, post, language),
    ]),
    foot: matterLines(`ASSOCIATION#${association.id}`, post, language),
  };
};
