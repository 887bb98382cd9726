import type { CandidacyRegistered } from "#committee/candidacies/letters";
import type { Contact } from "#committee/people/people";
import { aboutCandidacy, candidacyFacts, missingLines } from "#letters/candidacies/lines";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { say, type Text } from "#wording/wording";

const words = {
  subject: {
    ar: "تسجيل ترشيح جمعيتكم لعضوية لجنة الإشراف",
    fr: "Candidature de votre association au comité de pilotage",
    en: "Your association’s candidacy to the steering committee",
  },
  tells: {
    ar: "تحية طيبة وبعد، سُجل ترشيح الجمعية المبينة أدناه لعضوية لجنة الإشراف. ويُودع الملف عبر الإنترنت: يمكنكم إيداع كل وثيقة واستبدالها إلى حين إغلاق باب الترشيح، ويصلكم وصل عن كل إيداع. ولا يُدرس الملف إلا إذا كان مكتملا (المادة 4 من الدليل).",
    fr: "Madame, Monsieur, la candidature de l’association ci-dessous au comité de pilotage est enregistrée. Le dossier se dépose en ligne\u00a0: chaque pièce peut être déposée puis remplacée jusqu’à la clôture de l’appel, et chaque dépôt donne lieu à un récépissé. Seul un dossier complet est étudié (article 4 du guide).",
    en: "The candidacy of the association below to the steering committee has been registered. Its dossier is deposited online: each part can be deposited and replaced until the call closes, and you get a receipt for each. Only a complete dossier is studied (article 4 of the guide).",
  },
} as const satisfies Record<string, Text>;

/** To who had an association stand, that it does, with what its dossier must have and until when (G4.7, G4.9). */
export const candidacyRegistered = (
  { candidacy, missing }: CandidacyRegistered,
  recipient: Contact,
  post: Post,
): Message => {
  const { language } = recipient;
  const body = [
    { block: "paragraph", text: say(words.tells, language) } as const,
    candidacyFacts(candidacy, language),
    ...missingLines(missing, language),
  ];
  return aboutCandidacy({ subject: words.subject, candidacy, body }, recipient, post);
};
