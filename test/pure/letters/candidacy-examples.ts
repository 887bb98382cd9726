import { Instant } from "#calendar/civil-date";
import type { Letter } from "#committee/correspondence";
import { WhyRefused } from "#committee/files";
import { id } from "./examples.ts";

const candidacy = {
  ...{ id, association: { ar: "جمعية الشفافية", fr: "Association pour la transparence" } },
  ...{ title: { ar: "خطة العمل الوطنية" }, closesAt: Instant.parse("2027-03-01T12:00:00.000Z") },
};
const missing = { form: true, parts: [{ ar: "النظام الأساسي", fr: "Statuts" }, { ar: "برنامج العمل" }] };
const to = "PERSON#one";

const part = { ar: "النظام الأساسي", fr: "Statuts" };
const deposit = { to, candidacy, file: "01KBFM5A3W8T0Q5Z6X7Y8V9W0F", part, name: "statuts.pdf" } as const;
const found = { cameAt: candidacy.closesAt, size: 48_213, sha256: "b".repeat(64) };

/** Every letter about a candidacy. */
export const candidacyLetters: readonly (readonly [string, Letter])[] = [
  ["a candidacy registered", { letter: "candidacy-registered", to, candidacy, missing }],
  ["a person named", { letter: "nominee-named", to, candidacy, hostedIn: "eu-west-3" }],
  ["a dossier that lacks something", { letter: "candidacy-incomplete", to, candidacy, missing }],
  [
    "a candidacy that will be studied",
    { letter: "candidacy-judged", to, candidacy, missing: { form: false, parts: [] } },
  ],
  ["a candidacy set aside", { letter: "candidacy-judged", to, candidacy, missing }],
  ["a dossier that is complete", { letter: "candidacy-complete", to, candidacy }],
  ["the receipt of a part", { letter: "deposit-receipt", ...deposit, ...found, pages: 12 }],
  ["the receipt of a picture", { letter: "deposit-receipt", ...deposit, ...found }],
  ...WhyRefused.options.map(
    (why) => [`a part refused: ${why}`, { letter: "deposit-refused", ...deposit, why }] as const,
  ),
  [
    "the receipt of a form",
    { letter: "form-receipt", to, candidacy, at: candidacy.closesAt, size: 2_310, sha256: "a".repeat(64) },
  ],
];
