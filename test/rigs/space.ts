import { ulid } from "ulid";
import { Declaration, forAssociation } from "#committee/association";
import { importAssociation, inviteContact } from "#committee/associations";
import { registerPerson } from "#committee/people";
import { circumstancesOf } from "#functions/circumstances";
import { associations, keyOf, people } from "#functions/matters";
import type { Office } from "#functions/offices";
import { record } from "#functions/record";
import type { Found } from "#secretariat/register";

const by = { by: "test" };

const enterFor = async (office: Office, association: string): Promise<string> => {
  const id = `person-${ulid()}`;
  const circumstances = circumstancesOf(office, undefined, by);
  const contact = {
    name: { ar: "كاتبة الجمعية", latin: "Secrétaire de l’association" },
    email: `${id}@post.example`.toLowerCase(),
    language: "fr" as const,
  };
  const entered = registerPerson(
    id,
    { ...contact, capacities: [forAssociation(keyOf(associations, association))] },
    circumstances,
  );
  await record(office, { kind: people, id }, entered, circumstances);
  return id;
};

/** A member of the civil-society space that came with a list: nobody acts for it yet. */
export const importedToSpace = async (office: Office, number: number) => {
  const id = ulid();
  const circumstances = circumstancesOf(office, undefined, by);
  const declaration = Declaration.parse({
    ...{ name: { ar: `جمعية الفضاء ${number}` }, region: "souss-massa", fields: ["transparency"], scope: "local" },
    receipt: { kind: "final", date: "2019-05-14" },
    since: "1998-03-01",
    contact: { name: { ar: "كاتبة", latin: "Secrétaire" }, email: `space-${number}@post.example`, language: "fr" },
  });
  const { state, ...imported } = importAssociation(id, declaration, circumstances);
  if (state.stage !== "complete") throw new Error("not complete");
  const place = { kind: associations, id };
  const before = (await record(office, place, { state, ...imported }, circumstances)) as Found;
  return { id, state, before };
};

/** A member of the civil-society space with two people who act for it; gives its id and theirs. */
export const memberOfSpace = async (office: Office, number: number) => {
  const { id, state, before } = await importedToSpace(office, number);
  const [person, second] = [await enterFor(office, id), await enterFor(office, id)];
  const circumstances = circumstancesOf(office, undefined, by);
  await record(office, { kind: associations, id, before }, inviteContact(state, person), circumstances);
  return { id, person, second };
};
