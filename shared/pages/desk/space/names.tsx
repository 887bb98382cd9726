import { Region, regionNames } from "#committee/kernel/regions";
import { FieldOfWork, fieldNames } from "#committee/space/fields-of-work";
import type { AssociationView } from "#contract/space/view";
import { type Language, say, type Text } from "#wording/wording";

type Stage = AssociationView["stage"];

/** Where an association stands on its way into the space. */
export const stageNames: Readonly<Record<Stage, Text>> = {
  declared: { ar: "في انتظار التحقق من الملف", fr: "Dossier à vérifier", en: "File to be checked" },
  returned: { ar: "ملف معاد قصد الاستكمال", fr: "Dossier retourné à compléter", en: "File returned to be completed" },
  complete: { ar: "عضو في الفضاء", fr: "Membre de l’espace", en: "Member of the space" },
  left: { ar: "غادرت الفضاء", fr: "A quitté l’espace", en: "Has left the space" },
};

/** The two kinds of receipt. */
export const receiptNames = {
  provisional: { ar: "وصل مؤقت", fr: "Récépissé provisoire", en: "Provisional receipt" },
  final: { ar: "وصل نهائي", fr: "Récépissé définitif", en: "Final receipt" },
} as const satisfies Record<string, Text>;

type Options = readonly (readonly [value: string, name: string])[];

/** The regions to choose from. */
export const regionOptions = (language: Language): Options =>
  Region.options.map((region) => [region, regionNames[region][language]]);

/** The fields of work to choose from. */
export const fieldOptions = (language: Language): Options =>
  FieldOfWork.options.map((field) => [field, fieldNames[field][language]]);

/** The kinds of receipt to choose from. */
export const receiptOptions = (language: Language): Options =>
  (["provisional", "final"] as const).map((kind) => [kind, say(receiptNames[kind], language)]);
