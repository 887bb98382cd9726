import * as z from "zod/mini";
import type { membershipMatter } from "#committee/memberships/matter";
import type { Route } from "#contract/kernel/route";
import { membershipRoutes } from "#contract/memberships/memberships";
import type { Endpoint } from "#functions/api/kernel/endpoint";
import { membershipEndpoints as endpoints } from "#functions/api/memberships/acts";
import { type Form, formOf } from "#functions/desk/kit/act-form";
import { bodyOf } from "#functions/desk/kit/asked-body";
import type { FormFor } from "#functions/desk/kit/form-for";
import type { FormsOn } from "#functions/desk/kit/forms-at";
import { absenceAt, after, membershipAt, unlessAt } from "#functions/desk/memberships/scene";
import type { ToldForm } from "#pages/desk/kit/desk-act";
import { membershipDesk } from "#pages/desk/memberships/desk";
import type { DoneOfMembership } from "#pages/desk/memberships/done";
import { type Absent, absenceFormPage, endMembershipPage } from "#pages/desk/memberships/form-page";

type OnAbsence<R extends Route> = Readonly<{
  endpoint: Endpoint<R>;
  told: ToldForm;
  leads: (absent: Absent) => string | undefined;
  done: DoneOfMembership;
}> &
  Partial<Pick<FormFor<R, Absent>, "first" | "body">>;

/** A form on an absence, as it stands. */
const onAbsence = <R extends Route>({ endpoint, told, leads, done, ...more }: OnAbsence<R>): Form =>
  formOf<R, Absent>({
    endpoint,
    scene: absenceAt,
    versionOf: ({ membership }) => membership.version,
    leads,
    first: () => ({}),
    draw: (asked, absent) => absenceFormPage(asked, absent, told),
    to: () => after(done),
    ...more,
  });

/** What an association says, of all that is known of an absence. */
const Said = z.object(membershipRoutes.justifyAbsence.body.shape);

/** An association's own word on an absence, as it said it before where it did. */
const justifyAbsence = onAbsence({
  endpoint: endpoints.justifyAbsence,
  told: membershipDesk.justifyAbsence.form,
  leads: unlessAt(undefined, "given"),
  first: ({ absence: { justification } }) => Said.safeParse(justification).data ?? {},
  done: "justified",
});

const acceptJustification = onAbsence({
  endpoint: endpoints.acceptJustification,
  told: membershipDesk.acceptJustification.form,
  leads: unlessAt("given"),
  body: () => undefined,
  done: "accepted",
});

const disputeJustification = onAbsence({
  endpoint: endpoints.disputeJustification,
  told: membershipDesk.disputeJustification.form,
  leads: unlessAt("given"),
  done: "disputed",
});

/** Another association's answer, as it gave it before where it did. */
const answerDispute = onAbsence({
  endpoint: endpoints.answerDispute,
  told: membershipDesk.answerDispute.form,
  leads: unlessAt("disputed"),
  first: ({ absence: { justification } }) => (justification?.own === undefined ? {} : { justified: justification.own }),
  done: "answered",
});

/** The end of a membership: what was typed for another reason is kept on the page, and doesn't count. */
const endMembership = formOf({
  endpoint: endpoints.endMembership,
  scene: membershipAt,
  versionOf: ({ version }) => version,
  first: ({ stage }) => (stage === "to-end" ? { why: "absences" } : {}),
  body: bodyOf(membershipDesk.endMembership.form.fields),
  draw: endMembershipPage,
  to: () => after("ended"),
});

/** The form of each act on a membership. */
export const membershipForms: FormsOn<typeof membershipMatter.acts> = {
  justifyAbsence,
  acceptJustification,
  disputeJustification,
  answerDispute,
  endMembership,
};
