import type { Lift } from "#committee/kernel/shape";

/** The lifts of each kind of thing, the oldest first. */
export type Shapes = Readonly<Record<string, readonly Lift[]>>;

/** Of the states of matters. */
const ofMatters = {
  MEETING: [],
  PLAN: [],
  SEAT: [],
  CHAIR: [],
  PERSON: [],
  ASSOCIATION: [],
  METHOD: [],
  CALL: [],
  CANDIDACY: [],
  GROUP: [],
  FILE: [],
  ABSENCES: [],
  ALMANAC: [],
  DIARY: [],
  IMPORT: [],
} as const satisfies Shapes;

/** Of what people add beside a matter. */
const besideMatters = {
  "MEETING/COMING": [],
  "MEETING/PROPOSAL": [],
  "MEETING/CONTRIBUTION": [],
  "METHOD/CONTRIBUTION": [],
  "METHOD/BALLOT": [],
  "SEAT/ANSWER": [],
  "CANDIDACY/FORM": [],
  "IMPORT/PART": [],
} as const satisfies Shapes;

/**
 * The lifts of all that stands on the register, by its kind. How many there are tells the shape that is written now. What a
 * matter owes stands beside its state and has a shape of its own; pages are sealed, so that no lift of them can ever change
 * what they bind.
 */
export const shapes = {
  ...ofMatters,
  ...besideMatters,
  OWES: [],
  PAGE: [],
  TEXT: [],
  OUTBOX: [],
  DUTY: [],
  LETTER: [],
  DIRTY: [],
  POST: [],
  // What is taken once: a client's key, an address for a day, the use of a link, the key that links are signed with.
  KEY: [],
  REGISTERED: [],
  USED: [],
  SECRET: [],
} as const satisfies Shapes;
