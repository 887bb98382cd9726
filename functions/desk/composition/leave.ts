import { present, Seat } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import { compositionEndpoints } from "#functions/api/composition/acts";
import { Problem } from "#functions/api/kernel/problem";
import { formOf } from "#functions/desk/kit/act-form";
import type { At } from "#functions/desk/kit/form-for";
import { leaveSeatPage } from "#pages/desk/composition/leave-seat";

const sceneAt = async ({ office: { register }, visit: { params } }: At) => {
  const key = keyOf(seats, params["id"] ?? "");
  const found = (await register.load([key])).get(key);
  const seat = Seat.safeParse(found?.state).data;
  if (found === undefined || seat === undefined) throw new Problem("unknown");
  const sitting = { member: present(seat, "member")?.name, deputy: present(seat, "deputy")?.name };
  return { body: seat.body, version: found.version, ...sitting };
};

/** Someone has left a seat, and nobody succeeds them yet. */
export const leaving = formOf({
  endpoint: compositionEndpoints.leaveSeat,
  scene: sceneAt,
  versionOf: ({ version }) => version,
  leads: ({ member, deputy }) => (member || deputy ? undefined : "/desk/committee"),
  first: () => ({}),
  draw: leaveSeatPage,
  to: () => "/desk/committee?done=left",
});
