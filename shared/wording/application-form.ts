import type { Text } from "#wording/languages";

/** What the form of a candidacy asks in words: who the association is, then one question for each criterion of the guide (G4.8). */
export const questionTexts = {
  presentation: {
    ar: "عرّفوا بالجمعية: أهدافها، ومجالات عملها، وأهم ما أنجزته.",
    fr: "Présentez l’association\u00a0: ses buts, ses domaines d’action, ses principales réalisations.",
    en: "Present the association: its aims, its fields of work, the main things it has done.",
  },
  pointsOpenGovernment: {
    ar: "ما تجربة الجمعية في مجال الحكومة المنفتحة؟",
    fr: "Quelle est l’expérience de l’association en matière de gouvernement ouvert\u00a0?",
    en: "What experience does the association have of open government?",
  },
  pointsMobilising: {
    ar: "ما تجربة الجمعية في تعبئة منظمات المجتمع المدني والتنسيق بينها؟",
    fr: "Quelle est son expérience de la mobilisation des organisations de la société civile\u00a0?",
    en: "What experience does it have of mobilising civil-society organisations?",
  },
  pointsTechnology: {
    ar: "ما تجربة الجمعية في استعمال التكنولوجيات الحديثة؟",
    fr: "Quelle est son expérience des nouvelles technologies\u00a0?",
    en: "What experience does it have of new technology?",
  },
  pointsCarryingOut: {
    ar: "كيف ستساهم الجمعية في تنفيذ خطة العمل الحالية؟",
    fr: "Comment l’association contribuera-t-elle à la mise en œuvre du plan d’action en cours\u00a0?",
    en: "How will the association contribute to carrying out the current action plan?",
  },
  pointsEvaluating: {
    ar: "كيف ستساهم في تقييم هذه الخطة؟",
    fr: "Comment contribuera-t-elle à l’évaluation de ce plan\u00a0?",
    en: "How will it contribute to evaluating that plan?",
  },
  pointsDrafting: {
    ar: "كيف ستساهم في إعداد خطة العمل المقبلة؟",
    fr: "Comment contribuera-t-elle à l’élaboration du prochain plan d’action\u00a0?",
    en: "How will it contribute to drafting the next action plan?",
  },
} as const satisfies Record<string, Text>;

/** The rest of what it asks, and what may be answered. */
export const formTexts = {
  form: { ar: "استمارة الترشيح", fr: "Formulaire de candidature", en: "Application form" },
  language: { ar: "لغة الأجوبة", fr: "Langue des réponses", en: "Language of the answers" },
  experience: {
    ar: "منذ متى تشتغل الجمعية؟",
    fr: "Depuis quand l’association travaille-t-elle\u00a0?",
    en: "For how long has the association been working?",
  },
  marginalised: {
    ar: "هل تنتمي الجمعية إلى فئة مهمشة أو تشتغل لفائدتها؟",
    fr: "L’association est-elle issue d’un groupe marginalisé, ou travaille-t-elle pour un tel groupe\u00a0?",
    en: "Does the association come from a marginalised group, or work for one?",
  },
  yes: { ar: "نعم", fr: "Oui", en: "Yes" },
  no: { ar: "لا", fr: "Non", en: "No" },
} as const satisfies Record<string, Text>;

/** How long an association has worked. */
export const experienceNames = {
  new: { ar: "أقل من سنتين", fr: "Moins de deux ans", en: "Less than two years" },
  some: { ar: "من سنتين إلى خمس سنوات", fr: "De deux à cinq ans", en: "Two to five years" },
  long: { ar: "أكثر من خمس سنوات", fr: "Plus de cinq ans", en: "More than five years" },
} as const satisfies Record<string, Text>;
