import type { VNode } from "preact";
import { type Declaration, MOST_FIELDS } from "#committee/space/association";
import { Checks } from "#pages/desk/kit/checks";
import { ContactSet, contactFields } from "#pages/desk/kit/contact-fields";
import { FaultsAt } from "#pages/desk/kit/fields";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { type Filled, idAt } from "#pages/desk/kit/filled";
import { namesOf } from "#pages/desk/kit/named";
import { fieldOptions, receiptOptions, regionOptions } from "#pages/desk/space/names";
import type { Fields, PlaceIn } from "#pages/kit/field";
import { partNames } from "#wording/association-parts";
import { scopeNames } from "#wording/scopes";
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

/** All that an association says of itself; its fields of work, its receipt and its contact are sets of their own. */
export const associationFields = [
  { at: "/name", says: partNames.name, input: "words" },
  { at: "/region", says: partNames.region, input: "one-of", none: words.choose },
  { at: "/scope", says: partNames.scope, input: "choice", among: scopeNames },
  { at: "/fields", says: partNames.fields, input: "list" },
  { at: "/since", says: partNames.since, hint: words.later, input: "day" },
  { at: "/receipt", says: partNames.receipt, hint: words.later, input: "list" },
  { at: "/contact", says: partNames.contact, hint: words.contactHint, input: "list" },
] as const satisfies Fields<PlaceIn<Declaration>>;

const receiptFields = [
  [
    { at: "/receipt/kind", says: words.kind, input: "one-of", none: words.choose },
    { at: "/receipt/date", says: words.date, input: "day" },
  ],
] as const satisfies Fields<PlaceIn<Declaration>>;

const copyFields = [
  { at: "/receipt/file", says: words.copy, input: "file", for: "declaration-receipt" },
] as const satisfies Fields<PlaceIn<Declaration>>;

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
      <FieldsAsked filled={filled} of={receiptFields} offered={{ "/receipt/kind": receiptOptions(language) }} />
      {withCopy && <FieldsAsked filled={filled} of={copyFields} />}
    </fieldset>
  );
};

const drawnIn = ({ filled, withCopy = false }: FieldsOf) => {
  const { language } = filled;
  return {
    "/fields": (
      <Checks
        filled={filled}
        at="/fields"
        legend={say(partNames.fields, language)}
        hint={say(words.fieldsHint, language, { most: MOST_FIELDS })}
        options={fieldOptions(language)}
      />
    ),
    "/receipt": <Receipt filled={filled} withCopy={withCopy} />,
    "/contact": (
      <ContactSet
        filled={filled}
        at="/contact"
        legend={say(partNames.contact, language)}
        hint={say(words.contactHint, language)}
      />
    ),
  };
};

/** All that an association says of itself. */
export const AssociationFields = (fields: FieldsOf): VNode => {
  const { filled } = fields;
  return (
    <>
      <input type="hidden" name="/name:object" value="" />
      <FieldsAsked
        filled={filled}
        of={associationFields}
        offered={{ "/region": regionOptions(filled.language) }}
        drawn={drawnIn(fields)}
      />
    </>
  );
};

/** What the fields of an association are called, by their places. */
export const associationNames = (language: Language): Readonly<Record<string, string>> =>
  namesOf([...associationFields, ...receiptFields, ...copyFields, ...contactFields("/contact")], language);
