import type { Role } from "#committee/kernel/roles";
import type { World } from "../world.ts";

/** Who is there of each role, by their ids: the first that a row of the permissions names asks. */
export const callerIn = (
  { grown: { secretary, chair, members } }: World,
  roles: readonly (Role | "public")[],
): string | undefined => {
  const sitting = (college: string): string => members.find(({ seat }) => seat.college === college)!.person;
  const [role] = roles;
  if (role === "public") return undefined;
  if (roles.includes("secretariat")) return secretary;
  if (role === "chair") return chair;
  if (role === "administration-member") return sitting("administration");
  if (role === "civil-society-member") return sitting("civil-society");
  throw new Error(`The bench knows nobody who is ${role}`);
};
