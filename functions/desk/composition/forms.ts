import { CHAIR } from "#committee/composition/kind";
import type { chairMatter } from "#committee/composition/matter";
import { present, Seat } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import { compositionEndpoints } from "#functions/api/composition/acts";
import { Problem } from "#functions/api/kernel/problem";
import { formOf } from "#functions/desk/kit/act-form";
import type { At } from "#functions/desk/kit/form-for";
import type { FormsOn } from "#functions/desk/kit/forms-at";
import { chairPage, leaveSeatPage } from "#pages/desk/composition/form-page";

const PAGE = "/desk/committee";

/** Who chairs is entered. */
const enterChair = formOf({
  endpoint: compositionEndpoints.enterChair,
  scene: async ({ office: { register } }) => (await register.load([CHAIR])).get(CHAIR)?.version ?? "",
  versionOf: (version) => version,
  first: () => ({}),
  draw: chairPage,
  to: () => `${PAGE}?done=entered`,
});

const seatAt = async ({ office: { register }, visit: { params } }: At) => {
  const key = keyOf(seats, params["id"] ?? "");
  const found = (await register.load([key])).get(key);
  const seat = Seat.safeParse(found?.state).data;
  if (found === undefined || seat === undefined) throw new Problem("unknown");
  const sitting = { member: present(seat, "member")?.name, deputy: present(seat, "deputy")?.name };
  return { body: seat.body, version: found.version, ...sitting };
};

/** Someone has left a seat, and nobody succeeds them yet. */
const leaveSeat = formOf({
  endpoint: compositionEndpoints.leaveSeat,
  scene: seatAt,
  versionOf: ({ version }) => version,
  leads: ({ member, deputy }) => (member || deputy ? undefined : PAGE),
  first: () => ({}),
  draw: leaveSeatPage,
  to: () => `${PAGE}?done=left`,
});

/** The form of each act on the committee's composition. */
export const compositionForms: FormsOn<typeof chairMatter.acts> = { enterChair, leaveSeat };
