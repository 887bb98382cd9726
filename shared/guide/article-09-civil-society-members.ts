import type { Article, Clause } from "#guide/clause";

const participation: Clause = {
  id: "G9.1",
  source: "text",
  says: {
    ar: "يحسّن أعضاء المجتمع المدني باستمرار المساطر والوسائل التي يشارك بها المجتمع المدني وسائر الفاعلين غير الحكوميين.",
    fr: "Les membres de la société civile améliorent continûment les procédures et les moyens de participation de la société civile et des autres acteurs non gouvernementaux.",
    en: "Civil-society members keep improving the procedures and means by which civil society and other non-governmental actors take part.",
  },
  kept: [{ by: "planned" }],
};

const digitalSpace: Clause = {
  id: "G9.2",
  source: "text",
  says: {
    ar: "يروج أعضاء المجتمع المدني للفضاء الرقمي المخصص للمجتمع المدني.",
    fr: "Les membres de la société civile font la promotion de l’espace numérique de la société civile.",
    en: "Civil-society members promote the civil-society digital space.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "تقبل الجمعيات على هذا الفضاء حين توصي به جمعيات أخرى.",
        fr: "Les associations viennent à cet espace lorsque d’autres associations le recommandent.",
        en: "Associations come to this space when other associations recommend it.",
      },
    },
  ],
};

const groups: Clause = {
  id: "G9.3",
  source: "text",
  says: {
    ar: "يحرص أعضاء المجتمع المدني على أن تُحدَث للحكومة المنفتحة مجموعات موضوعاتية وأخرى مجالية.",
    fr: "Les membres de la société civile veillent à la création de groupes thématiques et de groupes territoriaux.",
    en: "Civil-society members see to the creation of thematic groups and of territorial groups.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "تقدير الحاجة إلى مجموعة، ومن يبادر إليها، شأن أعضاء المجتمع المدني.",
        fr: "Il revient aux membres de la société civile de voir quel groupe manque et qui peut l’animer.",
        en: "It is for civil-society members to see which group is missing and who can lead it.",
      },
    },
    {
      by: "design",
      how: {
        ar: "تُدوَّن كل مجموعة، موضوعاتية كانت أو مجالية في إحدى الجهات الاثنتي عشرة، مع من ينتمي إليها ومدة انتمائه.",
        fr: "Chaque groupe, thématique ou territorial dans l’une des douze régions, est au registre avec ceux qui en font ou en ont fait partie.",
        en: "Each group, thematic or territorial in one of the twelve regions, is on record with those who are or were in it.",
      },
      test: "test/pure/committee/groups.test.ts",
    },
  ],
};

const coCreation: Clause = {
  id: "G9.4",
  source: "text",
  says: {
    ar: "يسهم أعضاء المجتمع المدني في تنظيم الإعداد المشترك لخطط العمل الوطنية، ويحثون الفاعلين غير الحكوميين على الالتحاق به.",
    fr: "Les membres de la société civile prennent part à l’organisation de la co-création des plans d’action nationaux et incitent les acteurs non gouvernementaux à s’y joindre.",
    en: "Civil-society members take part in organising the co-creation of national action plans, and urge non-governmental actors to join.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "تنشيط اللقاءات ودعوة المشاركين إليها من عمل الأعضاء أنفسهم.",
        fr: "Animer les rencontres et y amener des participants est l’affaire des membres eux-mêmes.",
        en: "Leading workshops and bringing people to them is the members’ own work.",
      },
    },
  ],
};

const activities: Clause = {
  id: "G9.5",
  source: "text",
  says: {
    ar: "يتتبع أعضاء المجتمع المدني الأنشطة التي تبرمجها خطة العمل الوطنية.",
    fr: "Les membres de la société civile suivent les activités que programme le plan d’action national.",
    en: "Civil-society members follow the activities that the national action plan programmes.",
  },
  kept: [{ by: "planned" }],
};

const carryingOut: Clause = {
  id: "G9.6",
  source: "text",
  says: {
    ar: "يحث أعضاء المجتمع المدني الفاعلين غير الحكوميين على الإسهام في تنفيذ الالتزامات، وقبل كل شيء بصفتهم أعضاء في المجموعات الموضوعاتية.",
    fr: "Les membres de la société civile incitent les acteurs non gouvernementaux à prendre part à la mise en œuvre des engagements, avant tout comme membres des groupes thématiques.",
    en: "Civil-society members urge non-governmental actors to take part in carrying out the commitments, above all as members of thematic groups.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "من يخصص وقته لالتزام ما إنما يلبي نداء شخص يعرفه، لا إشعارا آليا.",
        fr: "Qui donne de son temps à un engagement répond à l’appel d’une personne, non à un avis.",
        en: "Whoever gives time to a commitment answers a person’s call, not an alert.",
      },
    },
  ],
};

const territories: Clause = {
  id: "G9.7",
  source: "text",
  says: {
    ar: "يعمل أعضاء المجتمع المدني على أن تصل الحكومة المنفتحة إلى مختلف المجالات الترابية.",
    fr: "Les membres de la société civile portent le gouvernement ouvert dans les territoires.",
    en: "Civil-society members bring open government to the territories.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "كل مجال ترابي يحتاج إلى من يعيش فيه ويعرفه.",
        fr: "Chaque territoire demande des personnes qui y vivent et le connaissent.",
        en: "Each territory takes people who live there and know it.",
      },
    },
  ],
};

const capacities: Clause = {
  id: "G9.8",
  source: "text",
  says: {
    ar: "يحرص أعضاء المجتمع المدني على وضع برنامج يحسس المجتمع المدني بالحكومة المنفتحة ويقوي قدراته فيها، وعلى إنجازه.",
    fr: "Les membres de la société civile veillent à l’élaboration et à la réalisation d’un programme de sensibilisation de la société civile au gouvernement ouvert et de renforcement de ses capacités.",
    en: "Civil-society members see that a programme to raise civil society’s awareness of open government and build its capacities is drawn up and carried out.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "بناء القدرات يقوم على مكوّنين ومستفيدين يلتقون.",
        fr: "Le renforcement des capacités repose sur des formateurs et des participants qui se rencontrent.",
        en: "Capacities are built where trainers and those they train meet.",
      },
    },
  ],
};

const parallelEvaluation: Clause = {
  id: "G9.9",
  source: "text",
  says: {
    ar: "يتكفل أعضاء المجتمع المدني بأن تخضع خطة العمل الوطنية لتقييم مواز.",
    fr: "Les membres de la société civile veillent à l’évaluation parallèle du plan d’action national.",
    en: "Civil-society members see to the parallel evaluation of the national action plan.",
  },
  kept: [{ by: "planned" }],
};

const contribution: Clause = {
  id: "G9.10",
  source: "text",
  says: {
    ar: "في كل مرحلة من مراحل خطة العمل الوطنية، يقيّم أعضاء المجتمع المدني مساهمة ممثليه في اللجنة، ومساهمة المجتمع المدني عموما.",
    fr: "À chaque phase du plan d’action national, les membres de la société civile évaluent la contribution de ses représentants au comité et celle de la société civile en général.",
    en: "At each phase of the national action plan, civil-society members evaluate the contribution of civil society’s representatives in the committee, and of civil society in general.",
  },
  kept: [{ by: "planned" }],
};

export const article9: Article = {
  number: 9,
  title: {
    ar: "مهام أعضاء المجتمع المدني",
    fr: "Missions des membres de la société civile",
    en: "Tasks of the civil-society members",
  },
  clauses: [
    participation,
    digitalSpace,
    groups,
    coCreation,
    activities,
    carryingOut,
    territories,
    capacities,
    parallelEvaluation,
    contribution,
  ],
};
