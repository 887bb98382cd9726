import { describe, expect, test } from "@jest/globals";
import type * as z from "zod/mini";
import { type Lift, liftedBy, NewerShape, shapeAfter } from "#committee/kernel/shape";
import { type Shapes, shapes } from "#committee/shapes";
import { frozen, frozenKinds, jsonOf, printOf } from "./frozen.ts";
import { schemas } from "./frozen-schemas.ts";

const all = Object.keys(shapes);
const liftsOf = (kind: string): readonly Lift[] => (shapes as Shapes)[kind]!;
const schemaOf = (kind: string): z.ZodMiniType => (schemas as Readonly<Record<string, z.ZodMiniType>>)[kind]!;

test("of every kind of thing that stands on the register something is frozen, and of nothing else", () => {
  expect(frozenKinds).toEqual(all.toSorted());
});

describe.each(all)("%s", (kind) => {
  const { prints, items } = frozen(kind);

  test("is as its last shape was frozen: whoever changes it lifts what was written before", () => {
    expect(prints.at(-1)).toBe(printOf(schemaOf(kind)));
  });

  test("has a lift to each shape after the first, and examples of each shape", () => {
    expect(prints).toHaveLength(shapeAfter(liftsOf(kind)));
    const shown = new Set(items.map(({ shape = 1 }) => shape));
    expect([...shown].toSorted()).toEqual(prints.map((_, index) => index + 1));
  });
});

/** The stages that a schema knows, as its JSON tells them. */
const stagesIn = (schema: z.ZodMiniType): readonly string[] => {
  const { anyOf, oneOf, ...alone } = JSON.parse(jsonOf(schema));
  return (anyOf ?? oneOf ?? [alone]).flatMap(({ properties }: Readonly<{ properties?: Stage }>) => {
    const { const: only, enum: some = [] } = properties?.stage ?? {};
    return only === undefined ? some : [only];
  });
};
type Stage = Readonly<{ stage?: Readonly<{ const?: string; enum?: readonly string[] }> }>;

test("the stages of a kind are known by its schema", () => {
  const drawnUp = ["drafted", "consulting", "consulted", "voting"];
  expect(stagesIn(schemaOf("METHOD"))).toEqual(expect.arrayContaining(drawnUp));
});

test.each(all)("%s has an example of each stage", (kind) => {
  const shown = new Set(frozen(kind).items.flatMap(({ state }) => state?.stage ?? []));
  expect(stagesIn(schemaOf(kind)).filter((stage) => !shown.has(stage))).toEqual([]);
});

const lifts: readonly Lift[] = [
  (stored) => ({ ...stored, keptDays: stored["keptDays"] ?? 180 }),
  ({ keptDays, ...stored }) => ({ ...stored, kept: { days: keptDays } }),
];
const written = (shape: number, stored: Readonly<Record<string, unknown>>) => ({ key: "METHOD#1", shape, stored });

test("what an older release wrote is lifted shape by shape, from its own on", () => {
  expect(liftedBy(lifts, written(1, { id: "1" }))).toEqual({ id: "1", kept: { days: 180 } });
  expect(liftedBy(lifts, written(2, { id: "1", keptDays: 90 }))).toEqual({ id: "1", kept: { days: 90 } });
  expect(liftedBy(lifts, written(3, { id: "1", kept: { days: 7 } }))).toEqual({ id: "1", kept: { days: 7 } });
});

test("what a newer release wrote is refused by name: its key, its shape, and the last that is known", () => {
  const reading = () => liftedBy(lifts, written(4, {}));
  expect(reading).toThrow(NewerShape);
  expect(reading).toThrow("METHOD#1 has shape 4, and this release knows none above 3: a newer one wrote it");
});
