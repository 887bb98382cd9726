import type { planMatter } from "#committee/plans/matter";
import type { DeskActs } from "#pages/desk/kit/desk-act";
import * as forms from "#pages/desk/plans/forms";

/** What may be done about plans and who sits for their bodies, on whose page, and by which form. */
export const planDesk = {
  adoptPlan: {
    says: {
      ar: "تسجيل خطة عمل وطنية معتمدة",
      fr: "Inscrire un plan d’action national adopté",
      en: "Enter an adopted national action plan",
    },
    form: forms.adopting,
  },
  appoint: {
    says: {
      ar: "تسجيل من عينتهم هيئة ممثلا لها ونائبا عنه",
      fr: "Enregistrer le représentant et le suppléant désignés par un organisme",
      en: "Record whom a body appoints as its representative and deputy",
    },
    way: { ar: "تسجيل الممثل والنائب", fr: "Enregistrer les désignations", en: "Record its people" },
    form: forms.appointing,
  },
  correctOffice: {
    says: {
      ar: "تصحيح بيانات مكتب هيئة يُراسَل",
      fr: "Corriger le bureau d’un organisme auquel on écrit",
      en: "Correct the office of a body that is written to",
    },
    way: { ar: "تصحيح المكتب الذي يُراسَل", fr: "Corriger le bureau", en: "Correct the office" },
    form: forms.correcting,
  },
} as const satisfies DeskActs<typeof planMatter.acts>;
