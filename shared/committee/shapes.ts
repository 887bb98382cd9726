import type { Lift } from "#committee/kernel/shape";

/** The lifts of each kind of thing, the oldest first. */
export type Shapes = Readonly<Record<string, readonly Lift[]>>;

/** Its long words stand beside it since: nothing of what it says has changed. */
const wordsApart: Lift = (stored) => stored;

/** Of the states of matters. */
const ofMatters = {
  MEETING: [wordsApart],
  PLAN: [wordsApart],
  SEAT: [],
  CHAIR: [],
  PERSON: [],
  ASSOCIATION: [],
  METHOD: [],
  CALL: [],
  CANDIDACY: [],
  GROUP: [wordsApart],
  FILE: [],
  ABSENCES: [],
  ALMANAC: [wordsApart],
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
 * The lifts of all that stands on the register, by its kind. A state is lifted with its long words, and where a list reads it
 * without: a lift of those does nothing where they aren't. How many there are tells the shape that is written now. What a
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
