import type { Article, Clause } from "#guide/clause";

const request: Clause = {
  id: "G13.1",
  source: "text",
  says: {
    ar: "لثلث الأعضاء أن يودعوا طلب مراجعة الدليل، على أن يتم الإيداع في الربع الأخير من آخر سنة من خطة العمل الوطنية.",
    fr: "Le tiers des membres peut déposer une demande de révision du guide, pendant le dernier trimestre de la dernière année du plan d’action national.",
    en: "One third of the members may deposit a request to revise the guide, during the last quarter of the last year of the national action plan.",
  },
  reading: {
    ar: "يحمل الطلب عند إيداعه توقيع ثلث الأعضاء على الأقل، مع جبر الكسر إلى العدد الصحيح الأعلى. والربع الأخير هو الأشهر الثلاثة الأخيرة من الخطة، لا الربع الرابع من السنة الميلادية.",
    fr: "La demande porte, à son dépôt, la signature d’au moins un tiers des membres, arrondi à l’unité supérieure. Le dernier trimestre s’entend des trois derniers mois du plan, non du trimestre civil.",
    en: "When it is deposited, at least one third of the members, rounded up, have signed it. The last quarter is the plan’s last three months, not the calendar quarter.",
  },
  parameters: ["revisionMonths"],
  kept: [{ by: "planned" }],
};

const decision: Clause = {
  id: "G13.2",
  source: "text",
  says: {
    ar: "يُبت في طلب المراجعة في أول اجتماع موال للجنة بالأغلبية المزدوجة، أي بنصف أعضاء الإدارة ونصف أعضاء المجتمع المدني.",
    fr: "La demande est tranchée à la réunion suivante du comité, à la double majorité\u00a0: la moitié des membres de l’administration et la moitié des membres de la société civile.",
    en: "The request is decided at the committee’s next meeting by double majority: half of the administration members and half of the civil-society members.",
  },
  reading: {
    ar: "هذه قاعدة قائمة بذاتها، لا تشترط استنفاد مساعي التوافق الوارد في المادة 5. ويُفتح التصويت ويُختم في الاجتماع نفسه. وإذا كانت الدعوة إلى اجتماع قد أُرسلت، فهو الاجتماع الموالي متى أمكن أن تصدر من جديد، بجدول الأعمال المعدل، داخل أجلها.",
    fr: "C’est une règle à part, qui ne suppose pas épuisés les efforts de consensus de l’article 5. Le vote s’ouvre et se clôt pendant cette réunion. Une réunion déjà convoquée est la réunion suivante si l’ordre du jour modifié peut encore faire l’objet d’une nouvelle convocation dans le délai.",
    en: "This is a rule of its own, without the exhausted efforts of article 5. The vote opens and closes in that meeting. A meeting already noticed counts if its notice, with the agenda changed, can still be re-issued in time.",
  },
  kept: [{ by: "planned" }],
};

const principles: Clause = {
  id: "G13.3",
  source: "text",
  says: {
    ar: "لا تمس المراجعة بالمبادئ الموجهة للمشاركة.",
    fr: "La révision respecte les principes de participation.",
    en: "A revision keeps to the participatory principles.",
  },
  reading: {
    ar: "يحيل النص على المادة 3، والمبادئ واردة في المادة 2.",
    fr: "Le texte renvoie à l’article 3\u00a0; ces principes figurent à l’article 2.",
    en: "The text says article 3; the principles stand in article 2.",
  },
  adds: {
    ar: "يُتحقق كتابة من كل مبدأ على حدة قبل التصويت.",
    fr: "Le respect de chaque principe est vérifié par écrit avant le vote.",
    en: "Each principle is checked, in writing, before the vote.",
  },
  kept: [{ by: "planned" }],
};

const edition: Clause = {
  id: "G13.4",
  source: "ours",
  says: {
    ar: "الدليل المراجَع نسخة جديدة لها تاريخها، وتظل الأعمال المنجزة في ظل نسخة سابقة محيلة عليها.",
    fr: "Le guide révisé est une nouvelle édition, datée\u00a0; les actes accomplis sous une édition antérieure continuent de la citer.",
    en: "A revised guide is a new edition with its date; acts done under an earlier one keep citing it.",
  },
  kept: [
    {
      by: "design",
      how: {
        ar: "يحتفظ كل اجتماع بنسخة الدليل التي بُرمج في ظلها، ولو عُدّل بعد ذلك.",
        fr: "Une réunion garde l’édition sous laquelle elle a été prévue, même modifiée par la suite.",
        en: "A meeting keeps the edition under which it was planned, even when its plan changes.",
      },
      test: "test/pure/committee/meetings.test.ts",
    },
    { by: "planned" },
  ],
};

export const article13: Article = {
  number: 13,
  title: {
    ar: "مراجعة الدليل",
    fr: "Révision du guide",
    en: "Revising the guide",
  },
  clauses: [request, decision, principles, edition],
};
