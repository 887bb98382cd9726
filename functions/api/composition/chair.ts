import { type Chair, enterChair as entering, openChair, presiding } from "#committee/composition/chair";
import { COMMITTEE, chairs } from "#committee/composition/kind";
import { keyOf } from "#committee/kernel/kind";
import { people } from "#committee/people/kind";
import { compositionRoutes } from "#contract/composition/composition";
import { act } from "#functions/api/kernel/act";
import { endpoint } from "#functions/api/kernel/endpoint";
import { todayOf } from "#functions/kernel/circumstances";
import type { ApiOffice } from "#functions/kernel/offices";
import { capacityEntries } from "#functions/people/capacity-changes";

const role = { role: "chair" } as const;

/** Who comes, with their account, and what the register has of them and of who leaves. */
const concerned = async (office: ApiOffice, chair: Chair, email: string) => {
  const person = await office.accounts.open(email);
  const leaving = presiding(chair)?.person;
  const ids = [...new Set([person, ...(leaving === undefined ? [] : [leaving])])];
  return { person, leaving, found: await office.register.load(ids.map((id) => keyOf(people, id))) };
};

/** The chair is in neither college: it gives a role of its own, of no seat (G3.1, G5.2). Who is there already stays. */
export const enterChair = endpoint(compositionRoutes.enterChair, async (office, call) => {
  const { contact } = call.body;
  const { matter } = await act(office, call, {
    kind: chairs,
    id: COMMITTEE,
    open: openChair,
    also: (_office, chair) => concerned(office, chair, contact.email),
    decide: (chair, circumstances, { person, leaving }) =>
      person === leaving
        ? "not-at-this-stage"
        : { allowed: true, value: entering(chair, { ...call.body, person }, circumstances) },
    along: ({ circumstances, also: { person, leaving, found } }) =>
      capacityEntries(
        office,
        [
          { person, takes: undefined, gives: role },
          ...(leaving === undefined ? [] : [{ person: leaving, takes: role, gives: undefined }]),
        ],
        { found, contacts: new Map([[person, contact]]) },
        circumstances,
      ),
  });
  return { body: { chair: contact.name, from: todayOf(office) }, version: matter.version };
});
