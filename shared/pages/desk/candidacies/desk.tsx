import type { candidacyMatter } from "#committee/candidacies/matter";
import * as forms from "#pages/desk/candidacies/forms";
import type { DeskActs } from "#pages/desk/kit/desk-act";

/** What may be done about a candidacy of one's own. */
export const candidacyDesk = {
  listOwnCandidacies: {
    says: { ar: "الاطلاع على ترشيحاتكم", fr: "Consulter vos candidatures", en: "See your candidacies" },
  },
  showCandidacy: {
    says: {
      ar: "تتبع ملف ترشيحكم",
      fr: "Suivre votre dossier de candidature",
      en: "Follow your candidacy’s dossier",
    },
  },
  saveForm: {
    says: { ar: "ملء استمارة الترشيح", fr: "Remplir le formulaire de candidature", en: "Fill in the application form" },
    form: forms.filling,
  },
  depositForm: {
    says: {
      ar: "إيداع استمارة الترشيح",
      fr: "Déposer le formulaire de candidature",
      en: "Deposit the application form",
    },
  },
  askForDeposit: {
    says: { ar: "إيداع وثائق الملف", fr: "Déposer les pièces du dossier", en: "Bring the parts of the dossier" },
  },
  readCandidacyRecord: {
    says: {
      ar: "تحميل سجل ترشيحكم",
      fr: "Télécharger le registre de votre candidature",
      en: "Take away the record of your candidacy",
    },
  },
  withdrawCandidacy: {
    says: { ar: "سحب ترشيحكم", fr: "Retirer votre candidature", en: "Withdraw your candidacy" },
    way: { ar: "سحب الترشيح", fr: "Retirer la candidature", en: "Withdraw the candidacy" },
    form: forms.withdrawing,
  },
} as const satisfies DeskActs<typeof candidacyMatter.acts>;
