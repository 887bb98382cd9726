import { correctAddress as correcting, Person } from "#committee/people";
import * as contract from "#contract/people";
import { actWith } from "#functions/api/act";
import { endpoint } from "#functions/api/endpoint";
import { unreadableAt } from "#functions/api/unreadable";
import { people } from "#functions/matters";
import { wholeList } from "#functions/whole-list";
import type { Found } from "#secretariat/register";

const addressIn = ({ state }: Found): readonly (readonly [id: string, email: string])[] => {
  const { data } = Person.safeParse(state);
  return data ? [[data.id, data.email.toLowerCase()]] : [];
};

/** People sign in by their address: one that another person of the register has is refused before the pool would refuse it. */
export const correctAddress = endpoint(contract.correctAddress, async (office, call) => {
  const { email } = call.body;
  const { matter } = await actWith(office, call, {
    kind: people,
    id: call.params.id,
    also: ({ register }) => wholeList(register, people),
    decide: (person, circumstances, found) => {
      const others = found.flatMap(addressIn).filter(([id]) => id !== person.id);
      if (others.some(([, other]) => other === email.toLowerCase())) throw unreadableAt("email", "another-has-it");
      return { allowed: true, value: correcting(person, email, circumstances) };
    },
  });
  return { body: { id: call.params.id, email }, version: matter.version };
});
