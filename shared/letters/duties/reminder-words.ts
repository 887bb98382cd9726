import type { DutyName } from "#committee/duties";
import type { Text } from "#wording/wording";

/** What is said of a deadline that comes; `left` counts the days from the letter's to the last. */
export type ReminderWords = Readonly<{ subject: Text; title: Text; tells: Text; asks?: Text }>;

const ofMeeting: ReminderWords = {
  subject: {
    ar: "تذكير باجتماع لجنة الإشراف: {heldOn}",
    fr: "Rappel, réunion du comité de pilotage\u00a0: {heldOn}",
    en: "Reminder, meeting of the steering committee: {heldOn}",
  },
  title: {
    ar: "{left, plural, zero {اجتماع لجنة الإشراف اليوم} one {اجتماع لجنة الإشراف غدا} two {اجتماع لجنة الإشراف بعد يومين} few {اجتماع لجنة الإشراف بعد # أيام} many {اجتماع لجنة الإشراف بعد # يوما} other {اجتماع لجنة الإشراف بعد # يوم}}",
    fr: "{left, plural, =0 {Le comité de pilotage se réunit aujourd’hui} =1 {Le comité de pilotage se réunit demain} other {Le comité de pilotage se réunit dans # jours}}",
    en: "{left, plural, =0 {The steering committee meets today} =1 {The steering committee meets tomorrow} other {The steering committee meets in # days}}",
  },
  tells: {
    ar: "نذكركم بأن اجتماع لجنة الإشراف سينعقد يوم {heldOn}.",
    fr: "Nous vous rappelons que la réunion du comité de pilotage se tient le {heldOn}.",
    en: "The steering committee’s meeting is held on {heldOn}.",
  },
  asks: {
    ar: "تجدون توقيته ومكانه وجدول أعماله في صفحة الاجتماع، حيث يمكنكم أيضا الإخبار بحضوركم.",
    fr: "L’horaire, le lieu et l’ordre du jour figurent à la page de la réunion, où vous pouvez aussi indiquer si vous viendrez.",
    en: "Its hours, place and agenda stand on the meeting’s page, where you may also say whether you are coming.",
  },
};

const ofEnrichment: ReminderWords = {
  subject: {
    ar: "تذكير بانتهاء أجل إغناء محضر اجتماع لجنة الإشراف: {heldOn}",
    fr: "Rappel, fin du délai pour enrichir le procès-verbal de la réunion du comité de pilotage\u00a0: {heldOn}",
    en: "Reminder, the time to enrich the minutes of the steering committee’s meeting ends: {heldOn}",
  },
  title: {
    ar: "{left, plural, zero {ينتهي اليوم أجل إغناء المحضر} one {ينتهي غدا أجل إغناء المحضر} two {ينتهي بعد يومين أجل إغناء المحضر} few {ينتهي بعد # أيام أجل إغناء المحضر} many {ينتهي بعد # يوما أجل إغناء المحضر} other {ينتهي بعد # يوم أجل إغناء المحضر}}",
    fr: "{left, plural, =0 {Le délai pour enrichir le procès-verbal expire aujourd’hui} =1 {Le délai pour enrichir le procès-verbal expire demain} other {Le délai pour enrichir le procès-verbal expire dans # jours}}",
    en: "{left, plural, =0 {The time to enrich the minutes ends today} =1 {The time to enrich the minutes ends tomorrow} other {The time to enrich the minutes ends in # days}}",
  },
  tells: {
    ar: "بإمكانكم إغناء محضر اجتماع لجنة الإشراف المنعقد يوم {heldOn} إلى غاية نهاية يوم {on} (المادة 5 من الدليل)، وبعد ذلك يُنشر تلقائيا.",
    fr: "Vous pouvez enrichir le procès-verbal de la réunion du comité de pilotage du {heldOn} jusqu’à la fin du {on} (article 5 du guide)\u00a0; il est ensuite publié de lui-même.",
    en: "You may enrich the minutes of the steering committee’s meeting of {heldOn} until the end of {on} (article 5 of the guide); they are then published by themselves.",
  },
};

const ofNotice: ReminderWords = {
  subject: {
    ar: "تذكير بتوجيه الدعوة لاجتماع لجنة الإشراف: {heldOn}",
    fr: "Rappel, convocation à envoyer pour la réunion du comité de pilotage\u00a0: {heldOn}",
    en: "Reminder, notice to be sent for the steering committee’s meeting: {heldOn}",
  },
  title: {
    ar: "لم تُوجَّه بعد الدعوة لاجتماع يوم {heldOn}",
    fr: "La convocation à la réunion du {heldOn} est à envoyer",
    en: "The notice of the meeting of {heldOn} is to be sent",
  },
  tells: {
    ar: "لم تُوجَّه بعد الدعوة لاجتماع لجنة الإشراف المقرر يوم {heldOn}، وآخر يوم يجوز فيه ذلك هو {on} (المادة 5 من الدليل). {left, plural, zero {ينقضي هذا الأجل اليوم} one {ينقضي هذا الأجل غدا} two {بقي على انقضاء هذا الأجل يومان} few {بقيت على انقضاء هذا الأجل # أيام} many {بقي على انقضاء هذا الأجل # يوما} other {بقي على انقضاء هذا الأجل # يوم}}.",
    fr: "La convocation à la réunion du comité de pilotage prévue le {heldOn} n’a pas encore été envoyée\u00a0; le dernier jour où elle peut l’être est le {on} (article 5 du guide). {left, plural, =0 {Ce délai expire aujourd’hui} =1 {Ce délai expire demain} other {Il reste # jours}}.",
    en: "The notice of the steering committee’s meeting planned for {heldOn} has not been sent yet; the last day on which it may go is {on} (article 5 of the guide). {left, plural, =0 {That day is today} =1 {That day is tomorrow} other {# days are left}}.",
  },
};

const ofMinutes: ReminderWords = {
  subject: {
    ar: "تذكير بإرسال محضر اجتماع لجنة الإشراف: {heldOn}",
    fr: "Rappel, procès-verbal à envoyer de la réunion du comité de pilotage\u00a0: {heldOn}",
    en: "Reminder, minutes to be sent of the steering committee’s meeting: {heldOn}",
  },
  title: {
    ar: "لم يُرسل بعد محضر اجتماع يوم {heldOn}",
    fr: "Le procès-verbal de la réunion du {heldOn} est à envoyer",
    en: "The minutes of the meeting of {heldOn} are to be sent",
  },
  tells: {
    ar: "لم يُرسل بعد محضر اجتماع لجنة الإشراف ليوم {heldOn} إلى الأعضاء، وآخر يوم لإرساله هو {on} (المادة 5 من الدليل). {left, plural, zero {ينقضي هذا الأجل اليوم} one {ينقضي هذا الأجل غدا} two {بقي على انقضاء هذا الأجل يومان} few {بقيت على انقضاء هذا الأجل # أيام} many {بقي على انقضاء هذا الأجل # يوما} other {بقي على انقضاء هذا الأجل # يوم}}.",
    fr: "Le procès-verbal de la réunion du comité de pilotage du {heldOn} n’a pas encore été envoyé aux membres\u00a0; il doit l’être au plus tard le {on} (article 5 du guide). {left, plural, =0 {Ce délai expire aujourd’hui} =1 {Ce délai expire demain} other {Il reste # jours}}.",
    en: "The minutes of the steering committee’s meeting of {heldOn} have not been sent to the members yet; they are to go by {on} (article 5 of the guide). {left, plural, =0 {That day is today} =1 {That day is tomorrow} other {# days are left}}.",
  },
  asks: {
    ar: "يتعين تدوين لائحة الحضور إن لم تُدوَّن بعد، وتحرير المحضر ثم إرساله.",
    fr: "Il convient d’enregistrer la liste de présence si elle ne l’est pas encore, de dresser le procès-verbal, puis de l’envoyer.",
    en: "Record who came if that has not been done yet, write the minutes, and send them.",
  },
};

const ofNextMeeting: ReminderWords = {
  subject: {
    ar: "تذكير بعقد الاجتماع المقبل للجنة الإشراف في أجل أقصاه {on}",
    fr: "Rappel, prochaine réunion du comité de pilotage à tenir au plus tard le {on}",
    en: "Reminder, the steering committee’s next meeting is to be held by {on}",
  },
  title: {
    ar: "يتعين برمجة الاجتماع المقبل",
    fr: "La prochaine réunion est à programmer",
    en: "The next meeting is to be called",
  },
  tells: {
    ar: "ينص الدليل على عقد اجتماع واحد على الأقل كل ستة أشهر (المادة 5). ووفق القراءة المعتمدة لهذه المادة، يُعقد الاجتماع الموالي لاجتماع لجنة الإشراف المنعقد يوم {heldOn} في أجل أقصاه {on}. {left, plural, zero {ينقضي هذا الأجل اليوم} one {بقي على انقضاء هذا الأجل يوم واحد} two {بقي على انقضاء هذا الأجل يومان} few {بقيت على انقضاء هذا الأجل # أيام} many {بقي على انقضاء هذا الأجل # يوما} other {بقي على انقضاء هذا الأجل # يوم}}، ولم يُبرمج بعد أي اجتماع آخر.",
    fr: "Le guide prévoit au moins une réunion tous les six mois (article 5). Selon la lecture retenue de cet article, la réunion qui suit celle du {heldOn} doit se tenir au plus tard le {on}. {left, plural, =0 {Ce délai expire aujourd’hui} one {Il reste # jour} other {Il reste # jours}}, et aucune autre réunion n’est encore programmée.",
    en: "The guide asks for a meeting at least once every six months (article 5). As that article is read here, the meeting after the steering committee’s of {heldOn} is to be held by {on}. {left, plural, =0 {That day is today} one {# day is left} other {# days are left}}, and no further meeting is called.",
  },
  asks: {
    ar: "يتعين برمجة الاجتماع وتوجيه الدعوة إليه داخل الأجل المنصوص عليه في المادة نفسها.",
    fr: "Il convient de programmer la réunion et d’en envoyer la convocation dans le délai prévu par le même article.",
    en: "Plan the meeting, and send its notice as far ahead as the same article asks.",
  },
};

/** The words for each deadline of a meeting that people are reminded of. */
export const reminderWords: Readonly<Partial<Record<DutyName, ReminderWords>>> = {
  notice: ofNotice,
  meeting: ofMeeting,
  minutes: ofMinutes,
  enrichment: ofEnrichment,
  "next-meeting": ofNextMeeting,
};
