import type { Article, Clause } from "#guide/clause";

const strategy: Clause = {
  id: "G10.1",
  source: "text",
  says: {
    ar: "لكل خطة عمل وطنية جديدة استراتيجية تواصل خاصة بمدتها، تضعها اللجنة بعد اعتماد الخطة.",
    fr: "Après l’adoption de chaque nouveau plan d’action national, le comité établit une stratégie de communication pour la durée du plan.",
    en: "After each new national action plan is adopted, the committee sets a communication strategy for the plan’s period.",
  },
  kept: [{ by: "planned" }],
};

const approval: Clause = {
  id: "G10.2",
  source: "text",
  says: {
    ar: "كل نشاط تواصلي باسم اللجنة يستلزم مصادقتها.",
    fr: "Toute activité de communication menée au nom du comité requiert son approbation.",
    en: "Every communication activity carried out in the committee’s name needs its approval.",
  },
  reading: {
    ar: "تكون هذه المصادقة سابقة للنشاط.",
    fr: "Cette approbation est préalable.",
    en: "This approval comes beforehand.",
  },
  kept: [{ by: "planned" }],
};

const visualIdentity: Clause = {
  id: "G10.3",
  source: "text",
  says: {
    ar: "تظهر الهوية البصرية الرسمية للحكومة المنفتحة بالمغرب على كل دعامة تُستعمل للتواصل.",
    fr: "L’identité visuelle officielle du gouvernement ouvert au Maroc figure sur les supports de communication.",
    en: "The official visual identity of open government in Morocco is shown on communication materials.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "حسن استعمال الهوية البصرية يقدره من يُعد الملصق أو الصفحة.",
        fr: "Le bon usage de l’identité visuelle se juge à l’œil, par qui compose l’affiche ou la page.",
        en: "Whether the identity is rightly used is seen by whoever makes the poster or the page.",
      },
    },
  ],
};

const portal: Clause = {
  id: "G10.4",
  source: "text",
  says: {
    ar: "القناة الرسمية للإخبار عن ورش الحكومة المنفتحة هي بوابة الحكومة المنفتحة.",
    fr: "Le portail du gouvernement ouvert est le canal officiel d’information sur le chantier du gouvernement ouvert.",
    en: "The open-government portal is the official channel for information on the open-government programme.",
  },
  kept: [{ by: "planned" }],
};

const communicationGroup: Clause = {
  id: "G10.5",
  source: "text",
  says: {
    ar: "لأعضاء اللجنة كافة مجموعة تواصلية واحدة يتواصلون عبرها: بريد إلكتروني جماعي أو مجموعة واتساب أو هما معا.",
    fr: "Un seul groupe de communication permet à tous les membres du comité de se joindre\u00a0: liste de diffusion électronique, groupe WhatsApp, ou les deux.",
    en: "One communication group, an e-mail list or a WhatsApp group or both, lets all members of the committee reach each other.",
  },
  kept: [
    {
      by: "design",
      how: {
        ar: "يجد كل عضو في مكتبه لائحة الأعضاء الحاليين ونوابهم بعناوينهم، يراسلهم منها جميعا، ورقم واتساب من وافق منهم على إطلاعهم عليه. وتُستخلص اللائحة من العضوية نفسها، فلا تتأخر عنها.",
        fr: "Chaque membre trouve au bureau la liste des membres en fonction et de leurs suppléants, d’où il peut leur écrire à tous, avec le numéro WhatsApp de ceux qui y consentent. La liste est tirée de la composition elle-même\u00a0; elle n’est jamais en retard sur elle.",
        en: "At the desk each member finds the list of those who sit and of their deputies, from which all can be written to, with the WhatsApp numbers of those who agree. The list is drawn from membership itself, so it never lags behind.",
      },
      test: "test/pure/committee/communication-group.test.ts",
    },
  ],
};

const socialMedia: Clause = {
  id: "G10.6",
  source: "text",
  says: {
    ar: "تُعلَن مستجدات ورش الحكومة المنفتحة في صفحات الوزارة بشبكات التواصل الاجتماعي، وللأعضاء أن يعيدوا نشرها. ويجوز أن تُخصص لها على فيسبوك صفحة باسم OpenGovMorocco.",
    fr: "Les actualités paraissent sur les pages du ministère dans les réseaux sociaux\u00a0; les membres peuvent les relayer. Une page Facebook dédiée, OpenGovMorocco, peut être créée.",
    en: "News goes to the ministry’s social-media pages; members may relay it. A dedicated Facebook page, OpenGovMorocco, may be made.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "صفحات التواصل الاجتماعي يديرها أصحاب حساباتها، وهي خارج هذه المنظومة.",
        fr: "Les pages des réseaux sociaux sont tenues par les titulaires des comptes, hors de ce système.",
        en: "Social-media pages are run by those who hold their accounts, outside this system.",
      },
    },
  ],
};

const hashtag: Clause = {
  id: "G10.7",
  source: "text",
  says: {
    ar: "يُستعمل الوسم #OpenGovMorocco في كل تواصل رقمي حول ورش الحكومة المنفتحة.",
    fr: "La communication numérique sur le chantier du gouvernement ouvert emploie le mot-dièse #OpenGovMorocco.",
    en: "Digital communication about the open-government programme uses the hashtag #OpenGovMorocco.",
  },
  kept: [
    {
      by: "people",
      because: {
        ar: "الوسم يضعه محرر المنشور.",
        fr: "Le mot-dièse est mis par qui rédige la publication.",
        en: "The hashtag is put in by whoever writes the post.",
      },
    },
  ],
};

export const article10: Article = {
  number: 10,
  title: {
    ar: "استراتيجية التواصل وقواعده",
    fr: "Stratégie et règles de communication",
    en: "Communication strategy and rules",
  },
  clauses: [strategy, approval, visualIdentity, portal, communicationGroup, socialMedia, hashtag],
};
