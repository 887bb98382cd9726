import type { Text } from "#wording/languages";

/** What the rules of article 4 say that an act is checked against: apart, so that whoever checks carries no more of the guide. */
export const articleFour = {
  consecutiveTerms: {
    ar: "لا يتجاوز الترشح لتمثيل المجتمع المدني في لجنة الإشراف ولايتين متتاليتين؛ ويسري هذا الحد على الشخص وعلى الجمعية، كل على حدة.",
    fr: "Nul ne peut se porter candidat à la représentation de la société civile au comité de pilotage pour plus de deux mandats consécutifs\u00a0; la limite vaut pour la personne et pour l’association, chacune étant vérifiée séparément.",
    en: "No one may stand to represent civil society in the steering committee for more than two consecutive terms; the limit holds for the person and for the association, each checked on its own.",
  },
  appointments: {
    ar: "عند اعتماد خطة عمل وطنية جديدة، توجه كل هيئة مسؤولة عن التزام واحد على الأقل مراسلة رسمية تعيّن بها ممثلا لها من مستوى رفيع ونائبا عنه.",
    fr: "À l’adoption d’un nouveau plan d’action national, chaque organisme responsable d’au moins un engagement désigne par lettre officielle un haut responsable pour le représenter, ainsi qu’un suppléant.",
    en: "When a new national action plan is adopted, each body responsible for at least one commitment appoints, by official letter, a high-level representative and a deputy.",
  },
  procedure: {
    ar: "يعتمد المجتمع المدني مسطرة انتقاء ممثليه بعد استشارة عمومية تشمل جميع جمعيات فضاء المجتمع المدني، وقبل فتح أي باب للترشيح.",
    fr: "La société civile adopte la procédure de sélection de ses représentants après une consultation publique de toutes les associations de l’espace de la société civile, et avant l’ouverture de tout appel à candidatures.",
    en: "Civil society adopts the procedure for selecting its representatives after a public consultation of all associations of the civil-society space, and before any call for candidacies opens.",
  },
  steps: {
    ar: "تُعد المنهجية، ثم تُعرض على الاستشارة، ثم على التصويت، ثم تُعتمد وتُنشر؛ ولا تبدأ أي خطوة قبل إتمام التي تسبقها.",
    fr: "La méthode est rédigée, soumise à la consultation, mise aux voix, puis adoptée et publiée\u00a0; aucune étape ne commence avant l’achèvement de la précédente.",
    en: "The method is drafted, put to consultation, voted on, then adopted and published; no step starts before the one ahead of it is done.",
  },
  consultation: {
    ar: "للجمعيات عدد من الأيام للمساهمة في الاستشارة.",
    fr: "Les associations disposent d’un nombre de jours pour contribuer à la consultation.",
    en: "Associations have a number of days to contribute to the consultation.",
  },
  answers: {
    ar: "يُجاب عن كل مساهمة في الاستشارة قبل فتح التصويت.",
    fr: "Chaque contribution à la consultation reçoit une réponse avant l’ouverture du vote.",
    en: "Each contribution to the consultation is answered before the vote opens.",
  },
  adoption: {
    ar: "يعتمد المنهجيةَ أعضاء المجتمع المدني في لجنة الإشراف؛ فإن لم يكن فيها أحد منهم بعد، اعتُمدت بتصويت جمعيات الفضاء.",
    fr: "La méthode est adoptée par les membres de la société civile au comité de pilotage\u00a0; s’il n’y en a pas encore, par un vote des associations de l’espace.",
    en: "The method is adopted by the steering committee’s civil-society members; where there are none yet, by a vote of the associations of the space.",
  },
  stagesInOrder: {
    ar: "لا تبدأ أي مرحلة قبل إتمام المرحلة التي تسبقها.",
    fr: "Aucune étape ne commence avant l’achèvement de la précédente.",
    en: "No stage starts before the one ahead of it is done.",
  },
  callTimes: {
    ar: "يُفتح باب الترشيح مرة واحدة في الوقت نفسه لكل خطة، ويُعلن عنه قبل فتحه أو عند فتحه، ويبقى مفتوحا عددا أدنى من الأيام.",
    fr: "Un plan n’a qu’un appel à candidatures à la fois ; il est annoncé au plus tard à son ouverture et reste ouvert un nombre minimal de jours.",
    en: "A plan has one call for candidacies at a time; it is announced no later than it opens, and stays open a number of days at least.",
  },
  openCall: {
    ar: "لا يُقبل الإيداع إلا ما دام باب الترشيح مفتوحا، بدقة الثانية وحسب ساعة الخادوم؛ ويمكن استبدال الملف إلى حين إغلاق الباب.",
    fr: "Le dépôt n’est possible que pendant l’ouverture de l’appel à candidatures, à la seconde près selon l’heure du serveur ; le dossier peut être remplacé jusqu’à la clôture.",
    en: "A deposit is taken only while the call for candidacies is open, to the second by the server’s time, and can be replaced until it closes.",
  },
  completeness: {
    ar: "لا يُدرس أي ترشيح ما لم يثبت أن ملفه مستوف لكل العناصر المطلوبة.",
    fr: "Une candidature n’est étudiée qu’une fois constatée la présence de toutes les pièces exigées dans son dossier.",
    en: "A candidacy is studied only once all required parts of its dossier are found present.",
  },
} as const satisfies Record<string, Text>;
