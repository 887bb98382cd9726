import type { Text } from "#wording/languages";

/** How the calls for candidacies are told, on the public pages, at the desk and in letters. */
export const callNames = {
  call: { ar: "الإعلان عن الترشيح", fr: "Appel à candidatures", en: "Call for candidacies" },
  title: {
    ar: "الترشيح لتمثيل المجتمع المدني",
    fr: "Appels à candidatures de la société civile",
    en: "Calls for candidacies from civil society",
  },
  none: {
    ar: "لم يُعلن بعد عن فتح أي باب للترشيح.",
    fr: "Aucun appel à candidatures n’a encore été annoncé.",
    en: "No call for candidacies has been announced yet.",
  },
  announced: { ar: "تاريخ الإعلان", fr: "Annoncé le", en: "Announced on" },
  opens: { ar: "فتح باب الترشيح", fr: "Ouverture", en: "Opens" },
  closes: { ar: "إغلاق باب الترشيح", fr: "Clôture", en: "Closes" },
  closed: { ar: "انتهاء التحقق من الملفات", fr: "Dossiers vérifiés le", en: "Dossiers checked on" },
  legalTime: {
    ar: "كل المواقيت بالتوقيت القانوني للمغرب.",
    fr: "Toutes les heures sont en heure légale du Maroc.",
    en: "All times are legal time in Morocco.",
  },
  calendar: { ar: "الآجال", fr: "Calendrier", en: "Calendar" },
  how: { ar: "كيف تترشحون", fr: "Comment se porter candidat", en: "How to stand" },
  register: {
    ar: "إذا لم تكن الجمعية مسجلة بعد في فضاء المجتمع المدني، فسجلوها.",
    fr: "Si l’association n’est pas encore inscrite à l’espace de la société civile, inscrivez-la.",
    en: "If the association is not in the civil-society space yet, register it.",
  },
  stand: {
    ar: "ادخلوا إلى مكتب اللجنة، ورشحوا من يمثل الجمعية، ابتداء من فتح الباب.",
    fr: "Dès l’ouverture, connectez-vous au bureau du comité et désignez la personne qui représenterait l’association.",
    en: "Once the call is open, sign in at the committee’s desk and name the person who would sit for the association.",
  },
  deposit: {
    ar: "عبئوا الاستمارة وأودعوا كل وثيقة؛ ولكل إيداع وصل يبين وقته وبصمته. ويمكنكم تعديل كل ذلك إلى حين إغلاق الباب، لا بعده.",
    fr: "Remplissez le formulaire et déposez chaque pièce ; chaque dépôt donne un récépissé portant son heure et son empreinte. Tout peut être modifié jusqu’à la clôture, et rien après.",
    en: "Fill in the form and deposit each part; each deposit gets a receipt with its time and fingerprint. All of it may be changed until the close, and nothing after it.",
  },
  atDesk: {
    ar: "الترشيح من مكتب اللجنة",
    fr: "Se porter candidat au bureau du comité",
    en: "Stand at the committee’s desk",
  },
  questions: { ar: "أسئلة الاستمارة", fr: "Questions du formulaire", en: "What the form asks" },
  outcome: { ar: "حصيلة الترشيحات", fr: "Bilan des candidatures", en: "What came in" },
  noNames: {
    ar: "لا تُذكر أسماء الجمعيات المترشحة قبل إعلان النتائج.",
    fr: "Les associations candidates ne sont pas nommées avant l’annonce des résultats.",
    en: "The associations that stand are not named before the results are announced.",
  },
  candidacies: { ar: "عدد الترشيحات عند الإغلاق", fr: "Candidatures à la clôture", en: "Candidacies at the close" },
  inStudy: { ar: "ملفات مكتملة أحيلت إلى الدراسة", fr: "Dossiers complets, à l’étude", en: "Complete, to be studied" },
  setAside: { ar: "ملفات ناقصة استُبعدت", fr: "Dossiers incomplets, écartés", en: "Incomplete, set aside" },
  lacked: {
    ar: "ما كان ينقص الملفات المستبعدة (المادة 4 من الدليل)",
    fr: "Ce qui manquait aux dossiers écartés (article 4 du guide)",
    en: "What those set aside lacked (article 4 of the guide)",
  },
  dossiers: { ar: "عدد الملفات", fr: "Dossiers", en: "Dossiers" },
} as const satisfies Record<string, Text>;

/** What each stage of a call is called. */
export const callStages = {
  announced: { ar: "معلن عنه", fr: "Annoncé", en: "Announced" },
  open: { ar: "مفتوح", fr: "Ouvert", en: "Open" },
  closing: {
    ar: "مغلق، والتحقق من الملفات جار",
    fr: "Clos, dossiers en vérification",
    en: "Closed, dossiers being checked",
  },
  closed: { ar: "مغلق", fr: "Clos", en: "Closed" },
} as const satisfies Record<string, Text>;
