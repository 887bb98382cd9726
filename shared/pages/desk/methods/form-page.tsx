import type { VNode } from "preact";
import type { WholeMethod } from "#contract/methods/view";
import type { PlanView } from "#contract/plans/plans";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import type { ToldForm } from "#pages/desk/kit/desk-act";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { named, namesOf } from "#pages/desk/kit/named";
import { drawingUp } from "#pages/desk/methods/forms";
import { PartsFields, partFieldNames } from "#pages/desk/methods/part-fields";
import { Said } from "#pages/kit/said";
import { MethodPassage } from "#pages/public/methods/said";
import { methodNames } from "#wording/methods";
import { say, sayWords } from "#wording/wording";

/** A method with what a form on it is about: an association, a contribution, or a voter. */
export type OnMethod = Readonly<{
  method: WholeMethod;
  whose?: WholeMethod["title"];
  contribution?: WholeMethod["contributions"][number];
}>;

/** A form on a method: for whom it is filled in, what it comes to, and what it asks for. */
export const methodFormPage = (asked: Asked, on: OnMethod, { title, means, submit, fields }: ToldForm): VNode => {
  const { language } = asked.filled;
  const { method, whose, contribution } = on;
  return (
    <ActForm
      asked={asked}
      title={say(title, language)}
      submit={say(submit, language)}
      of={{ to: `/desk/methods/${method.id}`, says: say(methodNames.title, language) }}
      nameAt={named(namesOf(fields, language))}
    >
      {whose && (
        <p>
          <Said words={whose} language={language} />
        </p>
      )}
      {means && <p class="notice">{say(means, language)}</p>}
      {contribution && <MethodPassage passage={contribution.says} language={language} />}
      <FieldsAsked filled={asked.filled} of={fields} />
    </ActForm>
  );
};

/** The form in which a method is drawn up or changed; `to` is where it leads back to. */
export const methodDraftPage = (asked: Asked, plans: readonly PlanView[], to: string): VNode => {
  const { language } = asked.filled;
  const { title, means, submit, fields } = drawingUp;
  const parts = (
    <>
      <p class="notice">{say(methodNames.form, language)}</p>
      <PartsFields asked={asked} />
    </>
  );
  return (
    <ActForm
      asked={asked}
      title={say(title, language)}
      submit={say(submit, language)}
      of={{ to, says: say(methodNames.title, language) }}
      nameAt={named({ ...namesOf(fields, language), ...partFieldNames(asked) })}
    >
      <p class="notice">{say(means, language)}</p>
      <FieldsAsked
        filled={asked.filled}
        of={fields}
        offered={{ "/plan": plans.map(({ id, title: of }) => [id, sayWords(of, language).text] as const) }}
        drawn={{ "/parts": parts }}
      />
    </ActForm>
  );
};
