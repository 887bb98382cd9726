import type { ToldAct } from "#pages/desk/kit/told-act";

/** What may be done about the selection method. */
export const methodsActs: readonly ToldAct[] = [
  {
    act: "draftMethod",
    says: {
      ar: "إدخال مشروع منهجية انتقاء أعضاء المجتمع المدني",
      fr: "Inscrire le projet de méthode de sélection de la société civile",
      en: "Enter the draft of civil society’s selection method",
    },
    at: "/desk/methods/new",
  },
  {
    act: "changeMethod",
    says: {
      ar: "تعديل مشروع منهجية الانتقاء",
      fr: "Modifier le projet de méthode de sélection",
      en: "Change the draft of the selection method",
    },
    at: "/desk/methods",
  },
  {
    act: "readMethodDraft",
    says: {
      ar: "الاطلاع على مشروع منهجية الانتقاء قبل الاستشارة",
      fr: "Lire le projet de méthode de sélection avant la consultation",
      en: "Read the draft of the selection method before its consultation",
    },
    at: "/desk/methods",
  },
  {
    act: "openConsultation",
    says: {
      ar: "فتح الاستشارة حول منهجية الانتقاء",
      fr: "Ouvrir la consultation sur la méthode de sélection",
      en: "Open the consultation on the selection method",
    },
    at: "/desk/methods",
  },
  {
    act: "contributeToMethod",
    says: {
      ar: "المساهمة في الاستشارة حول منهجية الانتقاء باسم جمعيتكم",
      fr: "Contribuer, pour votre association, à la consultation sur la méthode de sélection",
      en: "Contribute to the consultation on the selection method for your association",
    },
    at: "/desk/methods",
  },
  {
    act: "answerContribution",
    says: {
      ar: "تدوين أجوبة المجتمع المدني عن المساهمات",
      fr: "Consigner les réponses de la société civile aux contributions",
      en: "Record civil society’s answers to contributions",
    },
    at: "/desk/methods",
  },
  {
    act: "openMethodVote",
    says: {
      ar: "فتح التصويت على منهجية الانتقاء",
      fr: "Ouvrir le vote de la méthode de sélection",
      en: "Open the vote on the selection method",
    },
    at: "/desk/methods",
  },
  {
    act: "voteOnMethod",
    says: {
      ar: "التصويت على منهجية الانتقاء",
      fr: "Voter la méthode de sélection",
      en: "Vote on the selection method",
    },
    at: "/desk/methods",
  },
];
