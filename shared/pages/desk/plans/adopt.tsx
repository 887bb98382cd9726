import type { VNode } from "preact";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import { RowBeside, rowOf } from "#pages/desk/kit/beside";
import { contactFields } from "#pages/desk/kit/contact-fields";
import { Field } from "#pages/desk/kit/fields";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { named, namesOf } from "#pages/desk/kit/named";
import { MoreButton, rowsIn } from "#pages/desk/kit/rows";
import { WordsFields } from "#pages/desk/kit/typed-words";
import { planNames } from "#wording/plans";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: { ar: "تسجيل خطة معتمدة", fr: "Inscrire un plan adopté", en: "Enter an adopted plan" },
  name: { ar: "عنوان الخطة", fr: "Intitulé du plan", en: "Title of the plan" },
  bodies: {
    ar: "الهيئات المسؤولة عن التزام واحد على الأقل من الخطة (المادة 3 من الدليل). توجَّه إلى مكتب كل منها، فور التسجيل، رسالة تطلب تعيين ممثلها ونائبه. وتحتفظ الهيئة التي لها مقعد بالاسم نفسه بمقعدها.",
    fr: "Organismes responsables d’au moins un engagement du plan (article 3 du guide). Dès l’inscription, le bureau de chacun reçoit une lettre demandant de désigner son représentant et un suppléant. Celui qui a déjà un siège sous le même nom le garde.",
    en: "Bodies responsible for at least one commitment of the plan (article 3 of the guide). As soon as it is entered, the office of each is asked in a letter to appoint its representative and a deputy. One that has a seat under the same name keeps it.",
  },
  body: { ar: "الهيئة {number}", fr: "Organisme {number}", en: "Body {number}" },
  bodyName: { ar: "اسم الهيئة", fr: "Nom de l’organisme", en: "Name of the body" },
  office: { ar: "المكتب الذي يُراسَل", fr: "Bureau auquel écrire", en: "The office that is written to" },
  more: { ar: "إضافة هيئة", fr: "Ajouter un organisme", en: "Add a body" },
  submit: {
    ar: "تسجيل الخطة ومراسلة الهيئات",
    fr: "Inscrire le plan et écrire aux organismes",
    en: "Enter the plan and write to its bodies",
  },
} as const satisfies Record<string, Text>;

/** How many bodies there is room for at first. */
const FIRST = 3;

const namesFor = (rows: number, language: Language): Readonly<Record<string, string>> => ({
  "/title": say(words.name, language),
  "/begins": say(planNames.begins, language),
  "/ends": say(planNames.ends, language),
  "/adoptedOn": say(planNames.adopted, language),
  "/bodies": say(planNames.bodies, language),
  ...Object.assign(
    {},
    ...Array.from({ length: rows }, (_, index) => ({
      [`/bodies/${index}/name`]: say(words.bodyName, language),
      ...namesOf(contactFields(`/bodies/${index}/contact`), language),
    })),
  ),
});

const BodyFields = ({ asked: { filled }, index }: Readonly<{ asked: Asked; index: number }>) => {
  const { language } = filled;
  const at = `/bodies/${index}`;
  const name = say(words.body, language, { number: index + 1 });
  const row = rowOf(filled, at);
  return (
    <fieldset id={`bodies-${index}`}>
      <legend>{name}</legend>
      <RowBeside filled={filled} at={at} name={name} />
      <WordsFields filled={row} at={`${at}/name`} name={say(words.bodyName, language)} />
      <p>{say(words.office, language)}</p>
      <FieldsAsked filled={row} of={contactFields(`${at}/contact`)} />
    </fieldset>
  );
};

/** The form by which an adopted plan is entered, with its bodies. */
export const adoptPage = (asked: Asked): VNode => {
  const { filled } = asked;
  const { language } = filled;
  const rows = Math.max(FIRST, rowsIn(asked, "/bodies"));
  return (
    <ActForm
      asked={asked}
      title={say(words.title, language)}
      submit={say(words.submit, language)}
      of={{ to: "/desk/plans", says: say(planNames.plans, language) }}
      nameAt={named(namesFor(rows, language))}
    >
      <WordsFields filled={filled} at="/title" name={say(words.name, language)} />
      <div class="pair">
        <Field filled={filled} at="/begins" type="date" label={say(planNames.begins, language)} />
        <Field filled={filled} at="/ends" type="date" label={say(planNames.ends, language)} />
      </div>
      <Field filled={filled} at="/adoptedOn" type="date" label={say(planNames.adopted, language)} />
      <p class="notice">{say(words.bodies, language)}</p>
      {Array.from({ length: rows }, (_, index) => (
        <BodyFields key={`${index + 1}`} asked={asked} index={index} />
      ))}
      <p>
        <MoreButton asked={asked} list="/bodies" at={`bodies-${rows}`}>
          {say(words.more, language)}
        </MoreButton>
      </p>
    </ActForm>
  );
};
