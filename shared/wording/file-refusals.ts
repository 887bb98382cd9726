import type { Text } from "#wording/languages";

/** Why a file was refused, and what to do about it. */
export const fileRefusals = {
  "not-its-type": {
    ar: "محتوى الملف لا يطابق النوع المعلن، أو أنه غير كامل، أو أضيف إليه شيء آخر. يرجى حفظه من جديد بالنوع المطلوب ثم إيداعه.",
    fr: "Le contenu du fichier n’est pas du type annoncé, est incomplet, ou comporte des éléments ajoutés. Veuillez l’enregistrer de nouveau dans le type demandé, puis le déposer.",
    en: "What the file holds is not of the type announced, is incomplete, or has something added to it. Please save it anew in the type asked for, then bring it.",
  },
  "not-its-size": {
    ar: "حجم الملف لا يطابق الحجم المعلن. يرجى إيداعه من جديد.",
    fr: "La taille du fichier n’est pas celle annoncée. Veuillez le déposer de nouveau.",
    en: "The file is not of the size announced. Please bring it again.",
  },
  "not-its-hash": {
    ar: "محتوى الملف لا يطابق البصمة المعلنة. يرجى إيداعه من جديد.",
    fr: "Le contenu du fichier ne correspond pas à l’empreinte annoncée. Veuillez le déposer de nouveau.",
    en: "What the file holds does not match the hash announced. Please bring it again.",
  },
  "never-came": {
    ar: "لم يصل الملف في الأجل المحدد. يرجى إيداعه من جديد.",
    fr: "Le fichier n’est pas parvenu à temps. Veuillez le déposer de nouveau.",
    en: "The file did not come in time. Please bring it again.",
  },
  "too-late": {
    ar: "وصل الملف بعد إغلاق باب الترشيح، فلا يمكن احتسابه.",
    fr: "Le fichier est arrivé après la clôture de l’appel à candidatures\u00a0: il ne peut être pris en compte.",
    en: "The file came after the call had closed, and can’t be counted.",
  },
  password: {
    ar: "الملف محمي بكلمة مرور. يرجى إزالتها ثم إيداعه من جديد.",
    fr: "Le fichier est protégé par un mot de passe. Veuillez retirer cette protection, puis le déposer de nouveau.",
    en: "The file is protected by a password. Please take it off, then bring it again.",
  },
  "not-readable": {
    ar: "تعذرت قراءة الملف. يرجى حفظه من جديد، بصيغة PDF مثلا، ثم إيداعه.",
    fr: "Le fichier n’a pas pu être lu. Veuillez l’enregistrer de nouveau, puis le déposer.",
    en: "The file could not be read. Please save it anew, then bring it again.",
  },
  threat: {
    ar: "وُجد في الملف برنامج ضار، فحُذف. يرجى فحص حاسوبكم ثم إيداع نسخة سليمة.",
    fr: "Un logiciel malveillant a été trouvé dans le fichier, qui est effacé. Veuillez vérifier votre ordinateur, puis déposer une copie saine.",
    en: "Malicious software was found in the file, which is erased. Please check your computer, then bring a clean copy.",
  },
  "not-scannable": {
    ar: "تعذر فحص الملف من البرامج الضارة بسبب صيغته، فحُذف. يرجى حفظه من جديد دون حماية ولا مرفقات ثم إيداعه.",
    fr: "L’antivirus ne peut analyser ce fichier tel qu’il est fait\u00a0; il est effacé. Veuillez l’enregistrer de nouveau sans protection ni pièce incorporée, puis le déposer.",
    en: "The file can’t be scanned as it is made, and is erased. Please save it anew without protection or anything embedded, then bring it again.",
  },
  "not-scanned": {
    ar: "تعذر فحص الملف لسبب تقني من جهتنا. يرجى إيداعه من جديد.",
    fr: "Le fichier n’a pas pu être analysé, pour une raison technique de notre fait. Veuillez le déposer de nouveau.",
    en: "The file could not be scanned, for a technical reason on our side. Please bring it again.",
  },
} as const satisfies Record<string, Text>;
