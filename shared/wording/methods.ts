import type { Text } from "#wording/languages";

/** How the method by which civil society's members are chosen is told, on the public pages and at the desk. */
export const methodNames = {
  method: { ar: "منهجية الانتقاء", fr: "Méthode de sélection", en: "Selection method" },
  title: {
    ar: "منهجية انتقاء أعضاء المجتمع المدني",
    fr: "Méthode de sélection des membres de la société civile",
    en: "How civil society’s members are chosen",
  },
  none: {
    ar: "لم تُعرض بعد أي منهجية على الاستشارة.",
    fr: "Aucune méthode n’a encore été soumise à la consultation.",
    en: "No method has been put to consultation yet.",
  },
  earlier: { ar: "منهجيات سابقة", fr: "Méthodes précédentes", en: "Earlier methods" },
  plan: { ar: "خطة العمل الوطنية", fr: "Plan d’action national", en: "National action plan" },
  text: { ar: "نص المنهجية", fr: "Texte de la méthode", en: "Text of the method" },
  seats: { ar: "عدد المقاعد المراد شغلها", fr: "Sièges à pourvoir", en: "Seats to be filled" },
  callOpens: {
    ar: "فتح باب الترشيح (مقترح)",
    fr: "Ouverture de l’appel à candidatures (proposée)",
    en: "Call for candidacies opens (proposed)",
  },
  callCloses: {
    ar: "إغلاق باب الترشيح (مقترح)",
    fr: "Clôture de l’appel à candidatures (proposée)",
    en: "Call for candidacies closes (proposed)",
  },
  objectionDays: {
    ar: "أجل الاعتراض، بالأيام",
    fr: "Délai de réclamation, en jours",
    en: "Days in which to object",
  },
  keptDays: {
    ar: "مدة حفظ ملفات من لم يُنتقوا، بالأيام",
    fr: "Conservation des dossiers non retenus, en jours",
    en: "Days for which the dossiers of those not chosen are kept",
  },
  form: {
    ar: "تُعبأ استمارة الترشيح عبر الإنترنت، وهي مطلوبة دائما إلى جانب الوثائق.",
    fr: "Le formulaire de candidature se remplit en ligne ; il est toujours demandé, en plus des pièces.",
    en: "The application form is filled in online; it is always asked for, beside the parts.",
  },
  parts: { ar: "الوثائق المطلوبة في الملف", fr: "Pièces exigées du dossier", en: "Parts that a dossier must have" },
  part: { ar: "الوثيقة", fr: "Pièce", en: "Part" },
  types: { ar: "أنواع الملفات المقبولة", fr: "Types de fichier admis", en: "Types of file taken" },
  largest: { ar: "أقصى حجم", fr: "Taille maximale", en: "Largest size" },
  megabytes: { ar: "{size} ميغابايت", fr: "{size} Mo", en: "{size} MB" },
  criteria: {
    ar: "المعايير ونقطها (المادة 4 من الدليل)",
    fr: "Critères et points (article 4 du guide)",
    en: "Criteria and points (article 4 of the guide)",
  },
  criterion: { ar: "المعيار", fr: "Critère", en: "Criterion" },
  points: { ar: "النقط", fr: "Points", en: "Points" },
  consultation: { ar: "الاستشارة", fr: "Consultation", en: "Consultation" },
  vote: { ar: "التصويت", fr: "Vote", en: "Vote" },
  span: { ar: "من {from} إلى {until}", fr: "Du {from} au {until}", en: "From {from} to {until}" },
  contributions: { ar: "مساهمات الجمعيات", fr: "Contributions des associations", en: "What associations contributed" },
  noContribution: { ar: "لم ترد أي مساهمة.", fr: "Aucune contribution reçue.", en: "Nothing was contributed." },
  answer: { ar: "جواب المجتمع المدني", fr: "Réponse de la société civile", en: "Civil society’s answer" },
  awaited: { ar: "في انتظار الجواب", fr: "Réponse attendue", en: "Waiting for an answer" },
  votes: { ar: "الأصوات بأسماء أصحابها", fr: "Votes nominatifs", en: "Votes by name" },
  voter: { ar: "المصوت", fr: "Votant", en: "Who votes" },
  yes: { ar: "نعم", fr: "Oui", en: "Yes" },
  no: { ar: "لا", fr: "Non", en: "No" },
  publishedOn: { ar: "تاريخ النشر", fr: "Publiée le", en: "Published on" },
  outcome: { ar: "نتيجة التصويت", fr: "Résultat du vote", en: "Outcome of the vote" },
  adopted: {
    ar: "اعتُمدت يوم {on}: نعم {inFavour}، لا {against}.",
    fr: "Adoptée le {on}\u00a0: oui {inFavour}, non {against}.",
    en: "Adopted on {on}: yes {inFavour}, no {against}.",
  },
  moreContributions: { ar: "مساهمات أخرى", fr: "Autres contributions", en: "More contributions" },
  moreVotes: { ar: "أصوات أخرى", fr: "Autres votes", en: "More votes" },
  notAdopted: {
    ar: "لم تُعتمد يوم {on}: نعم {inFavour}، لا {against}.",
    fr: "Non adoptée le {on}\u00a0: oui {inFavour}, non {against}.",
    en: "Not adopted on {on}: yes {inFavour}, no {against}.",
  },
  college: {
    ar: "عدد أعضاء المجتمع المدني المزاولين لمهامهم في اللجنة عند الفرز: {voters}.",
    fr: "Membres de la société civile en fonction au dépouillement\u00a0: {voters}.",
    en: "Civil society’s members in office at the count: {voters}.",
  },
  space: {
    ar: "عدد جمعيات الفضاء المصوتة: {voters}.",
    fr: "Associations de l’espace ayant voté\u00a0: {voters}.",
    en: "Associations of the space that voted: {voters}.",
  },
} as const satisfies Record<string, Text>;

/** What each stage of a method is called. */
export const methodStages = {
  drafted: { ar: "مشروع", fr: "Projet", en: "Draft" },
  consulting: { ar: "معروضة على الاستشارة", fr: "En consultation", en: "Under consultation" },
  consulted: { ar: "انتهت الاستشارة", fr: "Consultation close", en: "Consultation closed" },
  voting: { ar: "معروضة على التصويت", fr: "Soumise au vote", en: "Being voted on" },
  adopted: { ar: "معتمدة", fr: "Adoptée", en: "Adopted" },
  published: { ar: "معتمدة ومنشورة", fr: "Adoptée et publiée", en: "Adopted and published" },
} as const satisfies Record<string, Text>;

/** The types of file as people know them. */
export const fileTypeNames = { "application/pdf": "PDF", "image/jpeg": "JPEG", "image/png": "PNG" } as const;
