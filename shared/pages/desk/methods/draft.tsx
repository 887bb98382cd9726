import type { VNode } from "preact";
import type { PlanView } from "#contract/plans/plans";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import { Selection } from "#pages/desk/kit/choices";
import { Field } from "#pages/desk/kit/fields";
import { named } from "#pages/desk/kit/named";
import { NumberField } from "#pages/desk/kit/number-field";
import { WordsFields } from "#pages/desk/kit/typed-words";
import { PartsFields, partFieldNames } from "#pages/desk/methods/part-fields";
import { methodNames } from "#wording/methods";
import { say, sayWords, type Text } from "#wording/wording";

const words = {
  title: {
    ar: "مشروع منهجية الانتقاء",
    fr: "Projet de méthode de sélection",
    en: "Draft of the selection method",
  },
  means: {
    ar: "يضع المجتمع المدني هذه المنهجية، وتقتصر كتابة اللجنة على إدخالها (المادة 3 من الدليل). ولا تُغيَّر المعايير ونقطها، فهي جزء من نسخة الدليل.",
    fr: "La société civile élabore cette méthode\u00a0; le secrétariat ne fait que l’inscrire (article 3 du guide). Les critères et leurs points appartiennent à l’édition du guide et ne se modifient pas.",
    en: "Civil society draws this method up; the secretariat only enters it (article 3 of the guide). Criteria and points belong to the edition of the guide and can’t be changed.",
  },
  choosePlan: { ar: "اختاروا الخطة", fr: "Choisir le plan", en: "Choose the plan" },
  submit: { ar: "تسجيل المشروع", fr: "Enregistrer le projet", en: "Save the draft" },
} as const satisfies Record<string, Text>;

type Scene = Readonly<{ plans: readonly PlanView[]; at: string }>;

/** The form of a method's draft, for the secretariat to enter what civil society draws up (G3.3). */
export const methodDraftPage = (asked: Asked, { plans, at }: Scene): VNode => {
  const { filled } = asked;
  const { language } = filled;
  const names = {
    "/plan": say(methodNames.plan, language),
    "/text": say(methodNames.text, language),
    "/seats": say(methodNames.seats, language),
    "/call/opensOn": say(methodNames.callOpens, language),
    "/call/closesOn": say(methodNames.callCloses, language),
    "/objectionDays": say(methodNames.objectionDays, language),
    "/keptDays": say(methodNames.keptDays, language),
  };
  return (
    <ActForm
      asked={asked}
      title={say(words.title, language)}
      submit={say(words.submit, language)}
      of={{ to: at, says: say(methodNames.title, language) }}
      nameAt={named({ ...names, ...partFieldNames(asked) })}
    >
      <p class="notice">{say(words.means, language)}</p>
      <Selection
        filled={filled}
        at="/plan"
        label={names["/plan"]}
        none={say(words.choosePlan, language)}
        options={plans.map(({ id, title }) => [id, sayWords(title, language).text])}
      />
      <WordsFields filled={filled} at="/text" name={names["/text"]} long />
      <NumberField filled={filled} at="/seats" label={names["/seats"]} />
      <div class="pair">
        <Field filled={filled} at="/call/opensOn" type="date" label={names["/call/opensOn"]} />
        <Field filled={filled} at="/call/closesOn" type="date" label={names["/call/closesOn"]} />
      </div>
      <NumberField filled={filled} at="/objectionDays" label={names["/objectionDays"]} />
      <NumberField filled={filled} at="/keptDays" label={names["/keptDays"]} />
      <p class="notice">{say(methodNames.form, language)}</p>
      <PartsFields asked={asked} />
    </ActForm>
  );
};
