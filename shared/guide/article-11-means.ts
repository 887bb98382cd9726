import type { Article, Clause } from "#guide/clause";

const voluntaryWork: Clause = {
  id: "G11.1",
  source: "text",
  says: {
    ar: "كل عمل يدخل في مهام اللجنة عمل تطوعي، ولا تخصص الوزارة أي ميزانية لنفقات الأعضاء.",
    fr: "Toute activité relevant des missions du comité est bénévole\u00a0; le ministère ne prévoit aucun budget pour les dépenses des membres.",
    en: "All activities within the committee’s tasks are voluntary; the ministry sets aside no budget for members’ expenses.",
  },
  adds: {
    ar: "لا توجد في المنظومة أي خانة لهذه النفقات.",
    fr: "Le système n’a aucun champ pour de telles dépenses.",
    en: "The system has no field for such expenses.",
  },
  kept: [
    {
      by: "design",
      how: {
        ar: "لا يتضمن ما تستقبله المنظومة ولا ما تقدمه أي نفقة أو تعويض أو مبلغ مالي.",
        fr: "Ni ce que le système reçoit ni ce qu’il donne ne comporte de dépense, d’indemnité ou de somme d’argent.",
        en: "Neither what the system takes nor what it gives holds an expense, an allowance or a sum of money.",
      },
      test: "test/pure/guide/article-11-means.test.ts",
    },
  ],
};

const support: Clause = {
  id: "G11.2",
  source: "text",
  says: {
    ar: "تحظى بالدعم اللوجستيكي والتقني للوزارة الأنشطة التي صادقت عليها اللجنة، في التواصل والتكوين والإعداد المشترك والتنفيذ المشترك والتقييم المشترك.",
    fr: "Le ministère apporte un appui logistique et technique aux activités que le comité a approuvées, en matière de communication, de formation, de co-création, de mise en œuvre conjointe et d’évaluation conjointe.",
    en: "The ministry gives logistic and technical support to the activities that the committee approved, in communication, training, co-creation, co-implementation and co-evaluation.",
  },
  reading: {
    ar: "لا يُرفض الدعم الوارد في المادة 6 خارج هذه الأنشطة.",
    fr: "L’appui prévu à l’article 6 n’est pas refusé en dehors de ces activités.",
    en: "Support under article 6 is not refused outside these activities.",
  },
  kept: [{ by: "planned" }],
};

export const article11: Article = {
  number: 11,
  title: {
    ar: "التمويل والوسائل",
    fr: "Financement et moyens",
    en: "Funding and means",
  },
  clauses: [voluntaryWork, support],
};
