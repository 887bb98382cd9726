import type { DepositReceipt } from "#committee/candidacies/deposit-letters";
import type { Contact } from "#committee/people/people";
import { depositFacts } from "#letters/candidacies/deposit-lines";
import { aboutCandidacy, candidacyFacts } from "#letters/candidacies/lines";
import { deskFact } from "#letters/kernel/desk-address";
import type { Block, Message } from "#letters/kernel/message";
import { momentFact } from "#letters/kernel/moments";
import type { Post } from "#letters/kernel/post";
import { inWords } from "#letters/kernel/runs";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  subject: {
    ar: "وصل إيداع وثيقة من ملف الترشيح",
    fr: "Récépissé d’une pièce du dossier de candidature",
    en: "Receipt of a part of the candidacy’s dossier",
  },
  tells: {
    ar: "تحية طيبة وبعد، هذا وصل بإيداع الوثيقة المبينة أدناه، وقد فُحصت وقُبلت. ويمكن تعويضها بأخرى إلى حين إغلاق باب الترشيح: والوثيقة الأخيرة المقبولة هي التي يُعتد بها.",
    fr: "Madame, Monsieur, ce message est le récépissé de la pièce ci-dessous, vérifiée et admise. Elle peut être remplacée jusqu’à la clôture de l’appel\u00a0: la dernière pièce admise compte.",
    en: "This is the receipt of the part below, which was checked and accepted. It can be replaced until the call closes: the last one accepted counts.",
  },
  at: { ar: "تاريخ الإيداع وساعته", fr: "Date et heure du dépôt", en: "Deposited" },
  size: { ar: "الحجم بالبايت", fr: "Taille en octets", en: "Size in bytes" },
  pages: { ar: "عدد الصفحات", fr: "Nombre de pages", en: "Pages" },
  sha256: { ar: "بصمة SHA-256 للملف", fr: "Empreinte SHA-256 du fichier", en: "SHA-256 of the file" },
  receipt: {
    ar: "تحميل سجل هذا الإيداع للتحقق منه",
    fr: "Télécharger le registre de ce dépôt, pour le vérifier",
    en: "Download the record of this deposit, to check it",
  },
} as const satisfies Record<string, Text>;

const numberFact = (name: Text, number: number, language: Language) => ({
  name: say(name, language),
  value: inWords(String(number), language),
});

/** To who brought a part of a dossier: when it came, and what was found of it (G4.7). */
export const depositReceipt = (letter: DepositReceipt, recipient: Contact, post: Post): Message => {
  const { language } = recipient;
  const { candidacy, file, cameAt, size, pages, sha256 } = letter;
  const receipt: Block = {
    block: "facts",
    facts: [
      ...depositFacts(letter, language),
      momentFact(words.at, cameAt, language),
      numberFact(words.size, size, language),
      ...(pages === undefined ? [] : [numberFact(words.pages, pages, language)]),
      { name: say(words.sha256, language), value: { run: "code", text: sha256 } },
      deskFact(say(words.receipt, language), `files/${file}/receipt`, post),
    ],
  };
  const tells = { block: "paragraph", text: say(words.tells, language) } as const;
  const body = [tells, receipt, candidacyFacts(candidacy, language)];
  return aboutCandidacy({ subject: words.subject, candidacy, body, record: `FILE#${file}` }, recipient, post);
};
