import { keyOf } from "#committee/kernel/kind";
import { forAssociation } from "#committee/space/association";
import { registerAssociation as registering } from "#committee/space/associations";
import { associations } from "#committee/space/kind";
import { associationRoutes } from "#contract/space/associations";
import { create } from "#functions/api/kernel/create";
import { endpoint } from "#functions/api/kernel/endpoint";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import { accountOf } from "#functions/api/space/contact";
import { refuseDaysToCome } from "#functions/api/space/days-gone";
import { oncePerDay } from "#functions/api/space/once-a-day";
import { told } from "#functions/api/space/told";
import { todayOf } from "#functions/kernel/circumstances";
import { giving } from "#functions/people/capacities";

/** Keys of callers whom nobody knows stand beside each other: one must be too long to be met with by chance. */
const SHORTEST_KEY = 16;

/** Open to all: it asks nothing of who calls, and its answer is the same whether or not the contact's address was known. */
export const registerAssociation = endpoint(associationRoutes.registerAssociation, async (office, call) => {
  if (call.key.length < SHORTEST_KEY) throw unreadableAt("idempotency-key", "key-too-short");
  const { consent: _, ...declaration } = call.body;
  const day = todayOf(office);
  refuseDaysToCome(declaration, day);
  await oncePerDay(office, { email: declaration.contact.email, day, key: call.key });
  const anyone = { ...call, subject: undefined };
  const { matter } = await create(office, anyone, {
    kind: associations,
    also: () => accountOf(office, declaration.contact),
    open: (id, circumstances, { id: person }) => registering({ id, declaration, person }, circumstances),
    along: ({ id, circumstances, also }) =>
      giving(office, also, forAssociation(keyOf(associations, id)), circumstances),
  });
  const { id, stage, missing = [], version } = told(matter, true);
  return { body: { id, stage, missing }, version, location: `/associations/${id}` };
});
