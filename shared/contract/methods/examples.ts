import { seatId } from "#contract/meetings/examples";
import { planId } from "#contract/plans/examples";

/** The method that the examples of the contract tell of. */
export const methodId = "01KBFM5A3W8T0Q5Z6X7Y8V9W0X";
export const associationId = "01KBFM5A3W8T0Q5Z6X7Y8V9W0Y";

export const says = {
  ar: "نقترح تمديد أجل إيداع الملفات.",
  fr: "Nous proposons d’allonger le délai de dépôt des dossiers.",
};

export const answer = {
  ar: "أُخذ بالمقترح: مُدد الأجل أسبوعا.",
  fr: "Proposition retenue\u00a0: le délai est allongé d’une semaine.",
};

export const draft = {
  plan: planId,
  text: {
    ar: "تنتقي لجنة الانتقاء أعضاء المجتمع المدني بناء على ملفات تودع عبر الإنترنت.",
    fr: "Le comité de sélection choisit les membres de la société civile sur dossiers déposés en ligne.",
  },
  seats: 9,
  call: { opensOn: "2027-02-01", closesOn: "2027-03-01" },
  parts: [
    {
      name: { ar: "النظام الأساسي للجمعية", fr: "Statuts de l’association" },
      types: ["application/pdf"],
      largest: 10_000_000,
    },
  ],
  objectionDays: 5,
  keptDays: 180,
};

const title = {
  ar: "خطة العمل الوطنية الرابعة للحكومة المنفتحة",
  fr: "Quatrième plan d’action national pour un gouvernement ouvert",
  en: "Fourth national action plan for open government",
};

export const drafted = {
  ...{ id: methodId, stage: "drafted", title, ...draft, round: 0 },
  criteria: [
    { criterion: "pointsOpenGovernment", points: 20 },
    { criterion: "pointsMobilising", points: 15 },
    { criterion: "pointsTechnology", points: 5 },
    { criterion: "pointsCarryingOut", points: 20 },
    { criterion: "pointsEvaluating", points: 20 },
    { criterion: "pointsDrafting", points: 20 },
  ],
  version: 1,
};

const consultation = { opensOn: "2026-12-01", closesOn: "2026-12-15" };
export const consulting = { ...drafted, stage: "consulting", round: 1, consultation, version: 2 };
export const consulted = { ...consulting, stage: "consulted", version: 4 };
const vote = { opensOn: "2026-12-17", closesOn: "2026-12-24", electorate: "college" };
export const voting = { ...consulted, stage: "voting", vote, version: 5 };

const count = { electorate: "college", voters: 9, inFavour: 8, against: 1, adopted: true, countedOn: "2026-12-25" };
const name = { ar: "جمعية المواطنة والتنمية", fr: "Association Citoyenneté et développement" };
const cast = { voter: seatId, body: name, name: { ar: "ممثلة الجمعية", latin: "Représentante de l’association" } };

export const ballot = { voter: seatId, yes: true };

export const published = {
  ...{ ...consulted, stage: "published", count, publishedOn: "2026-12-25", version: 7 },
  contributions: [{ association: associationId, name, says, at: "2026-12-03T10:00:00.000Z", answer }],
  votes: [{ ...cast, yes: true }],
};
