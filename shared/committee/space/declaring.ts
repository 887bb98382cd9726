import type { Circumstances, Decision } from "#committee/kernel/decision";
import { wordsByName } from "#committee/kernel/words";
import { nameByScript } from "#committee/people/people";
import {
  type Association,
  type AssociationContact,
  type Consent,
  type Declaration,
  spaceConsent,
} from "#committee/space/association";
import type { Part } from "#committee/space/parts";

/** What is missing from an association's file: by this alone, and nobody's choice, it is complete or not (G2.5). */
export const missingIn = ({ receipt, fields, since, contact }: Declaration): readonly Part[] => [
  ...(receipt ? [] : (["receipt"] as const)),
  ...(fields.length > 0 ? [] : (["fields"] as const)),
  ...(since ? [] : (["since"] as const)),
  ...(contact ? [] : (["contact"] as const)),
];

const factsOf = ({ region, scope, fields, receipt, since }: Declaration): Decision<Association>["page"]["facts"] => ({
  region,
  scope,
  fields: fields.join(" "),
  ...(receipt && { receipt: receipt.kind, receiptDate: receipt.date }),
  ...(receipt?.file && { receiptFile: receipt.file }),
  ...(since && { since }),
});

/** Under names of their own, since the association has a name in Arabic too. */
const reservedOf = (contact: AssociationContact | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(contact ? { ...nameByScript(contact), email: contact.email } : {}).map(([name, text]) => [
      `contact.${name}`,
      text,
    ]),
  );

/** What a page says of what an association has declared; whom one writes to for it is bound and shown to no one. */
export const declaring = (act: string, declaration: Declaration): Decision<Association>["page"] => ({
  act,
  rules: ["G2.5"],
  facts: factsOf(declaration),
  texts: wordsByName("name", declaration.name),
  reserved: reservedOf(declaration.contact),
});

/** A declaration in which each field of work is named once. */
export const once = (declaration: Declaration): Declaration => ({
  ...declaration,
  fields: [...new Set(declaration.fields)],
});

/** The letter to an association's contact that it has come to the space, with what its file lacks. */
export const registered = (association: Association): Decision<Association>["letters"] =>
  association.person === undefined
    ? []
    : [
        {
          letter: "association-registered",
          to: `PERSON#${association.person}`,
          association: { id: association.id, name: association.name, complete: association.stage === "complete" },
          missing: missingIn(association),
        },
      ];

/** The consent that was given at an instant to the text of the day. */
export const consentAt = ({ instant }: Pick<Circumstances, "instant">): Consent => ({
  ...spaceConsent,
  givenAt: instant,
});
