import { officiallyAppointed } from "#guide/article-08-rules";
import type { Article, Clause } from "#guide/clause";

const appointments: Clause = {
  id: "G8.1",
  source: "text",
  says: officiallyAppointed.says,
  kept: [{ by: "rule", acts: ["appointToGroup"], test: "test/pure/committee/groups.test.ts" }],
};

const coCreation: Clause = {
  id: "G8.2",
  source: "text",
  says: {
    ar: "يشارك أعضاء الإدارة مع سائر الأطراف كلما انطلق الإعداد المشترك لخطة عمل وطنية.",
    fr: "Les membres de l’administration participent à la co-création des plans d’action nationaux.",
    en: "Administration members take part in the co-creation of national action plans.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "الإعداد المشترك نقاش بين أشخاص حاضرين، لا يغني عنه أي تدوين.",
        fr: "La co-création est une discussion entre personnes présentes\u00a0; aucun enregistrement n’en tient lieu.",
        en: "Co-creation is a discussion among people who attend; no record replaces it.",
      },
    },
  ],
};

const resources: Clause = {
  id: "G8.3",
  source: "text",
  says: {
    ar: "يعبئ أعضاء الإدارة ما يحتاج إليه كل التزام من أطر بشرية واعتمادات مالية.",
    fr: "Les membres de l’administration mobilisent les personnes et les moyens financiers nécessaires à chaque engagement.",
    en: "Administration members mobilise the people and money that each commitment needs.",
  },
  adds: {
    ar: "تُدوَّن الموارد المعبأة لكل التزام في السجل.",
    fr: "Les ressources mobilisées pour chaque engagement figurent au registre.",
    en: "What is mobilised for each commitment is on record.",
  },
  kept: [{ by: "planned" }],
};

const schedule: Clause = {
  id: "G8.4",
  source: "text",
  says: {
    ar: "يحرص أعضاء الإدارة على إنجاز الالتزامات في المواعيد المحددة لها.",
    fr: "Les membres de l’administration veillent à ce que les engagements suivent le calendrier fixé.",
    en: "Administration members see that commitments follow the set schedule.",
  },
  adds: {
    ar: "تُعرض مراحل كل التزام ومدى تقدمه وتأخره.",
    fr: "Les étapes de chaque engagement, son avancement et ses retards sont visibles.",
    en: "Each commitment’s milestones, progress and lateness are visible.",
  },
  kept: [{ by: "planned" }],
};

const risks: Clause = {
  id: "G8.5",
  source: "text",
  says: {
    ar: "يرصد أعضاء الإدارة ما يعترضهم من مخاطر وعوائق ويعملون على التخفيف منها.",
    fr: "Les membres de l’administration relèvent les risques et les obstacles rencontrés et veillent à les atténuer.",
    en: "Administration members identify the risks and obstacles met and see to their mitigation.",
  },
  kept: [{ by: "planned" }],
};

const selfAssessment: Clause = {
  id: "G8.6",
  source: "text",
  says: {
    ar: "يُخضع أعضاء الإدارة تنفيذ الالتزامات لتقييم ذاتي.",
    fr: "Les membres de l’administration procèdent à l’auto-évaluation de la mise en œuvre des engagements.",
    en: "Administration members self-assess the implementation of the commitments.",
  },
  kept: [{ by: "planned" }],
};

export const article8: Article = {
  number: 8,
  title: {
    ar: "مهام أعضاء الإدارة",
    fr: "Missions des membres de l’administration",
    en: "Tasks of the administration members",
  },
  clauses: [appointments, coCreation, resources, schedule, risks, selfAssessment],
};
