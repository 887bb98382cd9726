import * as z from "zod/mini";
import type { CivilDate } from "#calendar/civil-date";
import { capacityOf, present, type Seat, type Sitting, type Tenure } from "#committee/composition/seats";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { Words, wordsByName } from "#committee/kernel/words";
import { type Capacity, Contact } from "#committee/people/people";

/** Someone whom a body appoints: how they are called and written to, and what they are there. */
export const Appointee = z.readonly(z.strictObject({ contact: Contact, post: z.optional(Words) }));
export type Appointee = z.infer<typeof Appointee>;

/** An appointee with the id of their account. */
export type Nominee = Appointee & Readonly<{ person: string }>;

/** Whom a body appoints, and by which official letter, given by its file's id. */
export type People = Readonly<{ member: Nominee; deputy: Nominee; letter?: string | undefined }>;

/** As what people sit in a seat of the administration. */
export const sittings = ["member", "deputy"] as const satisfies readonly Sitting[];

/** Someone's time in a seat from today on; whoever is confirmed goes on with theirs. */
const succeeded = (tenures: readonly Tenure[], as: Sitting, people: People, today: CivilDate): readonly Tenure[] => {
  const { person, contact, post } = people[as];
  const stays = tenures.some((one) => one.as === as && one.until === undefined && one.person === person);
  if (stays) return tenures;
  const { letter } = people;
  return [
    ...tenures.map((one) => (one.as === as && one.until === undefined ? { ...one, until: today } : one)),
    { as, person, name: contact.name, from: today, ...(post && { post }), ...(letter && { letter }) },
  ];
};

const seatFor = (id: string, body: Words, { today, edition }: Circumstances): Seat => ({
  ...{ id, edition: edition.inForceFrom, college: "administration", body, since: today },
  tenures: [],
});

type Seating = Readonly<{ id: string; seat: Seat | undefined; body: Words; people: People }>;

const namesOf = ({ member, deputy }: People): Readonly<Record<string, string>> => ({
  "member.ar": member.contact.name.ar,
  "member.latin": member.contact.name.latin,
  "deputy.ar": deputy.contact.name.ar,
  "deputy.latin": deputy.contact.name.latin,
});

/** Seats a body's people: in a seat of its own where it has none, else after those who sat there (G4.1); `id` is the seat's. */
export const seatPeople = ({ id, seat, body, people }: Seating, circumstances: Circumstances): Decision<Seat> => {
  const before = seat ?? seatFor(id, body, circumstances);
  const tenures = sittings.reduce((all, as) => succeeded(all, as, people, circumstances.today), before.tenures);
  const { member, deputy, letter } = people;
  return {
    state: { ...before, tenures },
    page: {
      act: seat ? "seat-renewed" : "seat-filled",
      rules: ["G4.1"],
      facts: { college: before.college, member: member.person, deputy: deputy.person, ...(letter && { letter }) },
      texts: { ...wordsByName("body", before.body), ...namesOf(people) },
    },
    letters: [],
  };
};

/** A seat is no more: those who sat there for a body that a later plan doesn't name leave it as their successors are seated (G4.13). */
export const closeSeat = (seat: Seat, on: CivilDate): Decision<Seat> => ({
  state: {
    ...seat,
    until: on,
    tenures: seat.tenures.map((one) => (one.until === undefined ? { ...one, until: on } : one)),
  },
  page: { act: "seat-closed", rules: ["G3.2", "G4.13"], facts: { until: on } },
  letters: [],
});

/** What a change of who sits in a seat changes in what someone may do. */
export type CapacityChange = Readonly<{ person: string; takes: Capacity | undefined; gives: Capacity | undefined }>;

const held = (seat: Seat | undefined, key: string, person: string): Capacity | undefined => {
  const as = seat && sittings.find((one) => present(seat, one)?.person === person);
  return seat && as && capacityOf(seat, key, as);
};

const sitters = (seat: Seat | undefined): readonly string[] =>
  seat ? sittings.flatMap((as) => present(seat, as)?.person ?? []) : [];

/** What each of those who sat or sit in a seat, given by its key, may do no more, or from now on. */
export const capacityChanges = (
  key: string,
  { was, is }: Readonly<{ was: Seat | undefined; is: Seat }>,
): readonly CapacityChange[] =>
  [...new Set([...sitters(was), ...sitters(is)])]
    .map((person) => ({ person, takes: held(was, key, person), gives: held(is, key, person) }))
    .filter(({ takes, gives }) => takes?.role !== gives?.role);
