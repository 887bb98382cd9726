import type { membershipRoutes } from "#contract/memberships/memberships";
import type { FieldsOf, ToldForm } from "#pages/desk/kit/desk-act";

/** An association says why it was absent (G12.4). */
export const justifying = {
  title: { ar: "تبرير غياب", fr: "Justifier une absence", en: "Justify an absence" },
  means: {
    ar: "تطلع كتابة اللجنة على ما تكتبونه. وإذا نازعت فيه، اطلع عليه كذلك باقي أعضاء المجتمع المدني في اللجنة للبت فيه. ولا يُنشر للعموم.",
    fr: "Le secrétariat lit ce que vous écrivez. S’il le conteste, les autres membres de la société civile du comité le lisent aussi, pour trancher. Rien n’en est publié.",
    en: "The secretariat reads what you write. If it disputes it, the committee’s other civil-society members read it too, to settle it. None of it is published.",
  },
  submit: { ar: "تسجيل المبرر", fr: "Enregistrer la justification", en: "Save the justification" },
  fields: [
    { at: "/says", says: { ar: "سبب الغياب", fr: "Motif de l’absence", en: "Why you were absent" }, input: "passage" },
    {
      at: "/evidence",
      says: {
        ar: "وثيقة مثبتة (اختيارية)",
        fr: "Pièce à l’appui (facultative)",
        en: "Document that shows it (optional)",
      },
      input: "file",
      for: "absence-justification",
    },
  ] as const satisfies FieldsOf<typeof membershipRoutes.justifyAbsence>,
} as const satisfies ToldForm;

/** The secretariat accepts what an association says of an absence (G12.4). */
export const accepting = {
  title: { ar: "قبول مبرر غياب", fr: "Admettre une justification", en: "Accept a justification" },
  means: {
    ar: "إذا قُبل المبرر، لم يعد هذا الغياب محتسبا، وأُخبرت الجمعية بذلك.",
    fr: "Une fois la justification admise, cette absence ne compte plus et l’association en est informée.",
    en: "Once the justification is accepted, that absence no longer counts, and the association is told.",
  },
  submit: { ar: "قبول المبرر", fr: "Admettre la justification", en: "Accept the justification" },
  fields: [],
} as const satisfies ToldForm;

/** The secretariat hands a justification on to civil society's other members (G12.4). */
export const disputing = {
  title: { ar: "المنازعة في مبرر غياب", fr: "Contester une justification", en: "Dispute a justification" },
  means: {
    ar: "لا تبت كتابة اللجنة في المبرر: يُعرض مع سبب المنازعة على باقي أعضاء المجتمع المدني في اللجنة، ولهم عشرة أيام عمل. ولا يُنشر شيء من ذلك للعموم.",
    fr: "Le secrétariat ne tranche pas\u00a0: la justification et le motif de la contestation sont soumis aux autres membres de la société civile du comité, qui disposent de dix jours ouvrables. Rien n’en est publié.",
    en: "The secretariat doesn’t settle it: the justification, with the reason why it is disputed, goes to the committee’s other civil-society members, who have ten working days. None of it is published.",
  },
  submit: { ar: "عرض الأمر على الأعضاء", fr: "Saisir les membres", en: "Put it to the members" },
  fields: [
    {
      at: "/reason",
      says: { ar: "سبب المنازعة", fr: "Motif de la contestation", en: "Why it is disputed" },
      input: "words",
    },
  ] as const satisfies FieldsOf<typeof membershipRoutes.disputeJustification>,
} as const satisfies ToldForm;

/** Another association of the college says whether an absence is justified (G12.4). */
export const answering = {
  title: { ar: "البت في مبرر متنازع فيه", fr: "Se prononcer sur une contestation", en: "Answer a dispute" },
  means: {
    ar: "لا يُرفض المبرر إلا إذا رأى أكثر من نصف باقي أعضاء المجتمع المدني أن الغياب غير مبرر. ويمكنكم تغيير جوابكم إلى حين انتهاء الأجل.",
    fr: "La justification n’est rejetée que si plus de la moitié des autres membres de la société civile tiennent l’absence pour injustifiée. Vous pouvez changer votre réponse jusqu’à la fin du délai.",
    en: "The justification is rejected only if more than half of civil society’s other members find the absence not justified. You may change your answer until the time is over.",
  },
  submit: { ar: "تسجيل الجواب", fr: "Enregistrer la réponse", en: "Save the answer" },
  fields: [
    {
      at: "/justified",
      says: { ar: "رأيكم", fr: "Votre avis", en: "Your answer" },
      input: "yes-or-no",
      yes: { ar: "الغياب مبرر", fr: "L’absence est justifiée", en: "The absence is justified" },
      no: { ar: "الغياب غير مبرر", fr: "L’absence n’est pas justifiée", en: "The absence is not justified" },
    },
  ] as const satisfies FieldsOf<typeof membershipRoutes.answerDispute>,
} as const satisfies ToldForm;
