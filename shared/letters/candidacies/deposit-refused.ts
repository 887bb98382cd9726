import type { DepositRefused } from "#committee/candidacies/deposit-letters";
import type { Contact } from "#committee/people/people";
import { depositFacts } from "#letters/candidacies/deposit-lines";
import { aboutCandidacy, candidacyFacts } from "#letters/candidacies/lines";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { fileRefusals } from "#wording/file-refusals";
import { say, type Text } from "#wording/wording";

const words = {
  subject: {
    ar: "عدم قبول وثيقة من ملف الترشيح",
    fr: "Pièce refusée dans le dossier de candidature",
    en: "A part of the candidacy’s dossier was refused",
  },
  tells: {
    ar: "تحية طيبة وبعد، لم تُقبل الوثيقة المبينة أدناه، ولم يُحتفظ بها.",
    fr: "Madame, Monsieur, la pièce ci-dessous a été refusée et n’est pas conservée.",
    en: "The part below was refused, and is not kept.",
  },
} as const satisfies Record<string, Text>;

/** To who brought a part of a dossier: that it was refused, why, and what to do (G4.7). */
export const depositRefused = (letter: DepositRefused, recipient: Contact, post: Post): Message => {
  const { language } = recipient;
  const { candidacy, file, why } = letter;
  const body = [
    { block: "paragraph", text: say(words.tells, language) },
    { block: "facts", facts: depositFacts(letter, language) },
    { block: "note", text: say(fileRefusals[why], language) },
    candidacyFacts(candidacy, language),
  ] as const;
  return aboutCandidacy({ subject: words.subject, candidacy, body, record: `FILE#${file}` }, recipient, post);
};
