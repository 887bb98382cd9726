import type { DepositReceipt, DepositRefused } from "#committee/candidacies/deposit-letters";
import type { Fact } from "#letters/kernel/message";
import { asTyped, typedFact } from "#letters/kernel/runs";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  part: { ar: "الوثيقة المطلوبة", fr: "Pièce demandée", en: "Part of the dossier" },
  name: { ar: "اسم الملف", fr: "Nom du fichier", en: "Name of the file" },
} as const satisfies Record<string, Text>;

/** Which part a file was brought for, and what it was called. */
export const depositFacts = (
  { part, name }: Pick<DepositReceipt | DepositRefused, "part" | "name">,
  language: Language,
): readonly Fact[] => [
  typedFact(words.part, part, language),
  { name: say(words.name, language), value: asTyped({ ar: name }, language) },
];
