import type { VNode } from "preact";
import type { MethodView } from "#contract/methods/view";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import { Selection } from "#pages/desk/kit/choices";
import { Field } from "#pages/desk/kit/fields";
import { named } from "#pages/desk/kit/named";
import { callNames } from "#wording/calls";
import { methodNames } from "#wording/methods";
import { say, sayWords, type Text } from "#wording/wording";

const words = {
  title: {
    ar: "الإعلان عن فتح باب الترشيح",
    fr: "Annoncer un appel à candidatures",
    en: "Announce a call for candidacies",
  },
  means: {
    ar: "يُنشر الإعلان وتُراسل جمعيات الفضاء كافة. ويُفتح الباب ويُغلق في الساعتين المحددتين تلقائيا، ولا يمكن تغييرهما بعد الإعلان.",
    fr: "L’appel est publié, et toutes les associations de l’espace reçoivent un message. Il s’ouvre et se clôt de lui-même aux heures dites, qui ne changent plus une fois annoncées.",
    en: "The call is published, and all associations of the space are written to. It opens and closes by itself at the hours given, which don’t change once they are announced.",
  },
  choose: { ar: "اختاروا المنهجية", fr: "Choisir la méthode", en: "Choose the method" },
  none: {
    ar: "لا توجد منهجية منشورة: لا يُفتح باب الترشيح قبل نشر المنهجية (المادة 4 من الدليل).",
    fr: "Aucune méthode n’est publiée\u00a0: un appel n’est annoncé qu’ensuite (article 4 du guide).",
    en: "No method is published: a call is announced only after that (article 4 of the guide).",
  },
  method: { ar: "المنهجية المنشورة", fr: "Méthode publiée", en: "Published method" },
  opensOn: { ar: "يوم الفتح", fr: "Jour d’ouverture", en: "Opens on" },
  opensTime: { ar: "ساعة الفتح", fr: "Heure d’ouverture", en: "Opens at" },
  closesOn: { ar: "يوم الإغلاق", fr: "Jour de clôture", en: "Closes on" },
  closesTime: { ar: "ساعة الإغلاق", fr: "Heure de clôture", en: "Closes at" },
  submit: { ar: "إعلان فتح باب الترشيح", fr: "Annoncer l’appel", en: "Announce the call" },
} as const satisfies Record<string, Text>;

/** The form by which a call is announced on a published method (G4.6). */
export const announceCallPage = (asked: Asked, methods: readonly MethodView[]): VNode => {
  const { filled } = asked;
  const { language } = filled;
  const names = {
    "/method": say(words.method, language),
    "/opensOn": say(words.opensOn, language),
    "/opensTime": say(words.opensTime, language),
    "/closesOn": say(words.closesOn, language),
    "/closesTime": say(words.closesTime, language),
  };
  return (
    <ActForm
      asked={asked}
      title={say(words.title, language)}
      submit={say(words.submit, language)}
      of={{ to: "/desk/calls", says: say(callNames.title, language) }}
      nameAt={named(names)}
    >
      <p class="notice">{say(methods.length === 0 ? words.none : words.means, language)}</p>
      <Selection
        filled={filled}
        at="/method"
        label={names["/method"]}
        none={say(words.choose, language)}
        options={methods.map(({ id, title, seats }) => [
          id,
          `${sayWords(title, language).text} (${say(methodNames.seats, language)} ${seats})`,
        ])}
      />
      <div class="pair">
        <Field filled={filled} at="/opensOn" type="date" label={names["/opensOn"]} />
        <Field filled={filled} at="/opensTime" type="time" label={names["/opensTime"]} />
      </div>
      <div class="pair">
        <Field filled={filled} at="/closesOn" type="date" label={names["/closesOn"]} />
        <Field filled={filled} at="/closesTime" type="time" label={names["/closesTime"]} />
      </div>
      <p class="hint">{say(callNames.legalTime, language)}</p>
    </ActForm>
  );
};
