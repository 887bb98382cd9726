import type { Article, Clause } from "#guide/clause";

const balance: Clause = {
  id: "G3.1",
  source: "text",
  says: {
    ar: "تجمع لجنة الإشراف بين ممثلي الإدارة العمومية وممثلي المجتمع المدني على أساس التوازن.",
    fr: "Le comité de pilotage réunit, de façon équilibrée, des représentants de l’administration et des représentants de la société civile.",
    en: "The steering committee brings together, in balance, representatives of the administration and of civil society.",
  },
  reading: {
    ar: "للمجتمع المدني من المقاعد مثل ما للإدارة. ويُعرض هذا التوازن، ويُنبَّه إلى كل تغيير يخل به دون رفضه. ويرأس الكاتب العام اللجنة من غير أن يُعد من أعضاء الإدارة أو من أعضاء المجتمع المدني، ما لم يكن يشغل مقعدا أيضا؛ ولا يدخل، بصفته رئيسا، في احتساب الأنصاف ولا الأثلاث.",
    fr: "La société civile a autant de sièges que l’administration. L’équilibre est affiché, et tout changement qui le rompt donne lieu à un avertissement, sans être refusé. Le secrétaire général préside sans compter parmi les membres de l’administration ni parmi ceux de la société civile, à moins d’occuper aussi un siège\u00a0; en sa qualité de président, il n’entre dans le calcul d’aucune moitié ni d’aucun tiers.",
    en: "Civil society has as many seats as the administration. The balance is shown, and every change that breaks it is warned of, not refused. The Secretary General presides and counts neither among the administration members nor among the civil-society members, unless also holding a seat; as chair, the Secretary General is counted in no half and no third.",
  },
  kept: [
    {
      by: "design",
      how: {
        ar: "تعرض صفحة تأليف اللجنة عدد مقاعد كل من الإدارة والمجتمع المدني، وتنبه إلى كل اختلال في التوازن، ولا يُرفض بسببه أي تعيين.",
        fr: "La page de la composition indique combien de sièges ont l’administration et la société civile, et avertit de tout déséquilibre\u00a0; aucune désignation n’est refusée pour cela.",
        en: "The composition’s page tells how many seats the administration and civil society have, and warns of every imbalance; no appointment is refused for it.",
      },
      test: "test/pure/committee/composition.test.ts",
    },
  ],
};

const administrationSeats: Clause = {
  id: "G3.2",
  source: "text",
  says: {
    ar: "تعود مقاعد الإدارة إلى القطاعات الحكومية والمؤسسات والهيئات العمومية التي تتحمل مسؤولية التزام واحد على الأقل من خطة العمل الوطنية الجارية، ويمثلها فيها مسؤولون من مستوى رفيع.",
    fr: "Les sièges de l’administration reviennent aux départements ministériels, établissements et organismes publics responsables d’au moins un engagement du plan d’action national en cours\u00a0; ils y sont représentés par de hauts responsables.",
    en: "The administration’s seats belong to the departments, public institutions and public bodies responsible for at least one commitment of the current national action plan; high-level officials represent them.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "تقدير رتبة الممثل يرجع إلى الهيئة التي تعيّنه.",
        fr: "Le rang du représentant est apprécié par l’organisme qui le désigne.",
        en: "The representative’s rank is judged by the body that appoints them.",
      },
    },
    {
      by: "design",
      how: {
        ar: "يُفتح مقعد لكل هيئة تسميها الخطة الجارية، وتنتهي مقاعد غيرها متى شُغلت مقاعد هذه الهيئات كلها.",
        fr: "Un siège s’ouvre pour chaque organisme que le plan en cours nomme\u00a0; ceux des autres prennent fin une fois tous ces sièges pourvus.",
        en: "A seat opens for each body that the current plan names; those of other bodies end once all of these are filled.",
      },
      test: "test/pure/committee/appointments.test.ts",
    },
  ],
};

const civilSocietySeats: Clause = {
  id: "G3.3",
  source: "text",
  says: {
    ar: "أعضاء المجتمع المدني تنتقيهم لجنة مستقلة، هي لجنة الانتقاء، بمسطرة شفافة ومفتوحة يضعها المجتمع المدني نفسه ويشرف على تطبيقها.",
    fr: "La sélection des membres de la société civile est confiée à un comité indépendant, le comité de sélection, selon une procédure transparente et ouverte que la société civile élabore et supervise elle-même.",
    en: "Civil-society members are selected by an independent panel, the selection panel, following a transparent and open procedure that civil society itself draws up and supervises.",
  },
  reading: {
    ar: "تقتصر كتابة لجنة الإشراف على خدمة هذه المسطرة، ولا تقرر فيها شيئا.",
    fr: "Le secrétariat du comité de pilotage se borne à servir cette procédure\u00a0; il n’y décide de rien.",
    en: "The steering committee’s secretariat only serves this procedure; it decides nothing in it.",
  },
  kept: [
    {
      by: "design",
      how: {
        ar: "لا تملك كتابة اللجنة صوتا في التصويت على منهجية الانتقاء ولا اعتمادَها: لا يصوت إلا المجتمع المدني، ولا يعتمدها إلا تصويته.",
        fr: "Le secrétariat ne peut ni voter la méthode de sélection ni l’adopter\u00a0: seule la société civile vote, et seul son vote l’adopte.",
        en: "The secretariat can neither vote on the selection method nor adopt it; civil society alone votes, and its vote alone adopts it.",
      },
      test: "test/engines/functions/api/methods.test.ts",
    },
    { by: "planned" },
  ],
};

const rotation: Clause = {
  id: "G3.4",
  source: "text",
  says: {
    ar: "يُبقي التناوبُ تمثيلَ المجتمع المدني في لجنة الإشراف شاملا لمكوناته؛ وتحدد المادة 4 قواعده.",
    fr: "La rotation des membres maintient une représentation inclusive de la société civile au comité de pilotage\u00a0; l’article 4 en fixe les règles.",
    en: "Rotation keeps civil society’s representation in the steering committee inclusive; article 4 sets its rules.",
  },
  kept: [{ by: "planned" }],
};

export const article3: Article = {
  number: 3,
  title: {
    ar: "تأليف لجنة الإشراف",
    fr: "Composition du comité de pilotage",
    en: "Composition of the steering committee",
  },
  clauses: [balance, administrationSeats, civilSocietySeats, rotation],
};
