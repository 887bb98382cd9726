import type { Text } from "#wording/wording";

/** What is said of each thing that can be amiss with what arrived. */
export const sentences = {
  missing: { ar: "هذه الخانة إلزامية.", fr: "Ce champ est obligatoire.", en: "This is required." },
  unreadable: { ar: "قيمة غير مقروءة.", fr: "Valeur illisible.", en: "This can’t be read." },
  unexpected: {
    ar: "خانات غير معروفة: {keys}.",
    fr: "Champs inconnus : {keys}.",
    en: "Unknown fields: {keys}.",
  },
  "too-small": {
    ar: "القيمة أقل من الحد الأدنى ({limit}).",
    fr: "Valeur inférieure au minimum ({limit}).",
    en: "Below the least that is taken ({limit}).",
  },
  "too-big": {
    ar: "القيمة تتجاوز الحد الأقصى ({limit}).",
    fr: "Valeur supérieure au maximum ({limit}).",
    en: "Above the most that is taken ({limit}).",
  },
  "not-among": {
    ar: "القيم المقبولة: {values}.",
    fr: "Valeurs admises : {values}.",
    en: "What is taken: {values}.",
  },
  date: {
    ar: "اكتبوا تاريخا موجودا على شكل 2026-12-17.",
    fr: "Écrivez une date qui existe, sous la forme 2026-12-17.",
    en: "Write a date that exists, as 2026-12-17.",
  },
  time: {
    ar: "اكتبوا الساعة على شكل 09:30.",
    fr: "Écrivez l’heure sous la forme 09:30.",
    en: "Write the hour as 09:30.",
  },
  url: {
    ar: "اكتبوا رابطا كاملا يبدأ بـ https.",
    fr: "Écrivez une adresse complète, en https.",
    en: "Write a whole https address.",
  },
  email: {
    ar: "اكتبوا عنوان بريد إلكتروني صحيحا.",
    fr: "Écrivez une adresse électronique valable.",
    en: "Write an e-mail address.",
  },
  "not-yet": {
    ar: "لم يحل هذا اليوم بعد.",
    fr: "Ce jour n’est pas encore arrivé.",
    en: "That day has not come yet.",
  },
  "no-such-file": {
    ar: "لا يوجد ملف صالح بهذا المعرّف لهذا الغرض",
    fr: "aucun fichier accepté pour cet usage ne porte cet identifiant",
    en: "no file accepted for this purpose has this id",
  },
  "words-in-force": {
    ar: "لا يمكن الموافقة إلا على النص الساري حاليا.",
    fr: "Seul le texte en vigueur peut être accepté.",
    en: "Only the words in force can be consented to.",
  },
  "no-file-chosen": {
    ar: "يرجى اختيار ملف.",
    fr: "Choisissez un fichier.",
    en: "Choose a file.",
  },
  "not-this-type": {
    ar: "لا يُقبل هذا النوع من الملفات لهذا الغرض.",
    fr: "Ce type de fichier n’est pas admis pour cet usage.",
    en: "A file of this type is not taken for this purpose.",
  },
  "larger-than-taken": {
    ar: "الملف أكبر من الحجم الأقصى المقبول لهذه الوثيقة.",
    fr: "Le fichier dépasse la taille admise pour cette pièce.",
    en: "The file is larger than is taken for this part.",
  },
  "day-to-come": {
    ar: "هذا اليوم لم يحل بعد.",
    fr: "Ce jour n’est pas encore venu.",
    en: "That day is yet to come.",
  },
  "before-the-last-plan": {
    ar: "سُجلت خطة اعتُمدت في هذا اليوم أو بعده: تُسجل الخطط حسب ترتيب اعتمادها.",
    fr: "Un plan adopté ce jour-là ou plus tard est déjà inscrit\u00a0: les plans s’inscrivent dans l’ordre de leur adoption.",
    en: "A plan adopted on that day or later is entered already: plans are entered in the order of their adoption.",
  },
  "no-such-plan": {
    ar: "لا توجد في السجل خطة بهذا المعرّف.",
    fr: "Aucun plan du registre ne porte cet identifiant.",
    en: "No plan on the register has this id.",
  },
  "no-such-method": {
    ar: "لا توجد في السجل منهجية بهذا المعرّف.",
    fr: "Aucune méthode du registre ne porte cet identifiant.",
    en: "No method on the register has this id.",
  },
  "no-such-body": {
    ar: "لا توجد هذه الهيئة بين الهيئات المسؤولة عن التزامات الخطة.",
    fr: "Cet organisme ne figure pas parmi les responsables des engagements du plan.",
    en: "No such body is responsible for commitments of the plan.",
  },
  "another-has-it": {
    ar: "هذا العنوان مسجل لشخص آخر. لكل شخص عنوان خاص به يسجل به الدخول.",
    fr: "Cette adresse est celle d’une autre personne. Chacun s’identifie avec la sienne.",
    en: "Another person has this address. Each signs in with their own.",
  },
  "key-too-short": {
    ar: "يجب أن يتألف المفتاح من 16 حرفا على الأقل، وألا يمكن التكهن به.",
    fr: "La clé doit compter 16 caractères au moins et ne pas pouvoir être devinée.",
    en: "The key must have 16 characters or more, and be one that nobody guesses.",
  },
  "yet-to-come": {
    ar: "لا يمكن أن يكون هذا التاريخ بعد تاريخ اليوم.",
    fr: "Cette date ne peut être postérieure à aujourd’hui.",
    en: "This date can’t be after today.",
  },
  "sits-already": {
    ar: "هذا الشخص يمثل الجمعية في هذا المقعد حاليا.",
    fr: "Cette personne siège déjà pour l’association.",
    en: "This person sits for the association already.",
  },
  "not-csv": {
    ar: "تعذرت قراءة القائمة: تحققوا من الفواصل وعلامات الاقتباس.",
    fr: "La liste n’a pas pu être lue\u00a0: vérifiez les séparateurs et les guillemets.",
    en: "The list could not be read: check its separators and quotation marks.",
  },
  "columns-missing": {
    ar: "ينقص سطر العناوين عمود واحد على الأقل من الأعمدة اللازمة: الاسم والجهة والنطاق.",
    fr: "Il manque à la ligne d’en-tête au moins une des colonnes nécessaires\u00a0: nom, région, portée.",
    en: "The heading lacks one or more of the columns that are needed: name, region, scope.",
  },
  "list-too-long": {
    ar: "اللائحة أطول مما يُؤخذ دفعة واحدة: خمسة آلاف سطر على الأكثر. قسموها إلى لوائح أقصر.",
    fr: "La liste est plus longue que ce qui est reçu en une fois\u00a0: cinq mille lignes au plus. Partagez-la en listes plus courtes.",
    en: "The list is longer than what is taken at once: five thousand rows at most. Split it into shorter ones.",
  },
  "every-seat-once": {
    ar: "يجب أن تُذكر كل المقاعد، كل واحد منها مرة واحدة.",
    fr: "Chaque siège doit figurer une fois, et une seule.",
    en: "Every seat must be told, and told once.",
  },
  "an-item-each": {
    ar: "يجب أن يتضمن المحضر فقرة لكل نقطة من جدول الأعمال.",
    fr: "Le procès-verbal doit comporter une partie pour chaque point de l’ordre du jour.",
    en: "The minutes must have a part for each item of the agenda.",
  },
  "no-such-item": {
    ar: "لا توجد هذه النقطة في جدول الأعمال.",
    fr: "Ce point ne figure pas à l’ordre du jour.",
    en: "The agenda has no such item.",
  },
  "agenda-full": {
    ar: "جدول الأعمال مكتمل: لا يتسع لنقطة أخرى.",
    fr: "L’ordre du jour est complet : il n’y a plus de place pour un autre point.",
    en: "The agenda is full: there is no room for another item.",
  },
  "agenda-too-long": {
    ar: "جدول الأعمال أطول مما ينبغي: اختصروا عناوين نقطه.",
    fr: "L’ordre du jour est trop long : abrégez les intitulés de ses points.",
    en: "The agenda is too long: shorten the titles of its items.",
  },
  "names-too-long": {
    ar: "أسماء الوثائق أطول مما ينبغي في مجموعها: اختصروها.",
    fr: "Les noms des pièces sont trop longs, pris ensemble : abrégez-les.",
    en: "The names of the parts are too long together: shorten them.",
  },
  "more-than-a-year": {
    ar: "لا يمكن أن تتجاوز المدة سنة واحدة.",
    fr: "La période ne peut dépasser un an.",
    en: "No more than a year at once.",
  },
  "minutes-before-the-meeting": {
    ar: "لا يمكن إرسال المحضر قبل يوم الاجتماع.",
    fr: "Le procès-verbal ne peut être envoyé avant le jour de la réunion.",
    en: "The minutes can’t be sent before the day of the meeting.",
  },
  "received-before-it-was-sent": {
    ar: "لا يمكن التوصل بالدعوة قبل يوم إرسالها.",
    fr: "La convocation ne peut être reçue avant le jour de son envoi.",
    en: "The notice can’t be received before the day on which it was sent.",
  },
  "no-place-no-link": {
    ar: "يجب تحديد مكان الاجتماع أو رابط المشاركة فيه عن بعد.",
    fr: "Indiquez le lieu de la réunion ou le lien pour y participer à distance.",
    en: "Give the meeting’s place, or the link to join it from afar.",
  },
  "ends-before-it-begins": {
    ar: "يجب أن تأتي النهاية بعد البداية.",
    fr: "La fin doit suivre le début.",
    en: "The end must come after the beginning.",
  },
  "kept-too-briefly": {
    ar: "يجب أن تُحفظ الملفات طيلة أجل الاعتراض على الأقل.",
    fr: "Les dossiers doivent être conservés au moins pendant le délai de réclamation.",
    en: "Dossiers must be kept while they may be objected to, at least.",
  },
} as const satisfies Readonly<Record<string, Text>>;
