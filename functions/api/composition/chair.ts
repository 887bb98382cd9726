import { type Chair, presiding } from "#committee/composition/chair";
import { keyOf } from "#committee/kernel/kind";
import { people } from "#committee/people/kind";
import type { compositionRoutes } from "#contract/composition/composition";
import type { Taken } from "#functions/api/kernel/act";
import type { Call } from "#functions/api/kernel/endpoint";
import type { ApiOffice } from "#functions/kernel/offices";
import { capacityEntries } from "#functions/people/capacity-changes";
import type { Entry, Found } from "#secretariat/register";

type Asked = Readonly<{ office: ApiOffice; call: Call<typeof compositionRoutes.enterChair> }>;

/** Who comes to the chair, by the id of their account, who leaves it, and both as the register has them. */
type Coming = Readonly<{ person: string; leaves: string | undefined; found: ReadonlyMap<string, Found> }>;

/** Opens an account for who comes to the chair, and reads what the register has of them and of who leaves. */
export const comingToChair = async ({ office, call, state }: Asked & Readonly<{ state: Chair }>): Promise<Coming> => {
  const person = await office.accounts.open(call.body.contact.email);
  const leaves = presiding(state)?.person;
  const ids = new Set([person, ...(leaves === undefined ? [] : [leaves])]);
  return { person, leaves, found: await office.register.load([...ids].map((id) => keyOf(people, id))) };
};

const role = { role: "chair" } as const;

/** The chair is in neither college: it gives a role of its own, of no seat, and takes it from who leaves (G3.1, G5.2). */
export const chairEntries = ({
  office,
  call,
  also: { person, leaves, found },
  circumstances,
}: Asked & Taken<Chair, Coming>): readonly Entry[] =>
  capacityEntries(
    office,
    [
      { person, takes: undefined, gives: role },
      ...(leaves === undefined ? [] : [{ person: leaves, takes: role, gives: undefined }]),
    ],
    { found, contacts: new Map([[person, call.body.contact]]) },
    circumstances,
  );
