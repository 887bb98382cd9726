import type { attendanceRoutes } from "#contract/meetings/attendance";
import type { replyRoutes } from "#contract/meetings/replies";
import type { FieldsOf, ToldForm } from "#pages/desk/kit/desk-act";

/** Who presided: the chair, or another, with the reason (G5.2). */
export const presided = [
  {
    at: "/presided/by",
    says: { ar: "من ترأس الاجتماع؟", fr: "Qui a présidé la réunion\u00a0?", en: "Who presided?" },
    input: "choice",
    among: {
      chair: {
        ar: "الكاتب العام، نقطة الاتصال لدى شراكة الحكومة المنفتحة (المادة 5 من الدليل)",
        fr: "Le secrétaire général, point de contact auprès de l’OGP (article 5 du guide)",
        en: "The Secretary General, OGP point of contact (article 5 of the guide)",
      },
      other: { ar: "شخص آخر", fr: "Une autre personne", en: "Another person" },
    },
    more: {
      other: [
        {
          at: "/presided/name",
          says: { ar: "اسم من ترأس الاجتماع", fr: "Nom de la personne qui a présidé", en: "Who presided" },
          input: "words",
        },
        {
          at: "/presided/reason",
          says: {
            ar: "سبب الخروج عن القاعدة",
            fr: "Motif de l’écart à la règle",
            en: "Reason of the departure from the rule",
          },
          input: "words",
        },
      ],
    },
  },
] as const satisfies FieldsOf<typeof attendanceRoutes.recordAttendance>;

/** How each seat was filled, who presided, who was invited (G5.2, G5.9). */
export const recording = {
  title: { ar: "ورقة الحضور", fr: "Feuille de présence", en: "Attendance sheet" },
  means: {
    ar: "عُبئت الورقة مسبقا بما أخبر به الأعضاء عن حضورهم. يرجى تحديد حالة كل مقعد؛ ويمكن تصحيح الورقة إلى حين إرسال المحضر.",
    fr: "La feuille est préremplie avec ce que les membres ont annoncé. Indiquez ce qu’il en est de chaque siège\u00a0; elle peut être corrigée jusqu’à l’envoi du procès-verbal.",
    en: "The sheet is filled in with what members announced. Tell how each seat was filled; it can be corrected until the minutes are sent.",
  },
  submit: { ar: "تسجيل ورقة الحضور", fr: "Enregistrer la feuille de présence", en: "Save the attendance" },
  fields: [...presided, { at: "/seats", says: { ar: "المقاعد", fr: "Sièges", en: "Seats" }, input: "list" }],
} as const satisfies ToldForm;

/** The minutes are drafted, item by item of the agenda. */
export const writing = {
  title: { ar: "تحرير المحضر", fr: "Rédiger le procès-verbal", en: "Write the minutes" },
  means: {
    ar: "تُسجل هنا مسودة لا يطلع عليها سوى كتابة اللجنة، ويمكن تعديلها ما دام المحضر لم يُرسل. يجب أن يُرسل إلى الأعضاء في أجل أقصاه نهاية يوم {due} (المادة 5 من الدليل).",
    fr: "Ce projet n’est lu que du secrétariat et se modifie jusqu’à l’envoi. Le procès-verbal doit parvenir aux membres au plus tard à la fin du {due} (article 5 du guide).",
    en: "This draft is read by the secretariat alone, and can be changed until it is sent. The minutes must go to the members by the end of {due} (article 5 of the guide).",
  },
  submit: { ar: "تسجيل المسودة", fr: "Enregistrer le projet", en: "Save the draft" },
  fields: [],
} as const satisfies ToldForm;

/** They go to the members (G5.5, G5.6). */
export const sending = {
  title: { ar: "إرسال المحضر إلى الأعضاء", fr: "Envoyer le procès-verbal aux membres", en: "Send the minutes" },
  submit: { ar: "تأكيد إرسال المحضر", fr: "Confirmer l’envoi", en: "Confirm, and send the minutes" },
  fields: [],
} as const satisfies ToldForm;

/** A member adds to an item of them, while there is time for it (G5.6). */
export const enriching = {
  title: { ar: "إغناء المحضر", fr: "Enrichir le procès-verbal", en: "Enrich the minutes" },
  means: {
    ar: "يمكنكم إغناء المحضر إلى غاية نهاية يوم {until} (المادة 5 من الدليل). تُدرج كتابة اللجنة مساهمتكم في المحضر أو تُرفق به، وتُنشر باسمكم.",
    fr: "Vous pouvez enrichir le procès-verbal jusqu’à la fin du {until} (article 5 du guide). Votre contribution y est intégrée ou annexée par le secrétariat du comité, et publiée sous votre nom.",
    en: "You may enrich the minutes until the end of {until} (article 5 of the guide). Your contribution is taken in or attached, and published under your name.",
  },
  submit: { ar: "إرسال المساهمة", fr: "Envoyer la contribution", en: "Send the contribution" },
  fields: [
    {
      at: "/item",
      says: { ar: "النقطة المعنية", fr: "Point concerné", en: "Which item" },
      input: "one-of",
      none: {
        ar: "اختاروا نقطة من جدول الأعمال",
        fr: "Choisissez un point de l’ordre du jour",
        en: "Choose an item of the agenda",
      },
    },
    { at: "/says", says: { ar: "مساهمتكم", fr: "Votre contribution", en: "Your contribution" }, input: "passage" },
  ] as const satisfies FieldsOf<typeof replyRoutes.contribute>,
} as const satisfies ToldForm;

/** What a member added is taken into the item that it is about (G5.6). */
export const takingIn = {
  title: {
    ar: "إدراج مساهمة في المحضر",
    fr: "Intégrer une contribution au procès-verbal",
    en: "Take a contribution into the minutes",
  },
  means: {
    ar: "يرجى تعديل نص النقطة أدناه على ضوء المساهمة. يبقى اسم صاحبها مذكورا، ونصها مدونا في السجل.",
    fr: "Modifiez ci-dessous le texte du point à la lumière de la contribution. Son auteur reste nommé, et son texte au registre.",
    en: "Change the item’s text below in the light of the contribution. Its author stays named, and its text on the record.",
  },
  submit: { ar: "إدراج المساهمة", fr: "Intégrer la contribution", en: "Take it in" },
  fields: [],
} as const satisfies ToldForm;
