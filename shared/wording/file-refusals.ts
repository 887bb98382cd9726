import type { Text } from "#wording/languages";

/** Why a file was refused, and what to do about it. */
export const fileRefusals = {
  "not-its-type": {
    ar: "محتوى الملف لا يطابق النوع المعلن، أو أنه غير كامل، أو أضيف إليه شيء آخر. احفظوا الوثيقة من جديد بصيغة PDF أو JPEG أو PNG ثم أودعوها مرة أخرى.",
    fr: "Le contenu du fichier n’est pas du type annoncé, est incomplet, ou comporte des éléments ajoutés. Enregistrez de nouveau le document au format PDF, JPEG ou PNG, puis redéposez-le.",
    en: "What the file holds is not of the type announced, is incomplete, or has something added to it. Save the document again as a PDF, JPEG or PNG and bring it again.",
  },
  "not-its-size": {
    ar: "حجم الملف لا يطابق الحجم المعلن، أو يتجاوز الحد المسموح به. أودعوه من جديد كاملا، أو قلصوا حجمه.",
    fr: "La taille du fichier n’est pas celle annoncée, ou dépasse la limite. Redéposez-le en entier, ou réduisez-le.",
    en: "The file is not of the size announced, or is larger than is taken. Bring it again whole, or make it smaller.",
  },
  "not-its-hash": {
    ar: "محتوى الملف لا يطابق البصمة المعلنة: ربما تغير أثناء الإرسال. أودعوه من جديد.",
    fr: "Le contenu du fichier ne correspond pas à l’empreinte annoncée\u00a0: il a pu changer pendant l’envoi. Redéposez-le.",
    en: "What the file holds does not match the hash announced: it may have changed on its way. Bring it again.",
  },
  "never-came": {
    ar: "لم يصل الملف في الأجل المحدد. يرجى إيداعه من جديد.",
    fr: "Le fichier n’est pas parvenu à temps. Veuillez le déposer de nouveau.",
    en: "The file did not come in time. Please bring it again.",
  },
  "too-late": {
    ar: "وصل الملف بعد انتهاء أجل إيداع الترشيحات، فلا يمكن قبوله.",
    fr: "Le fichier est parvenu après la clôture de l’appel\u00a0: il ne peut être admis.",
    en: "The file came after the call had closed: it can’t be accepted.",
  },
  password: {
    ar: "الملف محمي بكلمة مرور. أزيلوا كلمة المرور ثم أودعوه من جديد.",
    fr: "Le fichier est protégé par un mot de passe. Retirez cette protection, puis redéposez-le.",
    en: "The file opens with a password only. Take the password off and bring it again.",
  },
  "not-readable": {
    ar: "تعذر فتح الملف. احفظوا الوثيقة من جديد بصيغة PDF أو ابعثوا صورة منها، ثم أودعوها مرة أخرى.",
    fr: "Le fichier n’a pas pu être ouvert. Enregistrez de nouveau le document au format PDF, ou numérisez-le, puis redéposez-le.",
    en: "The file could not be opened. Save the document again as a PDF, or scan it, and bring it again.",
  },
  threat: {
    ar: "عُثر في الملف على برمجية خبيثة، فتم محوه. افحصوا حاسوبكم، ثم أودعوا نسخة سليمة من الوثيقة.",
    fr: "Un logiciel malveillant a été trouvé dans le fichier, qui a été effacé. Vérifiez votre ordinateur, puis déposez une version saine du document.",
    en: "Malware was found in the file, which has been erased. Check your computer, then bring a clean copy of the document.",
  },
  "not-scannable": {
    ar: "لا يمكن البحث في هذا الملف عن البرمجيات الخبيثة. احفظوا الوثيقة من جديد بصيغة PDF بسيطة، دون ملفات مرفقة، ثم أودعوها مرة أخرى.",
    fr: "La recherche de logiciels malveillants n’est pas possible dans ce fichier. Enregistrez de nouveau le document en PDF simple, sans pièces jointes, puis redéposez-le.",
    en: "This file can’t be scanned for malware. Save the document again as a plain PDF, with nothing attached, and bring it again.",
  },
  "not-scanned": {
    ar: "تعذر فحص الملف بسبب عطل لا دخل لكم فيه. يرجى إيداعه من جديد، أو الاتصال بكتابة اللجنة.",
    fr: "Le fichier n’a pas pu être analysé, par suite d’une panne qui n’est pas de votre fait. Veuillez le déposer de nouveau, ou contacter le secrétariat.",
    en: "The file could not be scanned, through a fault that is not yours. Please bring it again, or turn to the secretariat.",
  },
} as const satisfies Record<string, Text>;
