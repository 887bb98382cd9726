import { expect, test } from "@jest/globals";
import { declarationIn } from "#committee/space/rows";

test("a row that says all is read by the names that people use", () => {
  const row = {
    ...{ "name/ar": "جمعية الشفافية", "name/fr": "Transparence", region: "Souss - Massa", scope: "محلية" },
    ...{
      "receipt/kind": "وصل نهائي",
      "receipt/date": "4/5/2019",
      fields: "transparency، النساء | ",
      since: "1998-03-01",
    },
    ...{ "contact/name/ar": "كاتبة", "contact/name/latin": "Secrétaire" },
    ...{ "contact/email": "contact@association.example", "contact/language": "Français" },
  };
  expect(declarationIn(row)).toMatchObject({
    name: { ar: "جمعية الشفافية", fr: "Transparence" },
    receipt: { kind: "final", date: "2019-05-04" },
    ...{ region: "souss-massa", scope: "local", since: "1998-03-01" },
    contact: {
      name: { ar: "كاتبة", latin: "Secrétaire" },
      ...{ email: "contact@association.example", language: "fr" },
    },
  });
});

test("a cell that is empty says as little as one that isn’t there", () => {
  const said = { "name/ar": "جمعية", region: "oriental", scope: "local" };
  const empty = { "name/fr": "", "receipt/kind": "", "receipt/date": "", fields: "", since: "", "contact/email": "" };
  const nothing = { receipt: undefined, fields: undefined, since: undefined, contact: undefined };
  for (const row of [said, { ...said, ...empty }])
    expect(declarationIn(row)).toEqual({
      ...{ name: { ar: "جمعية", fr: undefined }, region: "oriental", scope: "local" },
      ...nothing,
    });
});

test.each([
  ["14/05/2019", "2019-05-14"],
  ["1-2-2020", "2020-02-01"],
  ["30.11.1999", "1999-11-30"],
  ["2019-05-14", "2019-05-14"],
  ["mai 2019", "mai 2019"],
])("a day written %s is read as %s", (cell, since) => {
  expect(declarationIn({ since: cell })).toMatchObject({ since });
});

test("a contact who is named in one script, or has an address alone, is one all the same, written to in Arabic", () => {
  expect(declarationIn({ "contact/name/latin": "Secrétaire" })).toMatchObject({
    contact: { name: { ar: "Secrétaire", latin: "Secrétaire" }, email: undefined, language: "ar" },
  });
  expect(declarationIn({ "contact/email": "a@b.example" })).toMatchObject({
    contact: { name: { ar: undefined, latin: undefined }, email: "a@b.example", language: "ar" },
  });
});

test("what names nothing that we know stands as it is written", () => {
  expect(declarationIn({ region: "Souss", fields: "transparency/pêche" })).toMatchObject({
    ...{ region: "Souss", fields: ["transparency", "pêche"] },
  });
});
