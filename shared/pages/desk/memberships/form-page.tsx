import type { ComponentChildren, VNode } from "preact";
import { may } from "#committee/permissions";
import type { AbsenceView, MembershipView } from "#contract/memberships/memberships";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import type { ToldForm } from "#pages/desk/kit/desk-act";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { named, namesOf } from "#pages/desk/kit/named";
import { Worded } from "#pages/desk/kit/words";
import { Absence } from "#pages/desk/memberships/absence";
import { membershipDesk } from "#pages/desk/memberships/desk";
import { hasFiles } from "#pages/kit/field";
import { say, type Text } from "#wording/wording";

const back: Text = {
  ar: "عضويات المجتمع المدني",
  fr: "Membres de la société civile",
  en: "Civil society’s memberships",
};

type MembershipForm = Readonly<{ asked: Asked; told: ToldForm; children: ComponentChildren }>;

/** A form on a membership: what it is about, what the act brings, and what it asks for. */
const MembershipForm = ({ asked, told: { title, means, submit, fields }, children }: MembershipForm) => {
  const { language } = asked.filled;
  return (
    <ActForm
      asked={asked}
      title={say(title, language)}
      submit={say(submit, language)}
      of={{ to: "/desk/memberships", says: say(back, language) }}
      nameAt={named(namesOf(fields, language))}
      withFiles={hasFiles(fields)}
    >
      {children}
      {means && <p class="notice">{say(means, language)}</p>}
      <FieldsAsked filled={asked.filled} of={fields} />
    </ActForm>
  );
};

/** An absence that a form is about, with the membership that it is of. */
export type Absent = Readonly<{ membership: MembershipView; absence: AbsenceView }>;

/** A form on one absence: whose it is, and what was said of it so far. */
export const absenceFormPage = (asked: Asked, { membership, absence }: Absent, told: ToldForm): VNode => {
  const { language } = asked.filled;
  return (
    <MembershipForm asked={asked} told={told}>
      <p>
        <Worded words={membership.body} language={language} />
      </p>
      <Absence absence={absence} opens={may(asked.frame.roles ?? [], "acceptJustification")} language={language} />
    </MembershipForm>
  );
};

/** The form by which the end of a membership is recorded, with the absences that it has. */
export const endMembershipPage = (asked: Asked, { body, absences }: MembershipView): VNode => {
  const { language } = asked.filled;
  return (
    <MembershipForm asked={asked} told={membershipDesk.endMembership.form}>
      <p>
        <strong>
          <Worded words={body} language={language} />
        </strong>
      </p>
      {absences.map((absence) => (
        <Absence key={absence.meeting} absence={absence} opens language={language} />
      ))}
    </MembershipForm>
  );
};
