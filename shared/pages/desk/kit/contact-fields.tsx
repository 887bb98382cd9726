import type { VNode } from "preact";
import { FaultsAt } from "#pages/desk/kit/fields";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { type Filled, idAt } from "#pages/desk/kit/filled";
import type { Fields } from "#pages/kit/field";
import type { Text } from "#wording/wording";

const words = {
  nameAr: {
    ar: "الاسم الكامل (بالحروف العربية)",
    fr: "Nom complet (en lettres arabes)",
    en: "Full name (in Arabic script)",
  },
  nameLatin: {
    ar: "الاسم الكامل (بالحروف اللاتينية)",
    fr: "Nom complet (en lettres latines)",
    en: "Full name (in Latin script)",
  },
  email: { ar: "البريد الإلكتروني", fr: "Adresse électronique", en: "E-mail address" },
  language: { ar: "لغة المراسلة", fr: "Langue de correspondance", en: "Language of letters" },
  post: { ar: "الصفة", fr: "Fonction", en: "Post" },
} as const satisfies Record<string, Text>;

type ContactOf = Readonly<{ filled: Filled; at: string }>;

/** How someone, or an office, is called and written to, at a place. */
export const contactFields = (at: string): Fields => [
  [
    { at: `${at}/name/ar`, says: words.nameAr, input: "line", in: "ar" },
    { at: `${at}/name/latin`, says: words.nameLatin, input: "line", in: "fr" },
  ],
  [
    { at: `${at}/email`, says: words.email, input: "email" },
    { at: `${at}/language`, says: words.language, input: "language" },
  ],
];

/** Someone who is appointed: how they are called and written to, and what they are at their body. */
export const appointeeFields = (at: string): Fields => [
  ...contactFields(`${at}/contact`),
  { at: `${at}/post`, says: words.post, input: "words" },
];

type SetOf = ContactOf & Readonly<{ legend: string; hint?: string }>;

/** The same as a set of fields of its own, with what can be wrong with all of it. */
export const ContactSet = ({ filled, at, legend, hint }: SetOf): VNode => (
  <fieldset id={idAt(at)}>
    <legend>{legend}</legend>
    {hint && <p class="hint">{hint}</p>}
    <FaultsAt filled={filled} at={at} />
    <FieldsAsked filled={filled} of={contactFields(at)} />
  </fieldset>
);
