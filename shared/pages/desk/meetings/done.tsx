import type { Text } from "#wording/wording";

/** What has just been done, told once at the head of a meeting's page. */
export const done = {
  planned: {
    ar: "سُجل مشروع الاجتماع. لم يُخبر به الأعضاء بعد.",
    fr: "Le projet de réunion est inscrit. Les membres n’en sont pas encore informés.",
    en: "The plan is entered. The members have not been told yet.",
  },
  changed: { ar: "سُجل التعديل.", fr: "La modification est inscrite.", en: "The change is entered." },
  noticed: {
    ar: "وُجهت الدعوة، والرسائل في طريقها إلى الأعضاء.",
    fr: "La convocation est envoyée\u00a0: les messages sont en route vers les membres.",
    en: "The notice is sent: its letters are on their way to the members.",
  },
  reissued: {
    ar: "سُجل التعديل ووُجهت دعوة جديدة، والرسائل في طريقها إلى الأعضاء.",
    fr: "La modification est inscrite et une nouvelle convocation est envoyée\u00a0: les messages sont en route vers les membres.",
    en: "The change is entered and the notice is sent anew: its letters are on their way to the members.",
  },
  postponed: {
    ar: "أُجل الاجتماع، ويُخبر بذلك جميع الأعضاء. يمكنكم الآن تحديد موعد جديد.",
    fr: "La réunion est reportée\u00a0; tous les membres en sont informés. Vous pouvez maintenant fixer une nouvelle date.",
    en: "The meeting is put off, and all members are told. You can now set another day.",
  },
  cancelled: { ar: "أُلغي الاجتماع.", fr: "La réunion est annulée.", en: "The meeting is cancelled." },
  coming: {
    ar: "سُجل جوابكم بشأن الحضور. يمكنكم تغييره إلى حين انعقاد الاجتماع.",
    fr: "Votre réponse est inscrite. Vous pouvez la changer jusqu’à la réunion.",
    en: "Your answer is entered. You may change it until the meeting.",
  },
  proposed: {
    ar: "سُجل مقترحكم، وستجيب عنه كتابة اللجنة.",
    fr: "Votre proposition est inscrite\u00a0; le secrétariat du comité y répondra.",
    en: "Your proposal is entered; the secretariat will answer it.",
  },
  answered: {
    ar: "سُجل الجواب عن المقترح.",
    fr: "La réponse à la proposition est inscrite.",
    en: "The answer to the proposal is entered.",
  },
  attended: { ar: "سُجلت ورقة الحضور.", fr: "La feuille de présence est inscrite.", en: "The attendance is entered." },
  written: {
    ar: "سُجلت مسودة المحضر. لا يطلع عليها الأعضاء قبل إرسالها.",
    fr: "Le projet de procès-verbal est inscrit. Les membres ne le lisent pas avant son envoi.",
    en: "The draft of the minutes is entered. Members don’t read it before it is sent.",
  },
  sent: {
    ar: "أُرسل المحضر، والرسائل في طريقها إلى الأعضاء.",
    fr: "Le procès-verbal est envoyé\u00a0: les messages sont en route vers les membres.",
    en: "The minutes are sent: their letters are on their way to the members.",
  },
  contributed: {
    ar: "سُجلت مساهمتكم، وستُدرج في المحضر أو تُرفق به باسمكم.",
    fr: "Votre contribution est inscrite\u00a0; elle sera intégrée au procès-verbal ou annexée, sous votre nom.",
    en: "Your contribution is entered; it will be taken into the minutes or attached to them, under your name.",
  },
  "taken-in": {
    ar: "أُدرجت المساهمة في المحضر.",
    fr: "La contribution est intégrée au procès-verbal.",
    en: "The contribution is taken into the minutes.",
  },
  explained: {
    ar: "سُجل التوضيح، ويُنشر إلى جانب الأجل المعني في لوحة الآجال.",
    fr: "L’explication est inscrite ; elle est publiée au tableau des échéances, à côté de celle qu’elle concerne.",
    en: "The explanation is entered, and is published on the board of obligations beside the one concerned.",
  },
  published: { ar: "نُشر المحضر.", fr: "Le procès-verbal est publié.", en: "The minutes are published." },
} as const satisfies Record<string, Text>;

export type DoneAct = keyof typeof done;
