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
} as const satisfies Record<string, Text>;
