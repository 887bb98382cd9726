import type { Article, Clause } from "#guide/clause";

const transparency: Clause = {
  id: "G2.1",
  source: "text",
  says: {
    ar: "تعمل لجنة الإشراف في شفافية تامة، بما في ذلك تجاه سائر الفاعلين. ويُنشر على بوابة الحكومة المنفتحة كل ما يخص أعمالها وورش الحكومة المنفتحة عموما من معلومات وأنشطة وقرارات ونتائج.",
    fr: "Le comité de pilotage agit en toute transparence, y compris envers les autres acteurs. L’ensemble des informations, activités, décisions et résultats de ses travaux, et du chantier du gouvernement ouvert en général, est publié sur le portail du gouvernement ouvert.",
    en: "The steering committee acts in full transparency, towards other actors too. All information, activities, decisions and results of its work, and of the open-government programme in general, are published on the open-government portal.",
  },
  kept: [
    {
      by: "design",
      how: {
        ar: "يُدوَّن كل إجراء في صفحة من سجل يمكن لأي شخص أن يقرأه، وأن يتحقق من أن ما دُوّن فيه لم يُغيَّر.",
        fr: "Chaque acte est une page d’un registre que chacun peut lire\u00a0; chacun peut aussi vérifier que rien n’y a été modifié.",
        en: "Every act is a page of a record that anyone can read, and anyone can check that nothing in it has been altered.",
      },
      test: "test/journeys/notice.test.ts",
    },
    {
      by: "design",
      how: {
        ar: "يُنشر ما تلتزم به اللجنة من آجال وما احتُرم منها وما فات، ويُحيَّن كل يوم.",
        fr: "Ce que le comité doit faire et pour quand, ce qui l’a été à temps et ce qui ne l’a pas été, est publié et tenu à jour quotidiennement.",
        en: "What the committee owes and by when, what was done in time and what was not, is published and kept up from day to day.",
      },
      test: "test/engines/functions/publish.test.ts",
    },
    { by: "planned" },
  ],
};

const cooperation: Clause = {
  id: "G2.2",
  source: "text",
  says: {
    ar: "عمل الأعضاء جماعي ومؤسساتي في روحه، تشاركي في أسلوبه، وغايته بلوغ الأهداف المحددة.",
    fr: "Animés d’un esprit collectif et institutionnel, les membres œuvrent de manière participative à la réalisation des objectifs fixés.",
    en: "Members work towards the goals set in a collective and institutional spirit and in a participatory way.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "روح التعاون من شأن الأعضاء أنفسهم، ولا قاعدة تفرضها أو تقيسها.",
        fr: "L’esprit de coopération appartient aux membres\u00a0; aucune règle ne peut l’imposer ni le mesurer.",
        en: "A spirit of cooperation is the members’ own; no rule can impose or measure it.",
      },
    },
  ],
};

const independence: Clause = {
  id: "G2.3",
  source: "text",
  says: {
    ar: "لجنة الإشراف مستقلة فيما تقرره. ويُنتقى من يمثلون المجتمع المدني فيها بمنهجية تكفل الاستقلال والإنصاف والشفافية.",
    fr: "Le comité de pilotage décide en toute indépendance. Les représentants de la société civile y sont sélectionnés selon une méthode indépendante, équitable et transparente.",
    en: "The steering committee decides independently. Civil society’s representatives in it are selected by an independent, fair and transparent method.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "استقلال القرار رهين بمن يتخذونه.",
        fr: "L’indépendance d’une décision tient à ceux qui la prennent.",
        en: "Whether a decision is independent rests with those who take it.",
      },
    },
    { by: "planned" },
  ],
};

const diversity: Clause = {
  id: "G2.4",
  source: "text",
  says: {
    ar: "يحترم الأعضاء بعضهم بعضا، ويتسع عملهم لتباين الآراء والأفكار.",
    fr: "Les membres se respectent mutuellement\u00a0; les divergences d’opinions et d’idées sont admises.",
    en: "Members respect one another; differences of view and of ideas are accepted.",
  },
  adds: {
    ar: "يمكن دائما تدوين الرأي المخالف إلى جانب القرار، باسم صاحبه.",
    fr: "Une opinion divergente peut toujours être consignée à côté de la décision, sous le nom de son auteur.",
    en: "A dissent can always be recorded beside a decision, under its author’s name.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "الاحترام المتبادل وقبول الاختلاف من سلوك الأعضاء.",
        fr: "Le respect mutuel et l’acceptation des divergences relèvent de la conduite des membres.",
        en: "Mutual respect and the acceptance of differences are a matter of the members’ conduct.",
      },
    },
    { by: "planned" },
  ],
};

const inclusiveness: Clause = {
  id: "G2.5",
  source: "text",
  says: {
    ar: "تنفتح المشاركة على أطراف جديدة تنتمي إلى مجموعات مصالح متنوعة (محلية ووطنية، ومن مختلف الجهات ومستويات الخبرة، ومن الفئات المهمشة، وغيرها)، فتلتحق بورش الحكومة المنفتحة وتسهم في اتخاذ القرار.",
    fr: "La participation est ouverte à de nouveaux acteurs, issus de groupes d’intérêt divers (locaux et nationaux, de différentes régions, de différents niveaux d’expérience, marginalisés ou autres). Ils rejoignent le chantier du gouvernement ouvert et contribuent à la prise de décision.",
    en: "Participation is open to newcomers from various interest groups (local and national, of different regions and levels of experience, marginalised, and others). They join the open-government programme and contribute to decision-making.",
  },
  adds: {
    ar: "يُعرض هذا الانفتاح في تقارير وفق أربعة محاور: المستوى المحلي أو الوطني، والجهة، ومستوى الخبرة، والفئات المهمشة.",
    fr: "Il est rendu compte de cette ouverture selon quatre axes\u00a0: niveau local ou national, région, niveau d’expérience, groupes marginalisés.",
    en: "This openness is reported along four axes: local or national level, region, level of experience, marginalised groups.",
  },
  kept: [
    { by: "rule", acts: ["checkAssociation", "changeAssociation"], test: "test/pure/committee/associations.test.ts" },
    {
      by: "design",
      how: {
        ar: "تنضم إلى فضاء المجتمع المدني كل جمعية استوفى ملفها البيانات المطلوبة؛ ولا يتيح النظام رفض أي جمعية.",
        fr: "Toute association dont le dossier comporte ce qui est demandé rejoint l’espace de la société civile\u00a0; le système ne permet d’en refuser aucune.",
        en: "Every association whose file has what is asked for comes to the civil-society space; the system has no way to turn one away.",
      },
      test: "test/engines/functions/api/associations/associations.test.ts",
    },
    {
      by: "design",
      how: {
        ar: "تُنشر أعداد جمعيات الفضاء حسب الجهة، وحسب النطاق المحلي أو الوطني، وحسب مجال العمل.",
        fr: "Le nombre d’associations de l’espace est publié par région, selon la portée locale ou nationale, et par domaine d’action.",
        en: "How many associations the space has is published by region, by local or national scope, and by field of work.",
      },
      test: "test/pure/pages/space.test.ts",
    },
    {
      by: "design",
      how: {
        ar: "تُتتبع أعداد الترشيحات وفق هذه المحاور الأربعة ما دام باب الترشيح مفتوحا، دون ذكر أصحابها.",
        fr: "Pendant l’appel à candidatures, le nombre de candidatures est suivi selon ces quatre axes, sans que soit dit de qui elles sont.",
        en: "While a call for candidacies is open, the number of candidacies is followed along these four axes, without telling whose they are.",
      },
      test: "test/engines/functions/api/calls.test.ts",
    },
    { by: "planned" },
  ],
};

const adaptation: Clause = {
  id: "G2.6",
  source: "text",
  says: {
    ar: "تخضع عملية المشاركة ذاتها لدورة محددة من التتبع والتقييم، تكشف ما يستدعي التحسين وتجعل التحسين مستمرا.",
    fr: "Le processus de participation est lui-même suivi et évalué selon un cycle défini, qui révèle ce qui doit être amélioré et rend l’amélioration continue.",
    en: "The participation process itself is monitored and evaluated in a set cycle, which shows what to improve and keeps it improving.",
  },
  adds: {
    ar: "تُدوَّن في كل دورة الاستنتاجات والتدابير وتاريخ التقييم الموالي، وتُستحضر فيها لوحة الآجال التي لم تُحترم.",
    fr: "À chaque cycle sont consignés les constats, les mesures et la date du prochain réexamen\u00a0; le tableau des échéances manquées y contribue.",
    en: "Each round records its findings, its measures and the date of the next review; the board of missed obligations is one input.",
  },
  kept: [{ by: "planned" }],
};

export const article2: Article = {
  number: 2,
  title: {
    ar: "المبادئ الموجهة للمشاركة",
    fr: "Principes de participation",
    en: "Participatory principles",
  },
  clauses: [transparency, cooperation, independence, diversity, inclusiveness, adaptation],
};
