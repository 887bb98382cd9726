import type { VNode } from "preact";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import { RowBeside, rowOf } from "#pages/desk/kit/beside";
import { contactFields } from "#pages/desk/kit/contact-fields";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { named, namesOf } from "#pages/desk/kit/named";
import { MoreButton, rowsIn } from "#pages/desk/kit/rows";
import { planDesk } from "#pages/desk/plans/desk";
import type { Fields } from "#pages/kit/field";
import { planNames } from "#wording/plans";
import { say, type Text } from "#wording/wording";

const words = {
  body: { ar: "الهيئة {number}", fr: "Organisme {number}", en: "Body {number}" },
  name: { ar: "اسم الهيئة", fr: "Nom de l’organisme", en: "Name of the body" },
  office: { ar: "المكتب الذي يُراسَل", fr: "Bureau auquel écrire", en: "The office that is written to" },
  more: { ar: "إضافة هيئة", fr: "Ajouter un organisme", en: "Add a body" },
} as const satisfies Record<string, Text>;

/** How many bodies there is room for at first. */
const FIRST = 3;

const placeAt = (index: number): string => `/bodies/${index}`;

const roomsIn = (asked: Asked): readonly number[] =>
  Array.from({ length: Math.max(FIRST, rowsIn(asked, "/bodies")) }, (_, index) => index);

const bodyFields = (at: string): Fields => [{ at: `${at}/name`, says: words.name, input: "words" }];
const officeFields = (at: string): Fields => contactFields(`${at}/contact`);

const BodyFields = ({ asked: { filled }, index }: Readonly<{ asked: Asked; index: number }>) => {
  const { language } = filled;
  const at = placeAt(index);
  const name = say(words.body, language, { number: index + 1 });
  const row = rowOf(filled, at);
  return (
    <fieldset id={`bodies-${index}`}>
      <legend>{name}</legend>
      <RowBeside filled={filled} at={at} name={name} />
      <FieldsAsked filled={row} of={bodyFields(at)} />
      <p>{say(words.office, language)}</p>
      <FieldsAsked filled={row} of={officeFields(at)} />
    </fieldset>
  );
};

const Bodies = ({ asked }: Readonly<{ asked: Asked }>) => {
  const { language } = asked.filled;
  const rooms = roomsIn(asked);
  return (
    <>
      <p class="notice">{say(planDesk.adoptPlan.form.means, language)}</p>
      {rooms.map((index) => (
        <BodyFields key={index} asked={asked} index={index} />
      ))}
      <p>
        <MoreButton asked={asked} list="/bodies" at={`bodies-${rooms.length}`}>
          {say(words.more, language)}
        </MoreButton>
      </p>
    </>
  );
};

/** The form by which an adopted plan is entered, with its bodies. */
export const adoptPage = (asked: Asked): VNode => {
  const { filled } = asked;
  const { language } = filled;
  const { title, submit, fields } = planDesk.adoptPlan.form;
  const ofBodies = roomsIn(asked)
    .map(placeAt)
    .flatMap((at) => [...bodyFields(at), ...officeFields(at)]);
  return (
    <ActForm
      asked={asked}
      title={say(title, language)}
      submit={say(submit, language)}
      of={{ to: "/desk/plans", says: say(planNames.plans, language) }}
      nameAt={named(namesOf([...fields, ...ofBodies], language))}
    >
      <FieldsAsked filled={filled} of={fields} drawn={{ "/bodies": <Bodies asked={asked} /> }} />
    </ActForm>
  );
};
