import type { VNode } from "preact";
import { MOST_FIELDS } from "#committee/space/association";
import { Checks } from "#pages/desk/kit/checks";
import { Choices, Selection } from "#pages/desk/kit/choices";
import { ContactSet, contactFields } from "#pages/desk/kit/contact-fields";
import { FaultsAt, Field } from "#pages/desk/kit/fields";
import { FileField } from "#pages/desk/kit/file-field";
import { type Filled, idAt } from "#pages/desk/kit/filled";
import { namesOf } from "#pages/desk/kit/named";
import { Purposed } from "#pages/desk/kit/purposed";
import { WordsFields } from "#pages/desk/kit/typed-words";
import { fieldOptions, receiptOptions, regionOptions, scopeOptions } from "#pages/desk/space/names";
import { partNames } from "#wording/association-parts";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  choose: { ar: "اختاروا", fr: "Choisissez", en: "Choose" },
  fieldsHint: {
    ar: "{most, plural, two {مجالان} few {# مجالات} many {# مجالا} other {# مجال}} على الأكثر.",
    fr: "{most} domaines au plus.",
    en: "{most} fields at the most.",
  },
  later: {
    ar: "يمكن الإدلاء به لاحقا؛ ولا يكتمل الملف بدونه.",
    fr: "Peut être fourni plus tard\u00a0; le dossier n’est complet qu’avec lui.",
    en: "May be brought later; the file isn’t complete without it.",
  },
  kind: { ar: "نوع الوصل", fr: "Nature du récépissé", en: "Kind of receipt" },
  date: { ar: "تاريخ الوصل", fr: "Date du récépissé", en: "Date of the receipt" },
  copy: { ar: "نسخة من الوصل", fr: "Copie du récépissé", en: "Copy of the receipt" },
  contactHint: {
    ar: "الشخص الذي نراسله باسم الجمعية ويدخل إلى المكتب بهذا البريد. لا تُنشر هذه المعطيات.",
    fr: "La personne à qui nous écrivons pour l’association, et qui entre au bureau avec cette adresse. Ces données ne sont pas publiées.",
    en: "Whom we write to for the association, and who signs in at the desk with this address. None of this is published.",
  },
} as const satisfies Record<string, Text>;

type FieldsOf = Readonly<{
  filled: Filled;
  /** Whether a copy of the receipt may be sent with them. */
  withCopy?: boolean;
}>;

const Receipt = ({ filled, withCopy = false }: FieldsOf) => {
  const { language } = filled;
  return (
    <fieldset id={idAt("/receipt")}>
      <legend>{say(partNames.receipt, language)}</legend>
      <p class="hint">{say(words.later, language)}</p>
      <FaultsAt filled={filled} at="/receipt" />
      <div class="pair">
        <Selection
          filled={filled}
          at="/receipt/kind"
          label={say(words.kind, language)}
          none={say(words.choose, language)}
          options={receiptOptions(language)}
        />
        <Field filled={filled} at="/receipt/date" type="date" label={say(words.date, language)} />
      </div>
      {withCopy && (
        <>
          <Purposed at="/receipt/file" purpose="declaration-receipt" />
          <FileField filled={filled} at="/receipt/file" label={say(words.copy, language)} />
        </>
      )}
    </fieldset>
  );
};

const Work = ({ filled }: Readonly<{ filled: Filled }>) => {
  const { language } = filled;
  return (
    <>
      <Selection
        filled={filled}
        at="/region"
        label={say(partNames.region, language)}
        none={say(words.choose, language)}
        options={regionOptions(language)}
      />
      <Choices
        filled={filled}
        at="/scope"
        legend={say(partNames.scope, language)}
        choices={scopeOptions(language).map(([value, label]) => ({ value, label }))}
      />
      <Checks
        filled={filled}
        at="/fields"
        legend={say(partNames.fields, language)}
        hint={say(words.fieldsHint, language, { most: MOST_FIELDS })}
        options={fieldOptions(language)}
      />
    </>
  );
};

/** All that an association says of itself. */
export const AssociationFields = ({ filled, withCopy = false }: FieldsOf): VNode => {
  const { language } = filled;
  return (
    <>
      <input type="hidden" name="/name:object" value="" />
      <WordsFields filled={filled} at="/name" name={say(partNames.name, language)} />
      <Work filled={filled} />
      <Field
        filled={filled}
        at="/since"
        type="date"
        label={say(partNames.since, language)}
        hint={say(words.later, language)}
      />
      <Receipt filled={filled} withCopy={withCopy} />
      <ContactSet
        filled={filled}
        at="/contact"
        legend={say(partNames.contact, language)}
        hint={say(words.contactHint, language)}
      />
    </>
  );
};

/** What the fields of an association are called, by their places. */
export const associationNames = (language: Language): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(partNames).map(([part, name]) => [`/${part}`, say(name, language)])),
  "/receipt/kind": say(words.kind, language),
  "/receipt/date": say(words.date, language),
  "/receipt/file": say(words.copy, language),
  ...namesOf(contactFields("/contact"), language),
});
