import type { Circumstances, Decision } from "#committee/kernel/decision";
import { people } from "#committee/people/kind";
import { correctAddress as correcting, type Person } from "#committee/people/people";
import { peopleRoutes } from "#contract/people/people";
import { act } from "#functions/api/kernel/act";
import { endpoint } from "#functions/api/kernel/endpoint";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import { ownEntry, seatOf } from "#functions/api/people/own-entry";
import { welcomesBack, welcomingAgain } from "#functions/people/welcome-again";
import { everyone } from "#functions/readers/everyone";
import type { Ruling } from "#guide/rule";

const refuseOthers = (others: readonly Person[], id: string, email: string): void => {
  const has = (other: Person) => other.id !== id && other.email.toLowerCase() === email.toLowerCase();
  if (others.some(has)) throw unreadableAt("email", "another-has-it");
};

/** People sign in by their address: one that another person of the register has is refused before the pool would refuse it. */
const corrected = (
  person: Person,
  { email, others }: Readonly<{ email: string; others: readonly Person[] }>,
  circumstances: Circumstances,
): Ruling<Decision<Person>> => {
  refuseOthers(others, person.id, email);
  return { allowed: true, value: correcting(person, email, circumstances) };
};

/** A welcome that came back goes again to the address that is put right: without it they don't know how to sign in. */
export const correctAddress = endpoint(peopleRoutes.correctAddress, async (office, call) => {
  const { id } = call.params;
  const { email } = call.body;
  const { matter } = await act(office, call, {
    kind: people,
    id,
    also: async (_, person) => {
      const [others, backs] = await Promise.all([everyone(office.register), welcomesBack(office, person)]);
      return { others, backs };
    },
    decide: (person, circumstances, { others }) => corrected(person, { email, others }, circumstances),
    along: ({ decision, circumstances, also: { backs } }) =>
      welcomingAgain(office, backs, decision.state, circumstances),
  });
  return { body: { id, email }, version: matter.version };
});

/** The caller's own: whoever holds their mailbox no more turns to the secretariat. */
export const correctOwnAddress = endpoint(peopleRoutes.correctOwnAddress, async (office, call) => {
  const id = call.subject ?? "";
  const { email } = call.body;
  const { matter } = await act(office, call, {
    kind: people,
    id,
    also: ({ register }) => everyone(register),
    decide: (person, circumstances, others) => corrected(person, { email, others }, circumstances),
  });
  return { body: ownEntry(matter, await seatOf(office.register, id)), version: matter.version };
});
