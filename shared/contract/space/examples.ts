import { spaceConsent } from "#committee/space/association";

/** The association that the examples of the contract tell of. */
export const associationId = "01KBFM5A3W8T0Q5Z6X7Y8V9W0E";

const contact = {
  name: { ar: "كاتبة عامة", latin: "Secrétaire générale" },
  email: "contact@association.example",
  language: "fr",
};

export const declaration = {
  name: { ar: "جمعية الشفافية المحلية", fr: "Association pour la transparence locale" },
  receipt: { kind: "final", date: "2019-05-14" },
  region: "souss-massa",
  fields: ["transparency", "participation"],
  scope: "local",
  since: "2012-03-01",
  contact,
};

const { name, region, fields, scope, since } = declaration;

/** What everyone reads of it. */
export const open = { id: associationId, stage: "complete", name, region, fields, scope, since };

export const agreed = { version: spaceConsent.version, purpose: spaceConsent.purpose };

/** What its own people and the secretariat read. */
export const whole = {
  ...open,
  ...{ receipt: declaration.receipt, contact, missing: [], joined: "2026-12-01", invited: true },
  version: 2,
};

export const why = { ar: "الوصل المدلى به يخص جمعية أخرى", fr: "Le récépissé est celui d’une autre association" };

export const representative = {
  name: { ar: "رئيس الجمعية", latin: "Président de l’association" },
  email: "president@association.example",
  language: "ar",
  post: { ar: "رئيس", fr: "Président" },
};
