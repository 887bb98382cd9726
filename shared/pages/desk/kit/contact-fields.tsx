import type { VNode } from "preact";
import { Choice } from "#pages/desk/kit/choice";
import { FaultsAt, Field } from "#pages/desk/kit/fields";
import { type Filled, idAt } from "#pages/desk/kit/filled";
import { ownNames } from "#pages/desk/kit/frame";
import { WordsFields } from "#pages/desk/kit/typed-words";
import { type Language, say, type Text } from "#wording/wording";

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

/** What the fields of a contact at a place are called. */
export const contactNames = (at: string, language: Language): Readonly<Record<string, string>> => ({
  [`${at}/name/ar`]: say(words.nameAr, language),
  [`${at}/name/latin`]: say(words.nameLatin, language),
  [`${at}/email`]: say(words.email, language),
  [`${at}/language`]: say(words.language, language),
});

type ContactOf = Readonly<{ filled: Filled; at: string }>;

/** How someone, or an office, is called and written to. */
export const ContactFields = ({ filled, at }: ContactOf): VNode => {
  const { language } = filled;
  return (
    <>
      <div class="pair">
        <Field filled={filled} at={`${at}/name/ar`} words="ar" label={say(words.nameAr, language)} />
        <Field filled={filled} at={`${at}/name/latin`} words="fr" label={say(words.nameLatin, language)} />
      </div>
      <div class="pair">
        <Field filled={filled} at={`${at}/email`} type="email" label={say(words.email, language)} />
        <Choice filled={filled} at={`${at}/language`} label={say(words.language, language)} options={ownNames} />
      </div>
    </>
  );
};

type SetOf = ContactOf & Readonly<{ legend: string; hint?: string }>;

/** The same as a set of fields of its own, with what can be wrong with all of it. */
export const ContactSet = ({ filled, at, legend, hint }: SetOf): VNode => (
  <fieldset id={idAt(at)}>
    <legend>{legend}</legend>
    {hint && <p class="hint">{hint}</p>}
    <FaultsAt filled={filled} at={at} />
    <ContactFields filled={filled} at={at} />
  </fieldset>
);

/** What the fields of an appointee at a place are called. */
export const appointeeNames = (at: string, language: Language): Readonly<Record<string, string>> => ({
  ...contactNames(`${at}/contact`, language),
  [`${at}/post`]: say(words.post, language),
});

/** Someone who is appointed: how they are called and written to, and what they are at their body. */
export const AppointeeFields = ({ filled, at }: ContactOf): VNode => (
  <>
    <ContactFields filled={filled} at={at === "" ? "/contact" : `${at}/contact`} />
    <WordsFields filled={filled} at={`${at}/post`} name={say(words.post, filled.language)} />
  </>
);
