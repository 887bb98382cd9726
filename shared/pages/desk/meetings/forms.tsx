import type { meetingRoutes as routes } from "#contract/meetings/meetings";
import type { FieldsOf, ToldForm } from "#pages/desk/kit/desk-act";
import { planAgenda, planWhen, planWhere } from "#wording/meeting-plan";

/** What a plan is asked for by; its agenda is typed row by row. */
const planFields = [
  ...planWhen,
  ...planWhere,
  { at: "/agenda", says: planAgenda, input: "list" },
] as const satisfies FieldsOf<typeof routes.changePlan>;

/** A meeting is planned. */
export const planning = {
  title: { ar: "إعداد اجتماع", fr: "Préparer une réunion", en: "Plan a meeting" },
  submit: { ar: "تسجيل المشروع", fr: "Enregistrer le projet", en: "Save the plan" },
  fields: planFields,
} as const satisfies ToldForm;

/** Its plan is changed while members have no notice of it. */
export const changing = {
  title: { ar: "تعديل مشروع الاجتماع", fr: "Modifier le projet de réunion", en: "Change the plan" },
  submit: { ar: "تسجيل التعديل", fr: "Enregistrer la modification", en: "Save the change" },
  fields: planFields,
} as const satisfies ToldForm;

/** Or once they have, who get it anew. */
export const reissuing = {
  ...changing,
  submit: {
    ar: "تسجيل التعديل وتوجيه دعوة جديدة",
    fr: "Enregistrer et convoquer de nouveau",
    en: "Save the change and send the notice anew",
  },
} as const satisfies ToldForm;

const why = [
  {
    at: "/reason",
    says: { ar: "السبب", fr: "Motif", en: "Reason" },
    hint: {
      ar: "يُدوَّن السبب في سجل الاجتماع ويمكن للجميع الاطلاع عليه.",
      fr: "Le motif est inscrit au registre de la réunion, que chacun peut consulter.",
      en: "The reason stands on the meeting’s record, which anyone may read.",
    },
    input: "words",
  },
] as const satisfies FieldsOf<typeof routes.cancelMeeting>;

/** A meeting is put off, with the reason and what it sets going. */
export const postponing = {
  title: { ar: "تأجيل الاجتماع", fr: "Reporter la réunion", en: "Put off the meeting" },
  means: {
    ar: "يُخبر جميع الأعضاء اليوم بأن الاجتماع لن ينعقد يوم {heldOn}، مع ذكر السبب. بعد ذلك تحددون موعدا جديدا وتُوجه إليه دعوة جديدة.",
    fr: "Tous les membres sont informés aujourd’hui que la réunion ne se tiendra pas le {heldOn}, avec le motif. Vous fixerez ensuite une nouvelle date, qui fera l’objet d’une nouvelle convocation.",
    en: "All members are told today that the meeting isn’t held on {heldOn}, with the reason. You then set another day, and its notice goes out anew.",
  },
  submit: {
    ar: "تأجيل الاجتماع وإخبار الأعضاء",
    fr: "Reporter la réunion et informer les membres",
    en: "Put off the meeting and tell the members",
  },
  fields: why,
} as const satisfies ToldForm;

/** A meeting that members have notice of is cancelled, with the reason. */
export const cancelling = {
  title: { ar: "إلغاء الاجتماع", fr: "Annuler la réunion", en: "Cancel the meeting" },
  means: {
    ar: "يُخبر جميع الأعضاء اليوم بإلغاء اجتماع {heldOn}، مع ذكر السبب. لا يمكن التراجع عن الإلغاء.",
    fr: "Tous les membres sont informés aujourd’hui de l’annulation de la réunion du {heldOn}, avec le motif. L’annulation est définitive.",
    en: "All members are told today that the meeting of {heldOn} is cancelled, with the reason. This can’t be undone.",
  },
  submit: { ar: "تأكيد إلغاء الاجتماع", fr: "Confirmer l’annulation", en: "Confirm the cancellation" },
  fields: why,
} as const satisfies ToldForm;

/** Or one that they have no notice of, of which nobody is told. */
export const dropping = {
  ...cancelling,
  means: {
    ar: "لم تُوجه إلى الأعضاء دعوة إلى هذا الموعد، فلا يُراسلون بشأن الإلغاء. لا يمكن التراجع عنه.",
    fr: "Les membres n’ont pas été convoqués à cette date\u00a0: aucun message ne leur est envoyé. L’annulation est définitive.",
    en: "Members have no notice of this day, so that nothing is sent to them. This can’t be undone.",
  },
} as const satisfies ToldForm;
