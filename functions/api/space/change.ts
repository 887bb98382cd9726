import { files } from "#committee/files/kind";
import { keyOf } from "#committee/kernel/kind";
import { people } from "#committee/people/kind";
import type { Association, Declaration } from "#committee/space/association";
import { forAssociation } from "#committee/space/association";
import { changeAssociation } from "#committee/space/associations";
import { associations } from "#committee/space/kind";
import { associationRoutes } from "#contract/space/associations";
import { act } from "#functions/api/kernel/act";
import { citedFile } from "#functions/api/kernel/cited-file";
import { endpoint } from "#functions/api/kernel/endpoint";
import { type Acting, accountOf } from "#functions/api/space/contact";
import { refuseDaysToCome } from "#functions/api/space/days-gone";
import { isOwn, ownOnly } from "#functions/api/space/own";
import { told } from "#functions/api/space/told";
import { todayOf } from "#functions/kernel/circumstances";
import type { ApiOffice } from "#functions/kernel/offices";
import { giving, type Someone, taking } from "#functions/people/capacities";

type Handing = Readonly<{ to?: Acting; from?: Someone }>;

/** The contact that a change names, where that is another one; who was the contact before no longer acts for the association. */
const handingOver = async (office: ApiOffice, association: Association, { contact }: Declaration): Promise<Handing> => {
  if (contact?.email === association.contact?.email && association.person !== undefined) return {};
  const { person } = association;
  const [to, from] = await Promise.all([
    contact && accountOf(office, contact),
    person === undefined ? undefined : office.register.load([keyOf(people, person)]),
  ]);
  return {
    ...(to && { to }),
    ...(person !== undefined &&
      person !== to?.id && { from: { id: person, before: from?.get(keyOf(people, person)) } }),
  };
};

/** A copy of the receipt that is new must have been brought by who cites it. */
const checkCopy = async ({ register }: ApiOffice, by: string, held: Association, file: string | undefined) => {
  if (file === undefined || file === held.receipt?.file) return;
  const key = keyOf(files, file);
  citedFile((await register.load([key])).get(key), { purpose: "declaration-receipt", by, place: "receipt/file" });
};

/** Nobody but its own people agrees for an association. */
export const change = endpoint(associationRoutes.changeAssociation, async (office, call) => {
  const { id } = call.params;
  const { consent, ...declaration } = call.body;
  const standing = await ownOnly(office, call, id);
  refuseDaysToCome(declaration, todayOf(office));
  const capacity = forAssociation(keyOf(associations, id));
  const { matter } = await act(office, call, {
    kind: associations,
    id,
    also: async (_, association) => {
      await checkCopy(office, call.subject ?? "", association, declaration.receipt?.file);
      return handingOver(office, association, declaration);
    },
    decide: (association, circumstances, { to, from }) => {
      if (association.stage === "left") return "not-at-this-stage";
      const person = to?.id ?? (from ? undefined : association.person);
      const consented = consent !== undefined && isOwn(standing, id);
      return changeAssociation(association, { declaration, person, consented }, circumstances);
    },
    along: ({ circumstances, also: { to, from } }) => [
      ...(to ? giving(office, to, capacity, circumstances) : []),
      ...(from ? taking(office, from, capacity, circumstances) : []),
    ],
  });
  return { body: told(matter, true), version: matter.version };
});
