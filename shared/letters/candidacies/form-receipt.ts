import type { FormReceipt } from "#committee/candidacies/letters";
import type { Contact } from "#committee/people/people";
import { aboutCandidacy, candidacyFacts } from "#letters/candidacies/lines";
import type { Block, Message } from "#letters/kernel/message";
import { momentFact } from "#letters/kernel/moments";
import type { Post } from "#letters/kernel/post";
import { inWords } from "#letters/kernel/runs";
import { say, type Text } from "#wording/wording";

const words = {
  subject: {
    ar: "وصل إيداع استمارة الترشيح",
    fr: "Récépissé du formulaire de candidature",
    en: "Receipt of the application form",
  },
  tells: {
    ar: "تحية طيبة وبعد، هذا وصل بإيداع استمارة ترشيح الجمعية المبينة أدناه. ويمكن تعديلها وإيداعها من جديد إلى حين إغلاق باب الترشيح: والإيداع الأخير هو الذي يُعتد به.",
    fr: "Madame, Monsieur, ce message est le récépissé du formulaire de candidature de l’association ci-dessous. Il peut être modifié et déposé de nouveau jusqu’à la clôture de l’appel\u00a0: le dernier dépôt compte.",
    en: "This is the receipt of the application form of the association below. It can be changed and deposited anew until the call closes: the last deposit counts.",
  },
  at: { ar: "تاريخ الإيداع وساعته", fr: "Date et heure du dépôt", en: "Deposited" },
  size: { ar: "الحجم بالبايت", fr: "Taille en octets", en: "Size in bytes" },
  sha256: { ar: "بصمة محتوى الاستمارة", fr: "Empreinte SHA-256 du contenu", en: "SHA-256 of its content" },
} as const satisfies Record<string, Text>;

/** To who deposited the form of a candidacy: when, and what the record binds of it (G4.7). */
export const formReceipt = ({ candidacy, at, size, sha256 }: FormReceipt, recipient: Contact, post: Post): Message => {
  const { language } = recipient;
  const receipt: Block = {
    block: "facts",
    facts: [
      momentFact(words.at, at, language),
      { name: say(words.size, language), value: inWords(String(size), language) },
      { name: say(words.sha256, language), value: { run: "code", text: sha256 } },
    ],
  };
  const body = [
    { block: "paragraph", text: say(words.tells, language) } as const,
    candidacyFacts(candidacy, language),
    receipt,
  ];
  return aboutCandidacy({ subject: words.subject, candidacy, body }, recipient, post);
};
