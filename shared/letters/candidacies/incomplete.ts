import type { CandidacyIncomplete } from "#committee/candidacies/letters";
import type { Contact } from "#committee/people/people";
import { aboutCandidacy, candidacyFacts, missingLines } from "#letters/candidacies/lines";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { say, type Text } from "#wording/wording";

const words = {
  subject: {
    ar: "ملف ترشيح جمعيتكم لم يكتمل بعد",
    fr: "Le dossier de candidature de votre association est incomplet",
    en: "Your association’s dossier is not complete yet",
  },
  tells: {
    ar: "تحية طيبة وبعد، اقترب إغلاق باب الترشيح وما زال ملف الجمعية المبينة أدناه غير مكتمل. والملف الذي لا يكتمل قبل الإغلاق يوضع جانبا ولا يُدرس (المادة 4 من الدليل).",
    fr: "Madame, Monsieur, l’appel à candidatures se clôt bientôt et le dossier de l’association ci-dessous est encore incomplet. Un dossier qui n’est pas complet à la clôture est écarté sans être étudié (article 4 du guide).",
    en: "The call for candidacies closes soon, and the dossier of the association below still lacks something. A dossier that isn’t complete by the close is set aside and not studied (article 4 of the guide).",
  },
} as const satisfies Record<string, Text>;

/** To who had an association stand, what its dossier still lacks some days before the call closes (G4.9). */
export const candidacyIncomplete = (
  { candidacy, missing }: CandidacyIncomplete,
  recipient: Contact,
  post: Post,
): Message => {
  const { language } = recipient;
  const body = [
    { block: "note", text: say(words.tells, language) } as const,
    candidacyFacts(candidacy, language),
    ...missingLines(missing, language),
  ];
  return aboutCandidacy({ subject: words.subject, candidacy, body }, recipient, post);
};
