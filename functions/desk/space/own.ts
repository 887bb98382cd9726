import { idIn } from "#committee/kernel/matter-key";
import { Association } from "#committee/space/association";
import { openLine } from "#functions/api/space/told";
import type { Visitor } from "#functions/desk/kit/visitor";
import { loadEach } from "#functions/kernel/load-each";
import type { DeskOffice } from "#functions/kernel/offices";
import type { OwnAssociation } from "#pages/desk/space/own-associations";

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
