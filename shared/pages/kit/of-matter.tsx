import { idIn, kindIn } from "#committee/kernel/matter-key";

/** Where each kind of matter is worked on at the desk. */
const desks: Readonly<Record<string, (id: string) => string>> = {
  MEETING: (id) => `/desk/meetings/${id}`,
  SEAT: () => "/desk/memberships",
  PLAN: (id) => `/desk/plans/${id}`,
  METHOD: (id) => `/desk/methods/${id}`,
  CALL: (id) => `/desk/calls/${id}`,
};

/** Where a matter is worked on at the desk, by its key; what has no page of its own is found at the desk's door. */
export const deskOf = (matter: string): string => desks[kindIn(matter)]?.(idIn(matter)) ?? "/desk";
