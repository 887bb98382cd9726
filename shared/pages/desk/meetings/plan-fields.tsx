import type { VNode } from "preact";
import { isThere } from "#pages/desk/kit/beside";
import { FaultsAt, Field } from "#pages/desk/kit/fields";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { type Filled, idAt } from "#pages/desk/kit/filled";
import { named, namesOf } from "#pages/desk/kit/named";
import { agendaNameAt } from "#pages/desk/meetings/agenda";
import { planDay, planWhen, planWhere } from "#wording/meeting-plan";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  when: { ar: "الموعد", fr: "Quand", en: "When" },
  where: planWhere[0].says,
  ar: { ar: "المكان بالعربية", fr: "Lieu, en arabe", en: "Place, in Arabic" },
  fr: { ar: "المكان بالفرنسية (اختياري)", fr: "Lieu, en français (facultatif)", en: "Place, in French (optional)" },
  en: { ar: "المكان بالإنجليزية", fr: "Lieu, en anglais", en: "Place, in English" },
  zgh: { ar: "المكان بالأمازيغية", fr: "Lieu, en amazighe", en: "Place, in Amazigh" },
} as const satisfies Record<string, Text>;

/** When a meeting is to be held; `earliest` is the first day that a notice of today allows. */
export const When = ({ filled, earliest }: Readonly<{ filled: Filled; earliest: string }>): VNode => {
  const { language } = filled;
  const { at, says, hint } = planDay;
  const label = say(says, language);
  const day = <Field filled={filled} at={at} type="date" label={label} hint={say(hint, language, { earliest })} />;
  return (
    <fieldset>
      <legend>{say(words.when, language)}</legend>
      <FieldsAsked filled={filled} of={planWhen} drawn={{ [at]: day }} />
    </fieldset>
  );
};

/** Asked for always; the others only where something stands in them already. */
const always: readonly string[] = ["ar", "fr"];

const PlaceFields = ({ filled }: Readonly<{ filled: Filled }>) => (
  <div class="pair">
    {(["ar", "fr", "en", "zgh"] as const)
      .filter((one) => always.includes(one) || isThere(filled, `/place/${one}`))
      .map((one) => (
        <Field key={one} filled={filled} at={`/place/${one}`} words={one} label={say(words[one], filled.language)} />
      ))}
  </div>
);

/** Where it is to be held, or joined from afar. */
export const Where = ({ filled }: Readonly<{ filled: Filled }>): VNode => (
  <fieldset id={idAt("/place")}>
    <legend>{say(words.where, filled.language)}</legend>
    <FaultsAt filled={filled} at="/place" />
    <FieldsAsked filled={filled} of={planWhere} drawn={{ "/place": <PlaceFields filled={filled} /> }} />
  </fieldset>
);

/** What the field at a place of the plan is called. */
export const planNameIn = (language: Language): ((at: string) => string | undefined) => {
  const nameAt = named({
    ...namesOf([...planWhen, ...planWhere], language),
    "/place/ar": say(words.ar, language),
    "/place/fr": say(words.fr, language),
  });
  return (at) => nameAt(at) ?? agendaNameAt(at, language);
};
