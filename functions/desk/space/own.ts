import { Association } from "#committee/association";
import { idIn } from "#committee/matter-key";
import { openLine } from "#functions/api/associations/told";
import type { Visitor } from "#functions/desk/visitor";
import { loadEach } from "#functions/load-each";
import type { DeskOffice } from "#functions/offices";
import type { OwnAssociation } from "#pages/desk/own-associations";

/** The associations that a visitor acts for, whatever their stage. */
export const ownAssociations = async (
  { register }: DeskOffice,
  { person }: Visitor,
): Promise<readonly OwnAssociation[]> => {
  const keys = (person?.capacities ?? []).flatMap(({ role, of }) => (role === "association" && of ? [of] : []));
  const found = await loadEach(register, keys);
  return [...found].map(([key, { state }]) => {
    const { name, stage } = openLine(Association.parse(state));
    return { id: idIn(key), name, stage };
  });
};
