import type { Article, Clause } from "#guide/clause";

const method: Clause = {
  id: "G7.1",
  source: "text",
  says: {
    ar: "يضع الأعضاء منهجية المراحل الثلاث لكل خطة عمل وطنية، وهي الإعداد المشترك والتنفيذ المشترك والتقييم المشترك، ويشرفون على تنفيذ الخطة.",
    fr: "Les membres élaborent la méthode des trois phases de chaque plan d’action national (co-création, mise en œuvre conjointe et évaluation conjointe) et supervisent la mise en œuvre du plan.",
    en: "Members work out the method of the three phases of each national action plan (co-creation, co-implementation and co-evaluation) and oversee its carrying out.",
  },
  kept: [{ by: "planned" }],
};

const approval: Clause = {
  id: "G7.2",
  source: "text",
  says: {
    ar: "تُعرض مساطر اللجنة ومنهجياتها وأنشطتها على الأعضاء للمصادقة عليها.",
    fr: "Les procédures, les méthodes et les activités du comité sont soumises à l’approbation des membres.",
    en: "The committee’s procedures, methods and activities need the members’ approval.",
  },
  reading: {
    ar: "كل مصادقة قرار يُتخذ وفق المادة 5.",
    fr: "Chaque approbation est une décision, prise selon l’article 5.",
    en: "Each approval is a decision, taken as article 5 says.",
  },
  kept: [{ by: "planned" }],
};

const joining: Clause = {
  id: "G7.3",
  source: "text",
  says: {
    ar: "يحث الأعضاء كل طرف معني، حكوميا كان أو غير حكومي، على الالتحاق بورش الحكومة المنفتحة.",
    fr: "Les membres incitent les parties prenantes, gouvernementales ou non, à rejoindre le chantier du gouvernement ouvert.",
    en: "Members urge stakeholders, governmental or not, to join the open-government programme.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "يلتحق الشركاء حين يقنعهم من يثقون به.",
        fr: "On rejoint un chantier lorsqu’on est convaincu par quelqu’un en qui l’on a confiance.",
        en: "People join when someone they trust persuades them.",
      },
    },
  ],
};

const awareness: Clause = {
  id: "G7.4",
  source: "text",
  says: {
    ar: "يتواصل الأعضاء مع العموم حول الحكومة المنفتحة ويحسسون بها.",
    fr: "Les membres communiquent sur le gouvernement ouvert et y sensibilisent.",
    en: "Members communicate about open government and raise awareness of it.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "التحسيس عمل ميداني يقوم على مخاطبة الناس مباشرة.",
        fr: "Sensibiliser est un travail de terrain, fait d’échanges directs avec le public.",
        en: "Awareness is raised in the field, by talking with people.",
      },
    },
  ],
};

const indicators: Clause = {
  id: "G7.5",
  source: "text",
  says: {
    ar: "يحدد الأعضاء ما تُقاس به الحكومة المنفتحة وطنيا من مؤشرات.",
    fr: "Les membres établissent des indicateurs nationaux du gouvernement ouvert.",
    en: "Members set national open-government indicators.",
  },
  adds: {
    ar: "لكل مؤشر اسم ووحدة قياس وقيمة مرجعية وقيمة مستهدفة، وقياسات متتالية عبر الزمن.",
    fr: "Chaque indicateur a un nom, une unité, une valeur de référence, une cible et des relevés dans le temps.",
    en: "Each indicator has a name, a unit, a baseline, a target and readings over time.",
  },
  kept: [{ by: "planned" }],
};

const independentEvaluation: Clause = {
  id: "G7.6",
  source: "text",
  says: {
    ar: "يشارك الأعضاء في ما تبرمجه الآلية المستقلة للتقييم (IRM) من أنشطة التقييم.",
    fr: "Les membres participent aux activités d’évaluation que programme le Mécanisme d’évaluation indépendant (IRM).",
    en: "Members take part in the evaluation activities that the Independent Reporting Mechanism (IRM) plans.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "يستمع المقيمون المستقلون إلى الأعضاء أنفسهم، ولا تنوب عنهم أي منظومة.",
        fr: "Les évaluateurs indépendants entendent les membres eux-mêmes\u00a0; aucun système ne répond à leur place.",
        en: "Independent evaluators hear the members themselves; no system can answer for them.",
      },
    },
  ],
};

const improvement: Clause = {
  id: "G7.7",
  source: "text",
  says: {
    ar: "يطور الأعضاء باستمرار منهجيات العمل ووسائله.",
    fr: "Les membres font constamment évoluer les méthodes et les moyens de travail.",
    en: "Members keep developing the methods and means of their work.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "تطوير العمل يبدأ بفكرة من عضو يتبناها غيره.",
        fr: "Une meilleure façon de travailler commence par l’idée d’un membre, que d’autres reprennent.",
        en: "A better way of working begins as one member’s idea, which others take up.",
      },
    },
  ],
};

const achievements: Clause = {
  id: "G7.8",
  source: "text",
  says: {
    ar: "يعرّف الأعضاء، وطنيا ودوليا، بما أنجزه المغرب في مجال الحكومة المنفتحة وبممارساته الجيدة.",
    fr: "Les membres font connaître, sur les plans national et international, les réalisations et les bonnes pratiques du Maroc en matière de gouvernement ouvert.",
    en: "Members make Morocco’s open-government achievements and good practices known, nationally and internationally.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "اختيار ما يستحق التعريف به، وأين ولمن، متروك لتقدير الأعضاء.",
        fr: "Ce qui mérite d’être montré, où et à qui, est laissé au jugement des membres.",
        en: "What deserves to be shown, where and to whom, is for members to judge.",
      },
    },
  ],
};

export const article7: Article = {
  number: 7,
  title: {
    ar: "مهام مشتركة بين جميع الأعضاء",
    fr: "Missions communes à tous les membres",
    en: "Tasks common to all members",
  },
  clauses: [method, approval, joining, awareness, indicators, independentEvaluation, improvement, achievements],
};
