import type { VNode } from "preact";
import type { PlanView } from "#contract/plans/plans";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import { appointeeFields } from "#pages/desk/kit/contact-fields";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { FileField } from "#pages/desk/kit/file-field";
import { named, namesOf } from "#pages/desk/kit/named";
import { Purposed } from "#pages/desk/kit/purposed";
import { Worded } from "#pages/desk/kit/words";
import { say, type Text } from "#wording/wording";

const words = {
  title: {
    ar: "تسجيل الممثل والنائب",
    fr: "Enregistrer le représentant et le suppléant",
    en: "Record the representative and the deputy",
  },
  means: {
    ar: "يشغل الممثل والنائب مقعد الهيئة ابتداء من اليوم، ويغادره من سبقهما في اليوم نفسه. من أُكِّد تعيينه يستمر كما هو. ويتوصل كل من عُيِّن حديثا برسالة ترحيب تبين كيف يدخل إلى المكتب.",
    fr: "Le représentant et le suppléant occupent le siège de l’organisme à compter d’aujourd’hui\u00a0; ceux qui les précèdent le quittent le même jour. Qui est confirmé continue sans changement. Chaque personne nouvellement désignée reçoit un message de bienvenue qui explique comment entrer au bureau.",
    en: "The representative and the deputy hold the body’s seat from today on; those before them leave it on the same day. Who is confirmed goes on unchanged. Each person newly appointed gets a welcome that tells how to enter the desk.",
  },
  letter: {
    ar: "المراسلة الرسمية للهيئة",
    fr: "Lettre officielle de l’organisme",
    en: "The body’s official letter",
  },
  letterOwed: {
    ar: "لا يُقبل التعيين دون مراسلة رسمية من الهيئة (المادة 4 من الدليل).",
    fr: "Une désignation n’est pas reçue sans lettre officielle de l’organisme (article 4 du guide).",
    en: "No appointment is taken without the body’s official letter (article 4 of the guide).",
  },
  letterFree: {
    ar: "ليست المراسلة الرسمية لازمة لتأكيد التعيين أو التعويض أثناء الخطة.",
    fr: "En cours de plan, une confirmation ou un remplacement se passe de lettre officielle.",
    en: "In the course of a plan, people are confirmed or replaced without an official letter.",
  },
  representative: { ar: "الممثل", fr: "Représentant", en: "Representative" },
  deputy: { ar: "النائب", fr: "Suppléant", en: "Deputy" },
  submit: { ar: "تسجيل التعيين", fr: "Enregistrer la désignation", en: "Record the appointment" },
} as const satisfies Record<string, Text>;

/** The form by which a body's answer is recorded: its letter, its representative and the deputy (G4.1). */
export const appointPage = (asked: Asked, plan: PlanView, body: PlanView["bodies"][number]): VNode => {
  const { filled } = asked;
  const { language } = filled;
  const names = {
    "/body": say(words.title, language),
    "/letter": say(words.letter, language),
    "/representative": say(words.representative, language),
    "/deputy": say(words.deputy, language),
    ...namesOf(appointeeFields("/representative"), language),
    ...namesOf(appointeeFields("/deputy"), language),
  };
  return (
    <ActForm
      asked={asked}
      title={say(words.title, language)}
      submit={say(words.submit, language)}
      of={{ to: `/desk/plans/${plan.id}`, says: <Worded words={plan.title} language={language} /> }}
      nameAt={named(names)}
      withFiles
    >
      <p>
        <strong>
          <Worded words={body.name} language={language} />
        </strong>
      </p>
      <p class="notice">{say(words.means, language)}</p>
      <input type="hidden" name="/body" value={body.id} />
      <Purposed at="/letter" purpose="appointment-letter" />
      <FileField
        filled={filled}
        at="/letter"
        label={say(words.letter, language)}
        hint={say(plan.term === 0 ? words.letterOwed : words.letterFree, language)}
      />
      {(["representative", "deputy"] as const).map((who) => (
        <fieldset key={who} id={who}>
          <legend>{say(words[who], language)}</legend>
          <FieldsAsked filled={filled} of={appointeeFields(`/${who}`)} />
        </fieldset>
      ))}
    </ActForm>
  );
};
