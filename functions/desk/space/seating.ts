import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import { Problem } from "#functions/api/kernel/problem";
import { associationEndpoints as endpoints } from "#functions/api/space/acts";
import { type Form, formOf } from "#functions/desk/kit/act-form";
import type { At } from "#functions/desk/kit/form-for";
import { associationAt, type Scene } from "#functions/desk/space/scene";
import { seatPage } from "#pages/desk/space/form";

/** The association, with the version of the seat that it has. */
const seatedAt = async (at: At) => {
  const scene = await associationAt(at);
  const key = keyOf(seats, scene.association.seat ?? "");
  return { ...scene, version: (await at.office.register.load([key])).get(key)?.version ?? ("" as const) };
};

/** Someone is named to sit for the association. */
const naming = {
  scene: seatedAt,
  first: () => ({ representative: { language: "ar" } }),
  to: ({ body }: Readonly<{ body: Readonly<{ association: string }> }>) =>
    `/desk/space/${body.association}?done=seated`,
};

/** The association is given a seat. */
const giving = formOf({
  ...naming,
  endpoint: endpoints.seatAssociation,
  draw: (asked, { association }: Scene) => seatPage(asked, association, "give"),
});

/** Another person sits in the seat that it has. */
const replacing = formOf({
  ...naming,
  endpoint: endpoints.replaceRepresentative,
  versionOf: ({ version }) => version,
  draw: (asked, { association }: Scene) => seatPage(asked, association, "replace"),
});

/** Which of the two there is to do; neither where the visitor may do neither. */
const oneAt = async (at: At): Promise<Form> => {
  const { seat: which } = (await associationAt(at)).may;
  if (which === false) throw new Problem("not-allowed");
  return which === "give" ? giving : replacing;
};

/** Which of the two was sent: a seat is given by a key, which a form sent once more brings again though the seat is given by then. */
const oneSent = async (at: At): Promise<Form> => {
  const one = await oneAt(at);
  return at.visit.form.get("key") ? giving : one;
};

/** Whichever of the two there is to do. */
export const seating: Form = {
  act: replacing.act,
  show: async (at) => (await oneAt(at)).show(at),
  send: async (at) => (await oneSent(at)).send(at),
};
