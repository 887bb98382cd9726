import type { Purpose } from "#committee/files/files";
import { type Language, say, type Text } from "#wording/wording";

/** What each purpose of a file is called. */
const names: Readonly<Record<Purpose, Text>> = {
  "appointment-letter": {
    ar: "رسالة التعيين الرسمية",
    fr: "Lettre officielle de désignation",
    en: "Official letter of appointment",
  },
  "withdrawal-letter": {
    ar: "رسالة الانسحاب الرسمية",
    fr: "Lettre officielle de retrait",
    en: "Official letter of withdrawal",
  },
  "dissolution-evidence": {
    ar: "ما يثبت حل الجمعية",
    fr: "Preuve de la dissolution de l’association",
    en: "Evidence that the association is dissolved",
  },
  "absence-justification": { ar: "مبرر الغياب", fr: "Justification d’absence", en: "Justification of an absence" },
  "declaration-receipt": {
    ar: "وصل التصريح بتأسيس الجمعية",
    fr: "Récépissé de déclaration de l’association",
    en: "Receipt of the association’s declaration",
  },
  "dossier-part": {
    ar: "وثيقة من ملف ترشيح",
    fr: "Pièce d’un dossier de candidature",
    en: "Part of a candidacy’s dossier",
  },
};

/** What a purpose is called in a language. */
export const purposeIn = (purpose: Purpose, language: Language): string => say(names[purpose], language);

/** What some purposes are called, each by itself, for a choice among them. */
export const purposesIn = (purposes: readonly Purpose[], language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(purposes.map((purpose) => [purpose, purposeIn(purpose, language)]));
