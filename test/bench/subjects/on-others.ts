import { appointToGroup } from "#committee/groups/groups";
import { groups } from "#committee/groups/kind";
import { plans } from "#committee/plans/kind";
import { planRoutes } from "#contract/plans/plans";
import { every } from "#functions/kernel/every";
import { saved } from "../../rigs/grown/dossiers.ts";
import { associationOf, candidacyOf, declaredTo, fileOf, groupOf, methodAt } from "./matters.ts";
import type { Prepares } from "./prepares.ts";

const joining = { name: { ar: "عضو", latin: "Membre" }, body: { ar: "هيئة" }, side: "non-governmental" } as const;

/** What acts on plans, calls, candidacies, associations and groups are asked with. */
export const onOthers: Prepares = {
  appoint: async (world) => {
    const [found] = await every(world.hand.register, plans.name);
    const plan = plans.schema.parse(found!.state);
    const letter = (await fileOf(world, world.grown.secretary)).id;
    const body = { ...planRoutes.appoint.example.body, body: plan.bodies[0]!.id, letter };
    return { params: { id: plan.id }, version: found!.version, body };
  },
  correctOffice: async ({ grown: { plan } }) => ({ params: { id: plan.id, body: plan.state.bodies[1]!.id } }),
  announceCall: async (world) => {
    const method = (await methodAt(world, "published")).id;
    const times = { opensOn: "2027-02-01", opensTime: "09:00", closesOn: "2027-03-01", closesTime: "16:00" };
    return { body: { method, ...times } };
  },
  registerCandidacy: async (world) => {
    const { id, person } = await associationOf(world);
    return { as: person, params: { id: world.grown.call.id, association: id } };
  },
  listOwnCandidacies: async (world) => ({ as: (await candidacyOf(world)).person }),
  depositForm: async (world) => {
    const candidacy = await candidacyOf(world);
    await saved(world.hand, candidacy);
    return { as: candidacy.person, params: { id: candidacy.id }, version: candidacy.before.version };
  },
  askForDeposit: async (world) => {
    const { id, person } = await candidacyOf(world);
    return { as: person, params: { id, part: 0 } };
  },
  appointToGroup: async (world) => {
    const { id, before } = await groupOf(world);
    const letter = (await fileOf(world, world.grown.secretary)).id;
    return { params: { id }, version: before.version, body: { ...joining, side: "administration", letter } };
  },
  leaveGroup: async (world) => {
    const { state, ...group } = await groupOf(world);
    const member = world.hand.id();
    const { id, before } = await world.hand.write(groups, group, (now) =>
      appointToGroup(state, { id: member, joining }, now),
    );
    return { params: { id, member }, version: before.version };
  },
  checkAssociation: async (world) => {
    const { id, before } = await declaredTo(world);
    return { params: { id }, version: before.version };
  },
  seatAssociation: async (world) => ({ as: world.grown.secretary, params: { id: (await associationOf(world)).id } }),
  showAssociation: async (world) => ({ as: world.grown.secretary, params: { id: (await associationOf(world)).id } }),
  readFile: async (world) => ({ params: { id: (await fileOf(world, world.grown.secretary)).id } }),
};
