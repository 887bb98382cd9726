import type { seatRoutes } from "#contract/composition/seats";
import { appointeeFields } from "#pages/desk/kit/contact-fields";
import type { FieldsOf, ToldForm } from "#pages/desk/kit/desk-act";

/** Who chairs is entered (G5.2). */
export const entering = {
  title: { ar: "تسجيل من يرأس اللجنة", fr: "Enregistrer qui préside", en: "Enter who chairs" },
  means: {
    ar: "يرأس الكاتب العام اللجنة (المادة 5 من الدليل)، ولا يُعد من أعضاء الإدارة أو المجتمع المدني ما لم يكن يشغل مقعدا أيضا. ويغادر الرئاسة اليوم من سبقه.",
    fr: "Le secrétaire général préside le comité (article 5 du guide)\u00a0; il n’est d’aucun des deux collèges à moins d’occuper aussi un siège. Qui présidait jusqu’ici quitte la présidence aujourd’hui.",
    en: "The Secretary General chairs the committee (article 5 of the guide), and is in neither college unless also holding a seat. Whoever chaired until now leaves the chair today.",
  },
  submit: { ar: "تسجيل", fr: "Enregistrer", en: "Enter" },
  fields: appointeeFields(""),
} as const satisfies ToldForm;

/** Someone left a seat before a successor was named. */
export const leaving = {
  title: { ar: "تسجيل مغادرة مقعد", fr: "Enregistrer un départ", en: "Record that someone left a seat" },
  means: {
    ar: "يبقى المقعد للهيئة أو الجمعية، ويُعلن شاغرا ابتداء من اليوم إلى أن يُسجل من يخلف من غادره. وتنتهي في الحين الصلاحيات المرتبطة به.",
    fr: "Le siège reste à l’organisme ou à l’association\u00a0; il est vacant dès aujourd’hui, jusqu’à l’enregistrement d’un successeur. Les droits qui s’y attachent prennent fin aussitôt.",
    en: "The seat stays its body’s or its association’s; the place is vacant from today until a successor is on record. The rights that come with it end at once.",
  },
  submit: { ar: "تسجيل المغادرة", fr: "Enregistrer le départ", en: "Record it" },
  fields: [
    {
      at: "/as",
      says: { ar: "من غادر", fr: "Qui est parti", en: "Who left" },
      input: "select",
      none: { ar: "اختاروا", fr: "Choisir", en: "Choose" },
    },
  ] as const satisfies FieldsOf<typeof seatRoutes.leaveSeat>,
} as const satisfies ToldForm;
