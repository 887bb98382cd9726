import type { Article, Clause } from "#guide/clause";

const standards: Clause = {
  id: "G1.1",
  source: "text",
  says: {
    ar: "تراعي ضوابط عمل لجنة الإشراف ما وضعته شراكة الحكومة المنفتحة (OGP) من معايير للمنتديات متعددة الأطراف.",
    fr: "Les règles de fonctionnement du comité de pilotage tiennent compte des normes que le Partenariat pour un gouvernement ouvert (OGP) a fixées pour les instances multipartites.",
    en: "The steering committee’s rules take into account the standards that the Open Government Partnership (OGP) has set for multi-stakeholder forums.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "مراعاة هذه المعايير مسألة تقدير يعود إلى الأعضاء كلما وضعوا قاعدة أو فسروها.",
        fr: "Tenir compte de ces normes est affaire d’appréciation\u00a0: elle revient aux membres chaque fois qu’ils fixent ou interprètent une règle.",
        en: "Taking these standards into account is a matter of judgement, for the members whenever they set a rule or read one.",
      },
    },
  ],
};

const phases: Clause = {
  id: "G1.2",
  source: "text",
  says: {
    ar: "يسري الدليل على المراحل الثلاث لخطة العمل الوطنية، وهي الإعداد المشترك والتنفيذ المشترك والتقييم المشترك، وعلى علاقات لجنة الإشراف بسائر الأطراف.",
    fr: "Le guide s’applique aux trois phases du plan d’action national (co-création, mise en œuvre conjointe et évaluation conjointe) et aux relations du comité de pilotage avec toutes les autres parties.",
    en: "The guide covers the three phases of a national action plan (co-creation, co-implementation and co-evaluation) and the steering committee’s relations with every other party.",
  },
  kept: [{ by: "planned" }],
};

export const article1: Article = {
  number: 1,
  title: {
    ar: "موضوع الدليل ونطاق تطبيقه",
    fr: "Objet et champ d’application du guide",
    en: "What the guide is for and what it covers",
  },
  clauses: [standards, phases],
};
