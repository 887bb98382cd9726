import type { Article, Clause } from "#guide/clause";

const threeOrgans: Clause = {
  id: "G0",
  source: "text",
  says: {
    ar: "تقوم حكامة ورش الحكومة المنفتحة بالمغرب على ثلاثة أجهزة: لجنة الإشراف ولجنة التنفيذ وفضاء المجتمع المدني.",
    fr: "La gouvernance du chantier du gouvernement ouvert au Maroc repose sur trois instances\u00a0: le comité de pilotage, le comité de mise en œuvre et l’espace de la société civile.",
    en: "Three organs govern Morocco’s open-government programme: the steering committee, the implementation committee and the civil-society space.",
  },
  adds: {
    ar: "يشمل سجل لجنة الإشراف تعاملها مع الجهازين الآخرين.",
    fr: "Le registre du comité de pilotage couvre ses relations avec les deux autres instances.",
    en: "The steering committee’s record covers its dealings with the other two.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "إحداث الأجهزة الثلاثة يرجع إلى الوزارة وشركائها.",
        fr: "La mise en place des trois instances revient au ministère et à ses partenaires.",
        en: "Setting the three organs up is for the ministry and its partners.",
      },
    },
    { by: "planned" },
  ],
};

export const article0: Article = {
  number: 0,
  title: {
    ar: "تمهيد: موقع لجنة الإشراف",
    fr: "Préambule\u00a0: la place du comité de pilotage",
    en: "Preamble: where the steering committee stands",
  },
  clauses: [threeOrgans],
};
