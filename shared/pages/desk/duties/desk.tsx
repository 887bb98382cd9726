import type { dutyActs } from "#committee/duties/matter";
import type { dutyRoutes } from "#contract/duties/duties";
import type { DeskActs, FieldsOf, ToldForm } from "#pages/desk/kit/desk-act";

/** Why something was missed or met late, to be written where all may read it. */
const explaining = {
  title: { ar: "توضيح سبب التأخر", fr: "Expliquer un retard", en: "Explain a delay" },
  means: {
    ar: "يُنشر هذا التوضيح بتاريخ اليوم إلى جانب الأجل المعني في لوحة الآجال، ويُدوَّن في السجل، ويمكن للجميع الاطلاع عليه. ولا يمحو الإشارة إلى التأخر، ولا يمكن سحبه؛ ويمكن أن يليه توضيح آخر.",
    fr: "L’explication, datée de ce jour, est publiée au tableau des échéances à côté de l’échéance concernée, et inscrite au registre, que chacun peut consulter. Elle n’efface pas le retard et ne peut être retirée\u00a0; une autre peut la suivre.",
    en: "The explanation, dated today, is published on the board of obligations beside the one concerned, and stands on the record, which anyone may read. It doesn’t remove the mark and can’t be taken back; another may follow it.",
  },
  submit: { ar: "نشر التوضيح", fr: "Publier l’explication", en: "Publish the explanation" },
  fields: [
    { at: "/words", says: { ar: "التوضيح", fr: "Explication", en: "Explanation" }, input: "words" },
  ] as const satisfies FieldsOf<typeof dutyRoutes.explainDuty>,
} as const satisfies ToldForm;

/** What may be done about what is due and what was missed, and by which form. */
export const dutyDesk = {
  readDue: {
    says: {
      ar: "تتبع الآجال القريبة والمتأخرة",
      fr: "Suivre les échéances proches ou dépassées",
      en: "Follow what is due and what is late",
    },
  },
  explainDuty: {
    says: {
      ar: "توضيح أسباب الآجال التي فاتت",
      fr: "Expliquer les échéances manquées",
      en: "Explain what was missed or late",
    },
    way: { ar: "توضيح السبب", fr: "Expliquer", en: "Explain" },
    form: explaining,
  },
} as const satisfies DeskActs<typeof dutyActs>;
