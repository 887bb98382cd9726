import * as z from "zod/mini";

/** What associations of the space work on; a short list, so that they can be found by it. */
export const FieldOfWork = z.enum([
  "transparency",
  "integrity",
  "participation",
  "rights",
  "women",
  "youth",
  "disability",
  "education",
  "health",
  "environment",
  "development",
  "digital",
  "media",
  "culture",
]);
export type FieldOfWork = z.infer<typeof FieldOfWork>;

/** What each field of work is called. */
export const fieldNames: Readonly<Record<FieldOfWork, Readonly<{ ar: string; fr: string; en: string }>>> = {
  transparency: {
    ar: "الشفافية والحق في الحصول على المعلومات",
    fr: "Transparence et accès à l’information",
    en: "Transparency and access to information",
  },
  integrity: {
    ar: "النزاهة ومحاربة الفساد",
    fr: "Intégrité et lutte contre la corruption",
    en: "Integrity and the fight against corruption",
  },
  participation: { ar: "المشاركة المواطنة", fr: "Participation citoyenne", en: "Citizen participation" },
  rights: { ar: "حقوق الإنسان والعدالة", fr: "Droits humains et justice", en: "Human rights and justice" },
  women: { ar: "النساء والمساواة", fr: "Femmes et égalité", en: "Women and equality" },
  youth: { ar: "الطفولة والشباب", fr: "Enfance et jeunesse", en: "Children and youth" },
  disability: {
    ar: "الأشخاص في وضعية إعاقة",
    fr: "Personnes en situation de handicap",
    en: "People with disabilities",
  },
  education: { ar: "التربية والتكوين", fr: "Éducation et formation", en: "Education and training" },
  health: { ar: "الصحة والحماية الاجتماعية", fr: "Santé et protection sociale", en: "Health and social protection" },
  environment: { ar: "البيئة والمناخ", fr: "Environnement et climat", en: "Environment and climate" },
  development: {
    ar: "التنمية المحلية والقروية",
    fr: "Développement local et rural",
    en: "Local and rural development",
  },
  digital: { ar: "الرقمنة والبيانات المفتوحة", fr: "Numérique et données ouvertes", en: "Digital and open data" },
  media: { ar: "الإعلام والتواصل", fr: "Médias et communication", en: "Media and communication" },
  culture: { ar: "الثقافة والفنون", fr: "Culture et arts", en: "Culture and arts" },
};
