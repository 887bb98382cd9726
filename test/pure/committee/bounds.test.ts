import { expect, test } from "@jest/globals";
import { ApplicationForm } from "#committee/candidacies/application-form";
import { FileType } from "#committee/files/files";
import { Passage, Words } from "#committee/kernel/words";
import { Sheet } from "#committee/meetings/attendance-sheet";
import { Enrichment } from "#committee/meetings/contributions";
import { Minutes, MinutesItem } from "#committee/meetings/minutes-text";
import { Plan } from "#committee/meetings/plan";
import { DossierPart } from "#committee/methods/dossier-part";
import { AskedDraft } from "#committee/methods/draft";
import { MethodDraft } from "#committee/methods/method";
import { Name } from "#committee/people/people";
import { Adopted } from "#committee/plans/plan";
import { AssociationContact, Declaration } from "#committee/space/association";
import { id, plan, sheet } from "./examples.ts";
import { draft } from "./method-examples.ts";
import { adopted } from "./plan-examples.ts";

type Schema = Readonly<{ safeParse: (typed: unknown) => Readonly<{ success: boolean }> }>;

const many = <One>(number: number, one: One): readonly One[] => Array.from({ length: Math.max(0, number) }, () => one);
const long = (length: number): string => "ع".repeat(Math.max(0, length));
const latin = (length: number): string => "a".repeat(Math.max(0, length));
const name = { ar: "اسم" };

const [part] = draft.parts;
const [body] = adopted().bodies;
const guest = { name, reason: name };
const line = { seat: id, presence: "present" };
const declaration = { name, region: "oriental", scope: "local" };
const contact = { name: { ar: "كاتبة", latin: "Secrétaire" }, language: "fr" };
const at = "@association.example";

/** A title of so many characters, in three languages. */
const titled = (length: number) => ({ title: { ar: long(300), fr: long(300), en: long(length - 600) } });
const named = (length: number) => ({
  ...part,
  name: { ar: long(Math.min(length, 300)), ...(length > 300 && { fr: long(length - 300) }) },
});

type Bound = readonly [
  what: string,
  schema: Schema,
  of: (number: number) => unknown,
  least: number | undefined,
  most: number | undefined,
];

const bounds: readonly Bound[] = [
  ["a line of text has %i characters", Words, (length) => ({ ar: long(length) }), 1, 300],
  ["a passage has %i characters", Passage, (length) => ({ ar: long(length) }), 1, 3_000],
  ["someone's name has %i letters in Arabic", Name, (length) => ({ ar: long(length), latin: "A" }), 1, undefined],
  [
    "someone's name has %i letters in Latin script",
    Name,
    (length) => ({ ar: "ع", latin: latin(length) }),
    1,
    undefined,
  ],
  ["an agenda has %i items", Plan, (number) => ({ ...plan, agenda: many(number, { title: name }) }), 1, 30],
  [
    "the link to a meeting has %i characters",
    Plan,
    (length) => ({ ...plan, link: `https://a.ma/${latin(length - 13)}` }),
    undefined,
    500,
  ],
  ["a sheet has %i seats", Sheet, (number) => ({ ...sheet().sheet, seats: many(number, line) }), undefined, 60],
  ["a sheet has %i guests", Sheet, (number) => ({ ...sheet().sheet, guests: many(number, guest) }), undefined, 60],
  ["minutes have %i items", Minutes, (number) => ({ items: many(number, {}) }), undefined, 30],
  [
    "a decision has %i dissents",
    MinutesItem,
    (number) => ({ decision: { says: name, dissents: many(number, { name, says: name }) } }),
    undefined,
    30,
  ],
  ["minutes are enriched at item %i", Enrichment, (item) => ({ item, says: name }), 1, 30],
  [
    "an address has %i characters",
    AssociationContact,
    (length) => ({ ...contact, email: `${latin(length - at.length)}${at}` }),
    undefined,
    254,
  ],
  [
    "an association names %i fields of work",
    Declaration,
    (number) => ({ ...declaration, fields: many(number, "youth") }),
    undefined,
    5,
  ],
  [
    "an answer has %i characters",
    ApplicationForm,
    (length) => ({ language: "ar", answers: { presentation: long(length) } }),
    undefined,
    3_000,
  ],
  ["a call has %i seats", MethodDraft, (seats) => ({ ...draft, seats }), 1, 30],
  ["a dossier has %i parts", MethodDraft, (number) => ({ ...draft, parts: many(number, part) }), 1, 20],
  ["what is found is objected to for %i days", MethodDraft, (objectionDays) => ({ ...draft, objectionDays }), 1, 60],
  ["what candidates brought is kept for %i days", MethodDraft, (keptDays) => ({ ...draft, keptDays }), 1, 3_650],
  [
    "a part is of %i types",
    DossierPart,
    (number) => ({ ...part, types: FileType.options.concat("image/png").slice(0, Math.max(0, number)) }),
    1,
    3,
  ],
  ["a part has %i bytes", DossierPart, (largest) => ({ ...part, largest }), 1, 10_000_000],
  [
    "the titles of an agenda have %i characters together",
    Plan,
    (number) => ({ ...plan, agenda: [...many(29, titled(666)), titled(number - 29 * 666)] }),
    undefined,
    20_000,
  ],
  [
    "the names of a dossier's parts have %i characters together",
    AskedDraft,
    (number) => ({ ...draft, parts: [...many(19, named(300)), named(number - 19 * 300)] }),
    undefined,
    6_000,
  ],
  ["a plan names %i bodies", Adopted, (number) => ({ ...adopted(), bodies: many(number, body) }), 1, 60],
];

/** Each bound with what lies beside it: the least and the most are taken, and one less or one more isn't. */
const cases = bounds.flatMap(([what, schema, of, least, most]) =>
  [
    ...(least === undefined
      ? []
      : [
          { number: least - 1, taken: false },
          { number: least, taken: true },
        ]),
    ...(most === undefined
      ? []
      : [
          { number: most, taken: true },
          { number: most + 1, taken: false },
        ]),
  ].map((one) => ({ ...one, what: what.replace("%i", String(one.number)), schema, of })),
);

test.each(cases)("$what: that is taken: $taken", ({ number, taken, schema, of }) => {
  expect(schema.safeParse(of(number)).success).toBe(taken);
});
