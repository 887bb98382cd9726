import type { methodMatter } from "#committee/methods/matter";
import type { DeskActs } from "#pages/desk/kit/desk-act";
import * as forms from "#pages/desk/methods/forms";

/** What may be done about the selection method, on whose page, and by which form. */
export const methodDesk = {
  draftMethod: {
    says: {
      ar: "إدخال مشروع منهجية انتقاء أعضاء المجتمع المدني",
      fr: "Inscrire le projet de méthode de sélection de la société civile",
      en: "Enter the draft of civil society’s selection method",
    },
    form: forms.drawingUp,
  },
  changeMethod: {
    says: {
      ar: "تعديل مشروع منهجية الانتقاء",
      fr: "Modifier le projet de méthode de sélection",
      en: "Change the draft of the selection method",
    },
    way: { ar: "تعديل المنهجية", fr: "Modifier la méthode", en: "Change the method" },
    form: forms.drawingUp,
  },
  readMethodDraft: {
    says: {
      ar: "الاطلاع على مشروع منهجية الانتقاء قبل الاستشارة",
      fr: "Lire le projet de méthode de sélection avant la consultation",
      en: "Read the draft of the selection method before its consultation",
    },
  },
  openConsultation: {
    says: {
      ar: "فتح الاستشارة حول منهجية الانتقاء",
      fr: "Ouvrir la consultation sur la méthode de sélection",
      en: "Open the consultation on the selection method",
    },
    way: { ar: "فتح الاستشارة", fr: "Ouvrir la consultation", en: "Open the consultation" },
    form: forms.opening,
  },
  contributeToMethod: {
    says: {
      ar: "المساهمة في الاستشارة حول منهجية الانتقاء باسم جمعيتكم",
      fr: "Contribuer, pour votre association, à la consultation sur la méthode de sélection",
      en: "Contribute to the consultation on the selection method for your association",
    },
    way: { ar: "المساهمة باسم:", fr: "Contribuer pour\u00a0:", en: "Contribute for:" },
    form: forms.contributing,
  },
  answerContribution: {
    says: {
      ar: "تدوين أجوبة المجتمع المدني عن المساهمات",
      fr: "Consigner les réponses de la société civile aux contributions",
      en: "Record civil society’s answers to contributions",
    },
    way: { ar: "تدوين الجواب عن مساهمة:", fr: "Consigner la réponse à\u00a0:", en: "Record the answer to:" },
    form: forms.answering,
  },
  openMethodVote: {
    says: {
      ar: "فتح التصويت على منهجية الانتقاء",
      fr: "Ouvrir le vote de la méthode de sélection",
      en: "Open the vote on the selection method",
    },
    way: { ar: "فتح التصويت", fr: "Ouvrir le vote", en: "Open the vote" },
    form: forms.openingVote,
  },
  voteOnMethod: {
    says: {
      ar: "التصويت على منهجية الانتقاء",
      fr: "Voter la méthode de sélection",
      en: "Vote on the selection method",
    },
    way: { ar: "التصويت باسم:", fr: "Voter pour\u00a0:", en: "Vote for:" },
    form: forms.voting,
  },
} as const satisfies DeskActs<typeof methodMatter.acts>;
