import { keyOf } from "#committee/kernel/kind";
import { people } from "#committee/people/kind";
import { whoServed } from "../../rigs/grown/members.ts";
import { another } from "./matters.ts";
import type { Prepares } from "./prepares.ts";

/** What acts on people are asked with. */
export const onPeople: Prepares = {
  correctOwnAddress: async () => ({ body: { email: "own@post.example" } }),
  correctAddress: async (world) => ({
    params: { id: await another(world, "observer") },
    body: { email: "corrected@post.example" },
    version: 1,
  }),
  erasePerson: async ({ hand }) => {
    const { id, before } = await whoServed(hand, 0);
    return { params: { id }, version: before.version };
  },
  leaveSecretariat: async (world) => ({ params: { id: await another(world, "secretariat") } }),
  withdrawConsent: async (world) => {
    const as = await another(world, "observer");
    await world.call("PUT", "/me/consents/committee", { as, body: { version: "2026-11" } });
    const key = keyOf(people, as);
    return { as, params: { purpose: "committee" }, version: (await world.hand.register.load([key])).get(key)!.version };
  },
};
