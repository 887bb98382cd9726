import type { Text } from "#wording/languages";

/** What each part of an association's file is called. */
export const partNames = {
  name: { ar: "اسم الجمعية", fr: "Nom de l’association", en: "Name of the association" },
  receipt: { ar: "وصل التصريح بالتأسيس", fr: "Récépissé de déclaration", en: "Declaration receipt" },
  region: { ar: "الجهة", fr: "Région", en: "Region" },
  fields: { ar: "مجالات العمل", fr: "Domaines d’action", en: "Fields of work" },
  scope: { ar: "نطاق العمل", fr: "Portée de l’action", en: "Scope of its work" },
  since: { ar: "تاريخ التأسيس", fr: "Date de création", en: "Founding date" },
  contact: { ar: "الشخص المكلف بالاتصال", fr: "Personne à contacter", en: "Contact person" },
} as const satisfies Record<string, Text>;
