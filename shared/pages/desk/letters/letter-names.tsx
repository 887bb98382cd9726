import type { LetterName } from "#committee/correspondence";
import type { Text } from "#wording/wording";

/** What each letter is called. */
export const letterNames: Readonly<Record<LetterName, Text>> = {
  "notice-of-meeting": { ar: "الدعوة إلى الاجتماع", fr: "Convocation à la réunion", en: "Notice of the meeting" },
  "meeting-postponed": { ar: "الإخبار بتأجيل الاجتماع", fr: "Avis de report", en: "Word that the meeting is put off" },
  "meeting-cancelled": {
    ar: "الإخبار بإلغاء الاجتماع",
    fr: "Avis d’annulation",
    en: "Word that the meeting is cancelled",
  },
  "deadlines-moved": {
    ar: "الإخبار بتغير الآجال",
    fr: "Avis d’échéances déplacées",
    en: "Word that deadlines have moved",
  },
  "proposal-declined": {
    ar: "الجواب عن مقترح لم يُقبل",
    fr: "Réponse à une proposition non retenue",
    en: "Answer to a proposal that was declined",
  },
  "minutes-of-meeting": { ar: "محضر الاجتماع", fr: "Procès-verbal de la réunion", en: "Minutes of the meeting" },
  "notice-missed": {
    ar: "تنبيه إلى فوات أجل الدعوة",
    fr: "Alerte\u00a0: délai de convocation dépassé",
    en: "Warning that it is too late for the notice",
  },
  "minutes-overdue": {
    ar: "تنبيه إلى تأخر المحضر",
    fr: "Alerte\u00a0: procès-verbal en retard",
    en: "Warning that the minutes are late",
  },
  "next-meeting-missed": {
    ar: "تنبيه إلى مرور ستة أشهر دون اجتماع",
    fr: "Alerte\u00a0: six mois sans réunion",
    en: "Warning that the six months were missed",
  },
  reminders: { ar: "تذكير بالآجال", fr: "Rappel des échéances", en: "Reminder of deadlines" },
  "association-registered": {
    ar: "تأكيد التسجيل في فضاء المجتمع المدني",
    fr: "Confirmation d’inscription à l’espace de la société civile",
    en: "Confirmation of registration in the civil-society space",
  },
  "association-checked": {
    ar: "نتيجة التحقق من ملف الجمعية",
    fr: "Résultat de la vérification du dossier de l’association",
    en: "Outcome of the check of an association’s file",
  },
  seated: {
    ar: "الإخبار بتمثيل جمعية في اللجنة",
    fr: "Avis d’entrée au comité au titre d’une association",
    en: "Word of a seat in the committee for an association",
  },
  "absence-warning": { ar: "تنبيه بشأن الغياب", fr: "Avertissement pour absence", en: "Warning of absence" },
  "absences-counted": {
    ar: "طلب تبرير الغياب",
    fr: "Demande de justification d’absences",
    en: "Call to justify absences",
  },
  "absences-resting": {
    ar: "الإخبار بأن الغياب لم يعد يستدعي جوابا",
    fr: "Avis que les absences n’appellent plus de réponse",
    en: "Word that absences ask for no answer",
  },
  "justification-disputed": {
    ar: "طلب البت في مبرر متنازع فيه",
    fr: "Avis demandé sur une justification contestée",
    en: "Call to settle a disputed justification",
  },
  "justification-rejected": {
    ar: "الإخبار بعدم قبول مبرر",
    fr: "Avis de justification non admise",
    en: "Word that a justification was not accepted",
  },
  "membership-to-end": {
    ar: "طلب تدوين انتهاء عضوية",
    fr: "Fin d’une qualité de membre à consigner",
    en: "Call to record the end of a membership",
  },
  "membership-ended": {
    ar: "الإخبار بانتهاء العضوية",
    fr: "Avis de fin de la qualité de membre",
    en: "Word that a membership has ended",
  },
  "appointment-asked": {
    ar: "طلب تعيين ممثل ونائب أو تأكيدهما",
    fr: "Demande de désignation ou de confirmation",
    en: "Request to appoint or confirm people",
  },
  "method-asked": {
    ar: "استشارة أو تصويت حول منهجية الانتقاء",
    fr: "Consultation ou vote sur la méthode de sélection",
    en: "Consultation or vote on the selection method",
  },
  "call-announced": {
    ar: "الإعلان عن فتح باب الترشيح",
    fr: "Annonce d’un appel à candidatures",
    en: "Announcement of a call for candidacies",
  },
  "candidacy-registered": {
    ar: "تأكيد تسجيل ترشيح",
    fr: "Confirmation d’une candidature",
    en: "Confirmation of a candidacy",
  },
  "nominee-named": {
    ar: "إخبار شخص بترشيحه من قبل جمعية",
    fr: "Avis à la personne présentée par une association",
    en: "Word to someone whom an association names",
  },
  "candidacy-incomplete": {
    ar: "تذكير بما ينقص ملف ترشيح",
    fr: "Rappel : dossier de candidature incomplet",
    en: "Reminder of what a dossier lacks",
  },
  "candidacy-complete": {
    ar: "الإخبار باكتمال ملف ترشيح",
    fr: "Avis de dossier de candidature complet",
    en: "Word that a dossier is complete",
  },
  "candidacy-judged": {
    ar: "نتيجة التحقق من ملف ترشيح",
    fr: "Issue de la vérification d’un dossier",
    en: "Outcome of the check of a dossier",
  },
  "form-receipt": {
    ar: "وصل إيداع استمارة الترشيح",
    fr: "Récépissé du formulaire de candidature",
    en: "Receipt of an application form",
  },
  "deposit-receipt": {
    ar: "وصل إيداع وثيقة من ملف ترشيح",
    fr: "Récépissé d’une pièce de candidature",
    en: "Receipt of a part of a dossier",
  },
  "deposit-refused": {
    ar: "الإخبار بعدم قبول وثيقة من ملف ترشيح",
    fr: "Avis de pièce de candidature refusée",
    en: "Word that a part of a dossier was refused",
  },
  appointed: { ar: "رسالة الترحيب بعد التعيين", fr: "Message de bienvenue", en: "Welcome after an appointment" },
};
