import type { NomineeNamed } from "#committee/candidacies/letters";
import type { Contact } from "#committee/people/people";
import { aboutCandidacy, candidacyFacts } from "#letters/candidacies/lines";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { hostedInRegion, publishedOfCandidacies, rightsOfNominees } from "#wording/candidacies";
import { say, type Text } from "#wording/wording";

const words = {
  subject: {
    ar: "جمعية ترشحكم لتمثيلها في لجنة الإشراف",
    fr: "Une association vous présente pour siéger au comité de pilotage",
    en: "An association has named you to sit in the steering committee",
  },
  tells: {
    ar: "تحية طيبة وبعد، رشحتكم الجمعية المبينة أدناه لتمثيلها في لجنة الإشراف على ورش الحكومة المنفتحة. ويمكنكم بهذا العنوان الدخول إلى مكتب اللجنة للاطلاع على ملف الترشيح والمساهمة في إعداده.",
    fr: "Madame, Monsieur, l’association ci-dessous vous présente pour siéger en son nom au comité de pilotage du gouvernement ouvert. Cette adresse vous ouvre le bureau du comité, où vous pouvez consulter le dossier de candidature et contribuer à le préparer.",
    en: "The association below has named you to sit for it in the steering committee for open government. With this address you can sign in at the committee’s desk, to read the candidacy’s dossier and help to prepare it.",
  },
  object: {
    ar: "وإذا لم توافقوا على هذا الترشيح فيمكنكم سحبه من صفحته في المكتب إلى حين البت فيه، أو إخبار كتابة اللجنة بذلك.",
    fr: "Si vous n’acceptez pas cette candidature, vous pouvez la retirer depuis sa page au bureau tant qu’elle n’a pas été examinée, ou en avertir le secrétariat.",
    en: "If you don’t agree to this candidacy, you can withdraw it from its page at the desk until it is judged, or tell the secretariat.",
  },
} as const satisfies Record<string, Text>;

/** To the person whom an association names: by which, what will be published, where their data is, and their rights (law 09-08). */
export const nomineeNamed = ({ candidacy, hostedIn }: NomineeNamed, recipient: Contact, post: Post): Message => {
  const { language } = recipient;
  const told = [words.object, publishedOfCandidacies, hostedInRegion, rightsOfNominees];
  const body = [
    { block: "paragraph", text: say(words.tells, language) } as const,
    candidacyFacts(candidacy, language),
    ...told.map((text) => ({ block: "paragraph", text: say(text, language, { region: hostedIn }) }) as const),
  ];
  return aboutCandidacy({ subject: words.subject, candidacy, body }, recipient, post);
};
