import type { ComponentChildren, VNode } from "preact";
import type { PlanView } from "#contract/plans/plans";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import { appointeeFields } from "#pages/desk/kit/contact-fields";
import type { ToldForm } from "#pages/desk/kit/desk-act";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { idAt } from "#pages/desk/kit/filled";
import { named, namesOf } from "#pages/desk/kit/named";
import { Worded } from "#pages/desk/kit/words";
import { planDesk } from "#pages/desk/plans/desk";
import { letterHints } from "#pages/desk/plans/forms";
import { type Fields, hasFiles } from "#pages/kit/field";
import { say } from "#wording/wording";

/** A plan with the body of it that a form is about. */
export type OfPlan = Readonly<{ plan: PlanView; body: PlanView["bodies"][number] }>;

type BodyForm = OfPlan & Readonly<{ asked: Asked; told: ToldForm; fields: Fields; children: ComponentChildren }>;

const BodyForm = ({ asked, plan, body, told: { title, means, submit }, fields, children }: BodyForm) => {
  const { language } = asked.filled;
  return (
    <ActForm
      asked={asked}
      title={say(title, language)}
      submit={say(submit, language)}
      of={{ to: `/desk/plans/${plan.id}`, says: <Worded words={plan.title} language={language} /> }}
      nameAt={named({ "/body": say(title, language), ...namesOf(fields, language) })}
      withFiles={hasFiles(fields)}
    >
      <p>
        <strong>
          <Worded words={body.name} language={language} />
        </strong>
      </p>
      {means && <p class="notice">{say(means, language)}</p>}
      {children}
    </ActForm>
  );
};

/** The form by which a body's answer is recorded: its letter, its representative and the deputy (G4.1). */
export const appointPage = (asked: Asked, { plan, body }: OfPlan): VNode => {
  const { filled } = asked;
  const told = planDesk.appoint.form;
  const [letter, ...sitters] = told.fields;
  const hint = plan.term === 0 ? letterHints.owed : letterHints.free;
  const fields = [...told.fields, ...sitters.flatMap(({ at }) => appointeeFields(at))];
  return (
    <BodyForm asked={asked} plan={plan} body={body} told={told} fields={fields}>
      <input type="hidden" name="/body" value={body.id} />
      <FieldsAsked filled={filled} of={[{ ...letter, hint }]} />
      {sitters.map(({ at, says }) => (
        <fieldset key={at} id={idAt(at)}>
          <legend>{say(says, filled.language)}</legend>
          <FieldsAsked filled={filled} of={appointeeFields(at)} />
        </fieldset>
      ))}
    </BodyForm>
  );
};

/** The form by which how a body's office is written to is corrected. */
export const officePage = (asked: Asked, { plan, body }: OfPlan): VNode => {
  const told = planDesk.correctOffice.form;
  return (
    <BodyForm asked={asked} plan={plan} body={body} told={told} fields={told.fields}>
      <FieldsAsked filled={asked.filled} of={told.fields} />
    </BodyForm>
  );
};
