import type { VNode } from "preact";
import type { PlanView } from "#contract/plans/plans";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import { contactFields } from "#pages/desk/kit/contact-fields";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { named, namesOf } from "#pages/desk/kit/named";
import { Worded } from "#pages/desk/kit/words";
import { say, type Text } from "#wording/wording";

const words = {
  title: {
    ar: "تصحيح بيانات المكتب الذي يُراسَل",
    fr: "Corriger le bureau auquel on écrit",
    en: "Correct the office that is written to",
  },
  means: {
    ar: "إذا كان جواب الهيئة منتظرا، وُجِّهت إليها الرسالة من جديد إلى هذا العنوان.",
    fr: "Si la réponse de l’organisme est attendue, la lettre lui est adressée de nouveau à cette adresse.",
    en: "Where the body’s answer is awaited, the letter goes to it again, at this address.",
  },
  submit: { ar: "تسجيل", fr: "Enregistrer", en: "Save" },
} as const satisfies Record<string, Text>;

/** The form by which how a body's office is written to is corrected. */
export const officePage = (asked: Asked, plan: PlanView, body: PlanView["bodies"][number]): VNode => {
  const { language } = asked.filled;
  return (
    <ActForm
      asked={asked}
      title={say(words.title, language)}
      submit={say(words.submit, language)}
      of={{ to: `/desk/plans/${plan.id}`, says: <Worded words={plan.title} language={language} /> }}
      nameAt={named(namesOf(contactFields(""), language))}
    >
      <p>
        <strong>
          <Worded words={body.name} language={language} />
        </strong>
      </p>
      <p class="notice">{say(words.means, language)}</p>
      <FieldsAsked filled={asked.filled} of={contactFields("")} />
    </ActForm>
  );
};
