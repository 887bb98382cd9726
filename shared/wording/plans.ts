import type { Text } from "#wording/languages";

/** How plans are told, on the public pages and at the desk. */
export const planNames = {
  plans: { ar: "خطط العمل الوطنية", fr: "Plans d’action nationaux", en: "National action plans" },
  none: {
    ar: "لم تُدوَّن بعد أي خطة في هذا السجل.",
    fr: "Aucun plan ne figure encore au registre.",
    en: "No plan stands in the record yet.",
  },
  begins: { ar: "البداية", fr: "Début", en: "Begins" },
  ends: { ar: "النهاية", fr: "Fin", en: "Ends" },
  adopted: { ar: "تاريخ الاعتماد", fr: "Adopté le", en: "Adopted on" },
  terms: { ar: "ولايات الأعضاء", fr: "Mandats des membres", en: "The members’ terms" },
  term: { ar: "من {from} إلى {until}", fr: "Du {from} au {until}", en: "From {from} to {until}" },
  running: { ar: "(الجارية)", fr: "(en cours)", en: "(running)" },
  due: {
    ar: "آخر يوم لجواب الهيئات",
    fr: "Réponses attendues au plus tard le",
    en: "Last day for the bodies to answer",
  },
  bodies: {
    ar: "الهيئات المسؤولة عن الالتزامات",
    fr: "Organismes responsables des engagements",
    en: "Bodies responsible for commitments",
  },
  body: { ar: "الهيئة", fr: "Organisme", en: "Body" },
  answer: {
    ar: "تعيين الممثل والنائب",
    fr: "Désignation du représentant et du suppléant",
    en: "Representative and deputy",
  },
  answered: { ar: "أجابت يوم {on}", fr: "A répondu le {on}", en: "Answered on {on}" },
  awaited: { ar: "لم تجب بعد", fr: "Réponse attendue", en: "Not answered yet" },
  late: { ar: "متأخرة منذ {since}", fr: "En retard depuis le {since}", en: "Late since {since}" },
} as const satisfies Record<string, Text>;
