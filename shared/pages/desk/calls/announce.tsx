import type { VNode } from "preact";
import type { MethodView } from "#contract/methods/view";
import { callDesk } from "#pages/desk/calls/desk";
import { noMethod } from "#pages/desk/calls/forms";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { named, namesOf } from "#pages/desk/kit/named";
import { callNames } from "#wording/calls";
import { methodNames } from "#wording/methods";
import { type Language, say, sayWords } from "#wording/wording";

const optionsIn = (methods: readonly MethodView[], language: Language) =>
  methods.map(
    ({ id, title, seats }) =>
      [id, `${sayWords(title, language).text} (${say(methodNames.seats, language)} ${seats})`] as const,
  );

/** The form by which a call is announced on a published method (G4.6). */
export const announceCallPage = (asked: Asked, methods: readonly MethodView[]): VNode => {
  const { language } = asked.filled;
  const { title, means, submit, fields } = callDesk.announceCall.form;
  return (
    <ActForm
      asked={asked}
      title={say(title, language)}
      submit={say(submit, language)}
      of={{ to: "/desk/calls", says: say(callNames.title, language) }}
      nameAt={named(namesOf(fields, language))}
    >
      <p class="notice">{say(methods.length === 0 ? noMethod : means, language)}</p>
      <FieldsAsked filled={asked.filled} of={fields} offered={{ "/method": optionsIn(methods, language) }} />
      <p class="hint">{say(callNames.legalTime, language)}</p>
    </ActForm>
  );
};
