import { expect, test } from "@jest/globals";
import { document } from "#contract/document";

const ofMoney =
  /^(allowance|amount|budget|compensation|cost|currency|dirham|expense|fee|fund|grant|indemnity|invoice|mad|money|pay|payment|price|refund|reimbursement|remuneration|reward|salary|stipend|sum|wage)(s|es)?$/;

const soundsOfMoney = (name: string): boolean =>
  name.split(/(?=[A-Z])|[^A-Za-z]/).some((word) => ofMoney.test(word.toLowerCase()));

/** The names of all fields and parameters that a document describes, at any depth. */
const fieldsIn = (part: unknown): readonly string[] => {
  if (typeof part !== "object" || part === null) return [];
  const { properties, name, schema } = part as Record<string, unknown>;
  return [
    ...Object.keys(properties ?? {}),
    ...(typeof name === "string" && schema !== undefined ? [name] : []),
    ...Object.values(part).flatMap(fieldsIn),
  ];
};

test("G11.1: the contract has no field for a member's expenses, nor for money of any kind", () => {
  const fields = fieldsIn(document);
  expect(fields).toEqual(expect.arrayContaining(["heldOn", "agenda", "If-Match", "limit"]));
  expect(fields.filter(soundsOfMoney)).toEqual([]);
});

test.each(["expenses", "travelCosts", "amount", "reimbursement", "per-diem-allowance", "feeInMad"])(
  "G11.1: a field called %s would be found",
  (name) => {
    const deep = { schemas: { Meeting: { properties: { attendance: { items: { properties: { [name]: {} } } } } } } };
    expect(fieldsIn(deep).filter(soundsOfMoney)).toEqual([name]);
  },
);
