import { Group } from "#committee/groups/groups";
import type { GroupView } from "#contract/groups/groups";
import type { Found } from "#secretariat/register";

/** A group as anyone is told it: names and bodies. */
export const toldGroup = ({ state, version }: Found): GroupView => {
  const { id, kind, title, region, openedOn, members } = Group.parse(state);
  return {
    ...{ id, kind, title, ...(region && { region }), openedOn, version },
    members: members.map(({ letter: _, ...member }) => member),
  };
};
