import type { College } from "#committee/composition/college";
import { capacityOf, fillSeat, type Seat } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import type { Role } from "#committee/kernel/roles";
import { seats } from "#committee/memberships/kind";
import { people } from "#committee/people/kind";
import { type Capacity, type Person, registerPerson, takeCapacity } from "#committee/people/people";
import type { Hand, Written } from "./hand.ts";

const languages = ["ar", "fr", "en"] as const;

/** Someone by number, as they are called and written to. */
export const contactOf = (word: string, number: number) => ({
  name: { ar: `ممثل ${number}`, latin: `Représentante ${number}` },
  email: `${word}-${number}@post.example`,
  language: languages[number % languages.length]!,
});

/** Enters someone by number with what they may do; gives their id. */
export const entered = async (
  hand: Hand,
  [word, number]: readonly [word: string, number: number],
  ...capacities: readonly Capacity[]
): Promise<string> => {
  const id = `person-${hand.id()}`;
  const contact = contactOf(word, number);
  await hand.write(people, { id }, (now) => registerPerson(id, { ...contact, capacities }, now));
  return id;
};

export const inRole = (hand: Hand, role: Role, number = 0): Promise<string> => entered(hand, [role, number], { role });

/** A seat and who sits there. */
export type Member = Readonly<{ seat: Seat; person: string }>;

const HALF = 13;

/** A seat for a body by number, and who sits there. */
export const seatFor = async (
  hand: Hand,
  college: College,
  number: number,
): Promise<Member & Pick<Written<Seat>, "before">> => {
  const id = hand.id();
  const capacity = capacityOf({ college }, keyOf(seats, id), "member");
  const person = await entered(hand, [college, number], capacity);
  const seating = {
    college,
    body: { ar: `هيئة ${number}`, fr: `Organisme ${number}` },
    holder: contactOf(college, number),
  };
  const { state, before } = await hand.write(seats, { id }, (now) => fillSeat({ id, person }, seating, now));
  return { seat: state, person, before };
};

/** The two halves of the committee (G3.1), each as large. */
export const seatCommittee = async (hand: Hand): Promise<readonly Member[]> => {
  const members: Member[] = [];
  for (const college of ["administration", "civil-society"] as const)
    for (let number = 0; number < HALF; number += 1) members.push(await seatFor(hand, college, number));
  return members;
};

/** Someone by number who once served, and has no capacity any more. */
export const whoServed = async (hand: Hand, number: number): Promise<Written<Person>> => {
  const id = `person-${hand.id()}`;
  const capacities = [{ role: "observer" }] as const;
  const contact = contactOf("former", number);
  const { state, before } = await hand.write(people, { id }, (now) =>
    registerPerson(id, { ...contact, capacities }, now),
  );
  return hand.write(people, { id, before }, (now) => takeCapacity(state, capacities[0], now)!);
};
