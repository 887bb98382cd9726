import type { Text } from "#wording/languages";

/** How the calls for candidacies are told, on the public pages, at the desk and in letters. */
export const callNames = {
  call: { ar: "الإعلان عن الترشيح", fr: "Appel à candidatures", en: "Call for candidacies" },
  title: {
    ar: "الترشيح لتمثيل المجتمع المدني",
    fr: "Appels à candidatures de la société civile",
    en: "Calls for candidacies from civil society",
  },
  none: {
    ar: "لم يُعلن بعد عن فتح أي باب للترشيح.",
    fr: "Aucun appel à candidatures n’a encore été annoncé.",
    en: "No call for candidacies has been announced yet.",
  },
  announced: { ar: "تاريخ الإعلان", fr: "Annoncé le", en: "Announced on" },
  opens: { ar: "فتح باب الترشيح", fr: "Ouverture", en: "Opens" },
  closes: { ar: "إغلاق باب الترشيح", fr: "Clôture", en: "Closes" },
  closed: { ar: "انتهاء التحقق من الملفات", fr: "Vérification des dossiers achevée", en: "Dossiers checked by" },
} as const satisfies Record<string, Text>;

/** What each stage of a call is called. */
export const callStages = {
  announced: { ar: "معلن عنه", fr: "Annoncé", en: "Announced" },
  open: { ar: "مفتوح", fr: "Ouvert", en: "Open" },
  closing: {
    ar: "مغلق، والتحقق من الملفات جار",
    fr: "Clos, dossiers en vérification",
    en: "Closed, dossiers being checked",
  },
  closed: { ar: "مغلق", fr: "Clos", en: "Closed" },
} as const satisfies Record<string, Text>;
