import type { ToldAct } from "#pages/desk/kit/told-act";

/** What may be done about a candidacy of one's own. */
export const candidaciesActs: readonly ToldAct[] = [
  {
    act: "registerCandidacy",
    says: {
      ar: "ترشيح جمعيتكم لعضوية اللجنة",
      fr: "Présenter la candidature de votre association",
      en: "Have your association stand for the committee",
    },
    at: "/desk/calls",
  },
  {
    act: "listOwnCandidacies",
    says: { ar: "الاطلاع على ترشيحاتكم", fr: "Consulter vos candidatures", en: "See your candidacies" },
    at: "/desk/candidacies",
  },
  {
    act: "showCandidacy",
    says: {
      ar: "تتبع ملف ترشيحكم",
      fr: "Suivre votre dossier de candidature",
      en: "Follow your candidacy’s dossier",
    },
    at: "/desk/candidacies",
  },
  {
    act: "saveForm",
    says: { ar: "ملء استمارة الترشيح", fr: "Remplir le formulaire de candidature", en: "Fill in the application form" },
    at: "/desk/candidacies",
  },
  {
    act: "depositForm",
    says: {
      ar: "إيداع استمارة الترشيح",
      fr: "Déposer le formulaire de candidature",
      en: "Deposit the application form",
    },
    at: "/desk/candidacies",
  },
  {
    act: "askForDeposit",
    says: { ar: "إيداع وثائق الملف", fr: "Déposer les pièces du dossier", en: "Bring the parts of the dossier" },
    at: "/desk/candidacies",
  },
  {
    act: "readCandidacyRecord",
    says: {
      ar: "تحميل سجل ترشيحكم",
      fr: "Télécharger le registre de votre candidature",
      en: "Take away the record of your candidacy",
    },
    at: "/desk/candidacies",
  },
  {
    act: "withdrawCandidacy",
    says: { ar: "سحب ترشيحكم", fr: "Retirer votre candidature", en: "Withdraw your candidacy" },
    at: "/desk/candidacies",
  },
];
