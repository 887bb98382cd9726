import type { DutyName } from "#committee/duties";
import type { Text } from "#wording/wording";

/** What each deadline asks to be done: of a meeting, known by its day, or of what has a name. */
export const dutyActs: Readonly<Record<DutyName, Text>> = {
  notice: {
    ar: "توجيه الدعوة إلى اجتماع {heldOn}",
    fr: "Envoyer la convocation à la réunion du {heldOn}",
    en: "Send the notice of the meeting of {heldOn}",
  },
  minutes: {
    ar: "إرسال محضر اجتماع {heldOn} إلى الأعضاء",
    fr: "Envoyer aux membres le procès-verbal de la réunion du {heldOn}",
    en: "Send the members the minutes of the meeting of {heldOn}",
  },
  publication: {
    ar: "نشر محضر اجتماع {heldOn}، ويتم تلقائيا",
    fr: "Publier le procès-verbal de la réunion du {heldOn}, ce qui se fait de soi-même",
    en: "Publish the minutes of the meeting of {heldOn}, which happens by itself",
  },
  proposals: {
    ar: "تقديم الأعضاء لمقترحاتهم بشأن اجتماع {heldOn}",
    fr: "Propositions des membres pour la réunion du {heldOn}",
    en: "Members propose changes to the meeting of {heldOn}",
  },
  meeting: {
    ar: "عقد اجتماع {heldOn}",
    fr: "Tenir la réunion du {heldOn}",
    en: "Hold the meeting of {heldOn}",
  },
  enrichment: {
    ar: "إغناء الأعضاء لمحضر اجتماع {heldOn}",
    fr: "Enrichissement du procès-verbal de la réunion du {heldOn}",
    en: "Members enrich the minutes of the meeting of {heldOn}",
  },
  "next-meeting": {
    ar: "عقد اجتماع بعد اجتماع {heldOn}",
    fr: "Tenir une réunion après celle du {heldOn}",
    en: "Hold a meeting after the one of {heldOn}",
  },
  justification: {
    ar: "تبرير الغياب: {title}",
    fr: "Justifier ses absences\u00a0: {title}",
    en: "Justify its absences: {title}",
  },
  dispute: {
    ar: "البت في مبرر متنازع فيه: {title}",
    fr: "Se prononcer sur une justification contestée\u00a0: {title}",
    en: "Answer a disputed justification: {title}",
  },
  "membership-end": {
    ar: "تدوين انتهاء عضوية: {title}",
    fr: "Consigner la fin d’une qualité de membre\u00a0: {title}",
    en: "Record the end of a membership: {title}",
  },
  appointments: {
    ar: "تعيين الهيئات المسؤولة لممثليها ونوابهم: {title}",
    fr: "Désignation des représentants et suppléants des organismes responsables\u00a0: {title}",
    en: "The responsible bodies appoint their representatives and deputies: {title}",
  },
  confirmations: {
    ar: "تأكيد الهيئات المسؤولة لممثليها ونوابهم أو تعويضهم: {title}",
    fr: "Confirmation ou remplacement des représentants et suppléants des organismes responsables\u00a0: {title}",
    en: "The responsible bodies confirm or replace their representatives and deputies: {title}",
  },
  "civil-society-call": {
    ar: "فتح باب الترشيح أمام جمعيات المجتمع المدني: {title}",
    fr: "Ouvrir l’appel à candidatures de la société civile\u00a0: {title}",
    en: "Open the call for candidacies from civil society: {title}",
  },
  successors: {
    ar: "شغل خلف أعضاء الولاية المنتهية مع الخطة لمقاعدهم: {title}",
    fr: "Installer les successeurs des membres dont le mandat prend fin avec le plan\u00a0: {title}",
    en: "Seat the successors of the members whose term ends with the plan: {title}",
  },
};
