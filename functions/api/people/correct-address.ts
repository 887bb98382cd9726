import { correctAddress as correcting, type Person } from "#committee/people";
import * as contract from "#contract/people";
import { actWith } from "#functions/api/act";
import { type Call, endpoint } from "#functions/api/endpoint";
import { ownEntry, seatOf } from "#functions/api/people/own-entry";
import { unreadableAt } from "#functions/api/unreadable";
import { everyone } from "#functions/everyone";
import { people } from "#functions/matters";
import type { ApiOffice } from "#functions/offices";

const refuseOthers = (others: readonly Person[], id: string, email: string): void => {
  const has = (other: Person) => other.id !== id && other.email.toLowerCase() === email.toLowerCase();
  if (others.some(has)) throw unreadableAt("email", "another-has-it");
};

/** People sign in by their address: one that another person of the register has is refused before the pool would refuse it. */
const correct = (office: ApiOffice, call: Call, { id, email }: Readonly<{ id: string; email: string }>) =>
  actWith(office, call, {
    kind: people,
    id,
    also: ({ register }) => everyone(register),
    decide: (person, circumstances, others) => {
      refuseOthers(others, person.id, email);
      return { allowed: true, value: correcting(person, email, circumstances) };
    },
  });

export const correctAddress = endpoint(contract.correctAddress, async (office, call) => {
  const { params, body } = call;
  const { matter } = await correct(office, call, { id: params.id, email: body.email });
  return { body: { id: params.id, email: body.email }, version: matter.version };
});

/** The caller's own: whoever holds their mailbox no more turns to the secretariat. */
export const correctOwnAddress = endpoint(contract.correctOwnAddress, async (office, call) => {
  const id = call.subject ?? "";
  const { matter } = await correct(office, call, { id, email: call.body.email });
  return { body: ownEntry(matter, await seatOf(office.register, id)), version: matter.version };
});
