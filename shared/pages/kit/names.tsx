import type { Text } from "#wording/wording";

export const siteName: Text = {
  ar: "سجل لجنة الإشراف",
  fr: "Registre du comité de pilotage",
  en: "Record of the steering committee",
};

export const tagline: Text = {
  ar: "الحكومة المنفتحة بالمغرب",
  fr: "Gouvernement ouvert au Maroc",
  en: "Open government in Morocco",
};

export const country: Text = { ar: "المملكة المغربية", fr: "Royaume du Maroc", en: "Kingdom of Morocco" };

export const pageNames = {
  home: { ar: "الرئيسية", fr: "Accueil", en: "Home" },
  meetings: { ar: "الاجتماعات", fr: "Réunions", en: "Meetings" },
  committee: { ar: "تأليف اللجنة", fr: "Composition", en: "The committee" },
  obligations: { ar: "لوحة الآجال", fr: "Tableau des échéances", en: "Obligations" },
  space: { ar: "فضاء المجتمع المدني", fr: "Espace de la société civile", en: "Civil-society space" },
  guide: { ar: "الدليل", fr: "Le guide", en: "The guide" },
  check: { ar: "التحقق من السجل", fr: "Vérifier le registre", en: "Check the record" },
} as const satisfies Record<string, Text>;
