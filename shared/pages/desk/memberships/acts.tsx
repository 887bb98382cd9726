import type { ToldAct } from "#pages/desk/kit/told-act";

/** What may be done about memberships and their end. */
export const membershipsActs: readonly ToldAct[] = [
  {
    act: "readMemberships",
    says: {
      ar: "الاطلاع على غيابات جمعيات المجتمع المدني",
      fr: "Consulter les absences des associations membres",
      en: "Read the absences of civil society’s members",
    },
    at: "/desk/memberships",
  },
  {
    act: "justifyAbsence",
    says: {
      ar: "تبرير غياب جمعيتكم",
      fr: "Justifier une absence de votre association",
      en: "Justify an absence of your association",
    },
    at: "/desk/memberships",
  },
  {
    act: "acceptJustification",
    says: {
      ar: "قبول مبرر غياب",
      fr: "Admettre la justification d’une absence",
      en: "Accept the justification of an absence",
    },
    at: "/desk/memberships",
  },
  {
    act: "disputeJustification",
    says: {
      ar: "المنازعة في مبرر غياب",
      fr: "Contester la justification d’une absence",
      en: "Dispute the justification of an absence",
    },
    at: "/desk/memberships",
  },
  {
    act: "answerDispute",
    says: {
      ar: "إبداء الرأي في مبرر متنازع فيه",
      fr: "Se prononcer sur une justification contestée",
      en: "Answer a disputed justification",
    },
    at: "/desk/memberships",
  },
  {
    act: "endMembership",
    says: {
      ar: "تدوين انتهاء عضوية جمعية",
      fr: "Consigner la fin de la qualité de membre d’une association",
      en: "Record the end of an association’s membership",
    },
    at: "/desk/memberships",
  },
];
