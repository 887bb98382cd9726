import { membershipEndpoints } from "#functions/api/memberships/acts";
import { formOf } from "#functions/desk/kit/act-form";
import { bodyIn, without } from "#functions/desk/kit/form";
import { after, membershipAt } from "#functions/desk/memberships/scene";
import { endMembershipPage } from "#pages/desk/memberships/end";

/** What is asked for the sake of another reason than the one that was chosen. */
const idle: Readonly<Record<string, readonly string[]>> = {
  absences: ["/dissolvedOn", "/evidence", "/letter"],
  dissolution: ["/letter"],
  withdrawal: ["/dissolvedOn", "/evidence"],
};

/** The end of a membership: what was typed for another reason is kept on the page, and doesn't count. */
export const ending = formOf({
  endpoint: membershipEndpoints.endMembership,
  scene: membershipAt,
  versionOf: ({ version }) => version,
  first: ({ stage }) => (stage === "to-end" ? { why: "absences" } : {}),
  body: (form) => bodyIn(without(form, idle[form.get("/why") ?? ""] ?? [])),
  draw: endMembershipPage,
  to: () => after("ended"),
});
