import type { membershipMatter } from "#committee/memberships/matter";
import type { DeskActs } from "#pages/desk/kit/desk-act";
import { ending } from "#pages/desk/memberships/ending";
import * as forms from "#pages/desk/memberships/forms";

/** What may be done about civil society's memberships and their end, on whose card, and by which form. */
export const membershipDesk = {
  readMemberships: {
    says: {
      ar: "الاطلاع على غيابات جمعيات المجتمع المدني",
      fr: "Consulter les absences des associations membres",
      en: "Read the absences of civil society’s members",
    },
  },
  justifyAbsence: {
    says: {
      ar: "تبرير غياب جمعيتكم",
      fr: "Justifier une absence de votre association",
      en: "Justify an absence of your association",
    },
    way: { ar: "تبرير هذا الغياب", fr: "Justifier cette absence", en: "Justify this absence" },
    form: forms.justifying,
  },
  acceptJustification: {
    says: {
      ar: "قبول مبرر غياب",
      fr: "Admettre la justification d’une absence",
      en: "Accept the justification of an absence",
    },
    way: { ar: "قبول المبرر", fr: "Admettre la justification", en: "Accept the justification" },
    form: forms.accepting,
  },
  disputeJustification: {
    says: {
      ar: "المنازعة في مبرر غياب",
      fr: "Contester la justification d’une absence",
      en: "Dispute the justification of an absence",
    },
    way: { ar: "المنازعة في المبرر", fr: "Contester la justification", en: "Dispute the justification" },
    form: forms.disputing,
  },
  answerDispute: {
    says: {
      ar: "إبداء الرأي في مبرر متنازع فيه",
      fr: "Se prononcer sur une justification contestée",
      en: "Answer a disputed justification",
    },
    way: { ar: "إبداء رأيكم", fr: "Vous prononcer", en: "Give your answer" },
    form: forms.answering,
  },
  endMembership: {
    says: {
      ar: "تدوين انتهاء عضوية جمعية",
      fr: "Consigner la fin de la qualité de membre d’une association",
      en: "Record the end of an association’s membership",
    },
    way: {
      ar: "تدوين انتهاء العضوية",
      fr: "Consigner la fin de la qualité de membre",
      en: "Record the end of the membership",
    },
    form: ending,
  },
} as const satisfies DeskActs<typeof membershipMatter.acts>;
