import { keyOf } from "#committee/kernel/kind";
import { Region } from "#committee/kernel/regions";
import { type Complete, type Declaration, Declaration as Declared, forAssociation } from "#committee/space/association";
import { importAssociation, inviteContact } from "#committee/space/associations";
import { associations } from "#committee/space/kind";
import type { Hand, Written } from "./hand.ts";
import { contactOf, entered } from "./members.ts";

/** What an association of a number says of itself. */
export const declarationOf = (number: number): Declaration =>
  Declared.parse({
    name: { ar: `جمعية الشفافية والمشاركة ${number}`, fr: `Association pour la transparence ${number}` },
    ...{ region: Region.options[number % Region.options.length], fields: ["transparency", "participation"] },
    ...{ scope: "local", receipt: { kind: "final", date: "2004-05-14" }, since: "1998-03-01" },
    contact: contactOf("association", number),
  });

/** An association of the space that came with a list: nobody acts for it yet. */
export const imported = async (hand: Hand, number: number): Promise<Written<Complete>> => {
  const id = hand.id();
  const { state, ...matter } = await hand.write(associations, { id }, (now) =>
    importAssociation(id, declarationOf(number), now),
  );
  if (state.stage !== "complete") throw new Error("Its file isn't complete");
  return { ...matter, state };
};

/** One whose contact acts for it. */
export const invited = async (
  hand: Hand,
  number: number,
): Promise<Written<Complete> & Readonly<{ person: string }>> => {
  const { state, ...matter } = await imported(hand, number);
  const person = await entered(hand, ["association", number], forAssociation(keyOf(associations, matter.id)));
  const theirs = await hand.write(associations, matter, () => inviteContact(state, person));
  return { ...matter, before: theirs.before, state: { ...state, person }, person };
};
