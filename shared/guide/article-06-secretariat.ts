import type { Article, Clause } from "#guide/clause";

const standards: Clause = {
  id: "G6.1",
  source: "text",
  says: {
    ar: "تتولى الوزارة التنسيق وكتابة اللجنة، وتعمل في ذلك بمساطر شراكة الحكومة المنفتحة (OGP) ومعاييرها وتتقيد بها.",
    fr: "Le ministère, qui assure la coordination et le secrétariat, applique et respecte les procédures et les normes du Partenariat pour un gouvernement ouvert (OGP).",
    en: "The ministry, which coordinates and keeps the secretariat, applies and respects the procedures and standards of the Open Government Partnership (OGP).",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "مدى مطابقة الممارسة لهذه المعايير يقدره المسؤولون عنها في الوزارة.",
        fr: "La conformité d’une pratique à ces normes est appréciée par ceux qui en répondent au ministère.",
        en: "Whether a practice meets these standards is judged by those who answer for it in the ministry.",
      },
    },
  ],
};

const coordination: Clause = {
  id: "G6.2",
  source: "text",
  says: {
    ar: "تنسق الوزارة أشغال اللجنة وما يتصل بالحكومة المنفتحة من أنشطة بالمغرب.",
    fr: "Le ministère coordonne les travaux du comité et les activités relatives au gouvernement ouvert au Maroc.",
    en: "The ministry coordinates the committee’s work and open-government activities in Morocco.",
  },
  kept: [{ by: "planned" }],
};

const exchanges: Clause = {
  id: "G6.3",
  source: "text",
  says: {
    ar: "تنسق الوزارة المبادلات مع أجهزة شراكة الحكومة المنفتحة (OGP)، ومنها وحدة الدعم والآلية المستقلة للتقييم (IRM) ولجنة القيادة.",
    fr: "Le ministère coordonne les échanges avec les instances de l’OGP\u00a0: l’Unité d’appui, le Mécanisme d’évaluation indépendant (IRM), le Comité directeur de l’OGP et les autres.",
    en: "The ministry coordinates exchanges with OGP’s bodies: the Support Unit, the Independent Reporting Mechanism (IRM), the OGP Steering Committee and others.",
  },
  adds: {
    ar: "تُقيَّد هذه المبادلات في سجل يبين آجالها.",
    fr: "Ces échanges sont inscrits dans un registre, avec leurs échéances.",
    en: "These exchanges are entered in a register, with their due dates.",
  },
  kept: [{ by: "planned" }],
};

const administration: Clause = {
  id: "G6.4",
  source: "text",
  says: {
    ar: "داخل الإدارة، تعبئ الوزارة كل طرف معني.",
    fr: "Le ministère mobilise les parties prenantes au sein de l’administration.",
    en: "The ministry mobilises stakeholders within the administration.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "تعبئة الإدارات ثمرة عمل يومي بين مسؤوليها.",
        fr: "Mobiliser les administrations est un travail quotidien entre leurs responsables.",
        en: "Mobilising administrations is daily work between their officials.",
      },
    },
  ],
};

const mechanisms: Clause = {
  id: "G6.5",
  source: "text",
  says: {
    ar: "تضع الوزارة آليات ملائمة لمشاركة الفاعلين غير الحكوميين.",
    fr: "Le ministère met en place des mécanismes appropriés de participation des acteurs non gouvernementaux.",
    en: "The ministry sets up appropriate mechanisms for non-governmental actors to take part.",
  },
  kept: [{ by: "planned" }],
};

const promotion: Clause = {
  id: "G6.6",
  source: "text",
  says: {
    ar: "على الوزارة أن تروج للحكومة المنفتحة وأن تتواصل مع العموم حولها.",
    fr: "Le ministère assure la promotion du gouvernement ouvert et la communication à son sujet.",
    en: "The ministry promotes open government and communicates about it.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "اختيار مضمون الرسائل وجمهورها وتوقيتها يرجع إلى القائمين على التواصل.",
        fr: "Le choix des messages, du public et du moment revient aux chargés de communication.",
        en: "What is said, to whom and when is chosen by those in charge of communication.",
      },
    },
  ],
};

const support: Clause = {
  id: "G6.7",
  source: "text",
  says: {
    ar: "تستفيد الأطراف المعنية، من الإدارة كما من المجتمع المدني، من دعم الوزارة تقنيا ولوجستيكيا.",
    fr: "Le ministère apporte un appui technique et logistique aux parties prenantes, dans l’administration comme dans la société civile.",
    en: "The ministry gives technical and logistic support to stakeholders, in the administration and in civil society.",
  },
  kept: [{ by: "planned" }],
};

const partners: Clause = {
  id: "G6.8",
  source: "text",
  says: {
    ar: "تعبئ الوزارة الشركاء الدوليين حتى يساندوا إصلاحات الحكومة المنفتحة بالمغرب.",
    fr: "Le ministère mobilise les partenaires internationaux en appui aux réformes du gouvernement ouvert au Maroc.",
    en: "The ministry mobilises international partners in support of Morocco’s open-government reforms.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "الشراكات الدولية يعقدها مسؤولون مخولون للالتزام باسم مؤسساتهم.",
        fr: "Les partenariats internationaux se nouent entre responsables habilités à engager leur institution.",
        en: "International partnerships are made between officials who may commit their institutions.",
      },
    },
  ],
};

export const article6: Article = {
  number: 6,
  title: {
    ar: "التنسيق وكتابة اللجنة",
    fr: "Coordination et secrétariat",
    en: "Coordination and secretariat",
  },
  clauses: [standards, coordination, exchanges, administration, mechanisms, promotion, support, partners],
};
