import type { MethodDraft } from "#committee/methods/method";
import type { Fields, PlaceIn } from "#pages/kit/field";
import { methodNames } from "#wording/methods";
import type { Text } from "#wording/wording";

type Asked = Fields<PlaceIn<MethodDraft>>;

const choosePlan: Text = { ar: "اختاروا الخطة", fr: "Choisir le plan", en: "Choose the plan" };

/** How many a method is to choose. */
export const methodSeats = [{ at: "/seats", says: methodNames.seats, input: "number" }] as const satisfies Asked;

/** The days that a method proposes, and for how many something lasts. */
export const methodTimes = [
  [
    { at: "/call/opensOn", says: methodNames.callOpens, input: "day" },
    { at: "/call/closesOn", says: methodNames.callCloses, input: "day" },
  ],
  { at: "/objectionDays", says: methodNames.objectionDays, input: "number" },
  { at: "/keptDays", says: methodNames.keptDays, input: "number" },
] as const satisfies Asked;

/** What a method says, in the order in which it is drawn up and read. */
export const methodFields = [
  { at: "/plan", says: methodNames.plan, input: "one-of", none: choosePlan },
  { at: "/text", says: methodNames.text, input: "passage" },
  ...methodSeats,
  ...methodTimes,
  { at: "/parts", says: methodNames.parts, input: "list" },
] as const satisfies Asked;
