import type { CandidacyComplete } from "#committee/candidacies/letters";
import type { Contact } from "#committee/people/people";
import { aboutCandidacy, candidacyFacts } from "#letters/candidacies/lines";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { say, type Text } from "#wording/wording";

const words = {
  subject: {
    ar: "اكتمل ملف ترشيح جمعيتكم",
    fr: "Le dossier de candidature de votre association est complet",
    en: "Your association’s dossier is complete",
  },
  tells: {
    ar: "تحية طيبة وبعد، أصبح ملف ترشيح الجمعية المبينة أدناه مكتملا: أُودعت الاستمارة وكل الوثائق المطلوبة. ويمكنكم استبدال أي وثيقة إلى حين إغلاق باب الترشيح، ثم تدرسه لجنة الانتقاء.",
    fr: "Madame, Monsieur, le dossier de l’association ci-dessous est complet\u00a0: le formulaire et toutes les pièces demandées sont déposés. Vous pouvez encore remplacer une pièce jusqu’à la clôture de l’appel\u00a0; le comité de sélection l’étudiera ensuite.",
    en: "The dossier of the association below is complete: its form and every part that is asked for have been deposited. You can still replace a part until the call closes; the panel then studies it.",
  },
} as const satisfies Record<string, Text>;

/** To who had an association stand, that nothing is missing from its dossier any more (G4.9). */
export const candidacyComplete = ({ candidacy }: CandidacyComplete, recipient: Contact, post: Post): Message => {
  const { language } = recipient;
  const body = [{ block: "paragraph", text: say(words.tells, language) } as const, candidacyFacts(candidacy, language)];
  return aboutCandidacy({ subject: words.subject, candidacy, body }, recipient, post);
};
