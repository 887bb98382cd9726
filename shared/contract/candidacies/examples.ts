import { candidacyConsent } from "#committee/candidacies/candidacy";
import { associationId, draft, drafted } from "#contract/methods/examples";
import { declaration } from "#contract/space/examples";

/** The call and the candidacy that the examples of the contract tell of. */
export const callId = "01KBFM5A3W8T0Q5Z6X7Y8V9W0C";
export const candidacyId = "01KBFM5A3W8T0Q5Z6X7Y8V9W0D";
const fileId = "01KBFM5A3W8T0Q5Z6X7Y8V9W0F";
const sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

export const nominee = {
  name: { ar: "مرشحة الجمعية", latin: "Candidate de l’association" },
  email: "candidate@association.example",
  language: "fr",
};

export const agreed = { version: candidacyConsent.version, purpose: candidacyConsent.purpose };

export const form = {
  language: "fr",
  experience: "some",
  marginalised: false,
  answers: { presentation: "Une association locale pour la transparence." },
};
const unanswered = [
  ...["pointsOpenGovernment", "pointsMobilising", "pointsTechnology"],
  ...["pointsCarryingOut", "pointsEvaluating", "pointsDrafting"],
];
export const savedForm = { savedAt: "2027-02-02T09:00:00.000Z", unanswered };

const line = {
  ...{ id: candidacyId, stage: "preparing", call: callId, title: drafted.title },
  ...{ opensAt: "2027-02-01T09:00:00.000Z", closesAt: "2027-03-01T12:00:00.000Z", isOpen: true },
  ...{ association: associationId, name: declaration.name, missing: { form: true, parts: [0] }, isComplete: false },
};

const part = { part: 0, ...draft.parts[0], isThere: false };
const view = {
  ...line,
  nominee,
  consent: { version: candidacyConsent.version, givenAt: "2027-02-01T10:00:00.000Z" },
};

export const registered = { ...view, form: { unanswered: ["experience"] }, parts: [part], version: 1 };
export const listed = line;
export const withdrawn = { ...registered, stage: "withdrawn", isOpen: false, version: 9 };

const named = { file: fileId, part: 0, name: "statuts.pdf", type: "application/pdf", size: 4_812_345, sha256 };
export const asked = { ...named, askedAt: "2027-02-02T09:10:00.000Z", stage: "awaited" };
export const asking = { name: named.name, type: named.type, size: named.size, sha256 };

export const post = {
  url: "https://s3.eu-west-3.amazonaws.com/vault",
  fields: { key: `FILE/${fileId}`, "Content-Type": named.type },
  expires: "2027-02-02T09:25:00.000Z",
};

const deposited = { at: "2027-02-02T09:00:00.000Z", savedAt: savedForm.savedAt, size: 2_310, sha256 };
export const withForm = {
  ...registered,
  form: { saved: { form, savedAt: savedForm.savedAt }, unanswered: [], deposited },
  missing: { form: false, parts: [0] },
  version: 4,
};

const hash = "5df6e0e2761359d30a8275058e299fcc0381534545f55cf43e41983f5d4c9456";
const matter = `CANDIDACY#${candidacyId}`;
const page = {
  ...{ matter, page: 1, act: "candidacy-registered", at: "2027-02-01T10:00:00.000Z", by: "applicant", rules: ["G4.7"] },
  ...{ edition: "2022-05-24", facts: { call: callId }, texts: {}, previous: null, hash },
};
export const record = { matter, head: hash, pages: [page], texts: {} };
