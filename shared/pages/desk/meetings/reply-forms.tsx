import type { replyRoutes as routes } from "#contract/meetings/replies";
import type { FieldsOf, ToldForm } from "#pages/desk/kit/desk-act";

/** A member says whether they come, or who sits there for them. */
export const coming = {
  title: { ar: "تأكيد الحضور أو الاعتذار", fr: "Dire si vous venez", en: "Say whether you come" },
  submit: { ar: "تسجيل الجواب", fr: "Enregistrer ma réponse", en: "Save my answer" },
  fields: [
    {
      at: "/coming",
      says: {
        ar: "هل ستحضرون هذا الاجتماع؟",
        fr: "Viendrez-vous à cette réunion\u00a0?",
        en: "Will you come to this meeting?",
      },
      input: "choice",
      among: {
        yes: { ar: "نعم، سأحضر", fr: "Oui, je viendrai", en: "Yes, I will come" },
        no: { ar: "لا، أعتذر عن الحضور", fr: "Non, je serai absent(e)", en: "No, I will be absent" },
        represented: { ar: "سينوب عني شخص آخر", fr: "Je serai représenté(e)", en: "Someone will sit there for me" },
      },
      more: {
        represented: [
          {
            at: "/by",
            says: {
              ar: "اسم من سينوب عنكم",
              fr: "Nom de la personne qui vous représentera",
              en: "Who will sit there for you",
            },
            input: "words",
          },
        ],
      },
    },
  ] as const satisfies FieldsOf<typeof routes.sayWhetherComing>,
} as const satisfies ToldForm;

/** A member proposes an item or another day, while there is time for it (G5.4). */
export const proposing = {
  title: { ar: "تقديم مقترح", fr: "Faire une proposition", en: "Propose a change" },
  means: {
    ar: "يمكنكم تقديم مقترحاتكم إلى غاية نهاية يوم {until} (المادة 5 من الدليل). تجيب كتابة اللجنة عن كل مقترح بالقبول أو الرفض، مع ذكر السبب.",
    fr: "Vous pouvez proposer jusqu’à la fin du {until} (article 5 du guide). Le secrétariat du comité accepte ou décline chaque proposition, en donnant le motif.",
    en: "You may propose until the end of {until} (article 5 of the guide). The secretariat accepts or declines each proposal, with the reason.",
  },
  submit: { ar: "إرسال المقترح", fr: "Envoyer la proposition", en: "Send the proposal" },
  fields: [
    {
      at: "/change",
      says: { ar: "ماذا تقترحون؟", fr: "Que proposez-vous\u00a0?", en: "What do you propose?" },
      input: "choice",
      among: {
        agenda: { ar: "نقطة تضاف إلى جدول الأعمال", fr: "Un point à l’ordre du jour", en: "An item for the agenda" },
        date: { ar: "موعدا آخر", fr: "Une autre date", en: "Another day" },
      },
      more: {
        agenda: [
          { at: "/title", says: { ar: "النقطة المقترحة", fr: "Point proposé", en: "Proposed item" }, input: "words" },
        ],
        date: [
          { at: "/heldOn", says: { ar: "التاريخ المقترح", fr: "Date proposée", en: "Proposed day" }, input: "day" },
          {
            at: "/reason",
            says: { ar: "سبب تغيير الموعد", fr: "Motif du changement de date", en: "Reason for another day" },
            input: "words",
          },
        ],
      },
    },
  ] as const satisfies FieldsOf<typeof routes.propose>,
} as const satisfies ToldForm;

/** Or while their own time for it has not begun. */
export const proposingEarly = {
  ...proposing,
  means: {
    ar: "حسب المعلومات المتوفرة لدينا، لم تصلكم الدعوة بعد: لم يبدأ أجل تقديم المقترحات في السريان بالنسبة إليكم، ويمكنكم تقديم مقترحاتكم منذ الآن. تجيب كتابة اللجنة عن كل مقترح بالقبول أو الرفض، مع ذكر السبب.",
    fr: "À notre connaissance, la convocation ne vous est pas encore parvenue\u00a0: votre délai de proposition n’a pas commencé à courir, et vous pouvez proposer dès maintenant. Le secrétariat du comité accepte ou décline chaque proposition, en donnant le motif.",
    en: "As far as is known, the notice has not reached you yet: your time for proposals has not begun to run, and you may propose already. The secretariat accepts or declines each proposal, with the reason.",
  },
} as const satisfies ToldForm;

/** The secretariat accepts a proposal or declines it, with the reason (G5.4). */
export const answering = {
  title: { ar: "الجواب عن مقترح", fr: "Répondre à une proposition", en: "Answer a proposal" },
  submit: { ar: "تسجيل الجواب", fr: "Enregistrer la réponse", en: "Save the answer" },
  fields: [
    {
      at: "/accepted",
      says: { ar: "الجواب", fr: "Réponse", en: "Answer" },
      input: "yes-or-no",
      yes: { ar: "قبول المقترح", fr: "Accepter la proposition", en: "Accept the proposal" },
      no: { ar: "رفض المقترح", fr: "Décliner la proposition", en: "Decline the proposal" },
    },
    {
      at: "/reason",
      says: { ar: "تعليل الجواب", fr: "Motif de la réponse", en: "Reason of the answer" },
      input: "words",
    },
  ] as const satisfies FieldsOf<typeof routes.answerProposal>,
} as const satisfies ToldForm;
