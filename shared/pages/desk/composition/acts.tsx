import type { ToldAct } from "#pages/desk/kit/told-act";

/** What may be done about plans and who sits for them. */
export const compositionActs: readonly ToldAct[] = [
  {
    act: "adoptPlan",
    says: {
      ar: "تسجيل خطة عمل وطنية معتمدة",
      fr: "Inscrire un plan d’action national adopté",
      en: "Enter an adopted national action plan",
    },
    at: "/desk/plans/new",
  },
  {
    act: "appoint",
    says: {
      ar: "تسجيل من عينتهم هيئة ممثلا لها ونائبا عنه",
      fr: "Enregistrer le représentant et le suppléant désignés par un organisme",
      en: "Record whom a body appoints as its representative and deputy",
    },
    at: "/desk/plans",
  },
  {
    act: "correctOffice",
    says: {
      ar: "تصحيح بيانات مكتب هيئة يُراسَل",
      fr: "Corriger le bureau d’un organisme auquel on écrit",
      en: "Correct the office of a body that is written to",
    },
    at: "/desk/plans",
  },
  {
    act: "enterChair",
    says: { ar: "تسجيل رئيس اللجنة", fr: "Enregistrer qui préside le comité", en: "Enter who chairs the committee" },
    at: "/desk/committee/chair",
  },
  {
    act: "leaveSeat",
    says: {
      ar: "تسجيل مغادرة مقعد في اللجنة",
      fr: "Enregistrer un départ du comité",
      en: "Record that someone left a seat of the committee",
    },
    at: "/desk/committee",
  },
];
