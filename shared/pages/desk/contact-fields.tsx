import type { VNode } from "preact";
import { Choice } from "#pages/desk/choice";
import { FaultsAt, Field, type Filled, idAt } from "#pages/desk/fields";
import { ownNames } from "#pages/desk/frame";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  ar: { ar: "الاسم بالعربية", fr: "Nom en arabe", en: "Name in Arabic" },
  latin: { ar: "الاسم بالحروف اللاتينية", fr: "Nom en caractères latins", en: "Name in Latin script" },
  email: { ar: "البريد الإلكتروني", fr: "Adresse électronique", en: "E-mail address" },
  language: { ar: "لغة المراسلات", fr: "Langue des courriers", en: "Language of letters" },
} as const satisfies Record<string, Text>;

type Of = Readonly<{ filled: Filled; at: string; legend: string; hint?: string }>;

/** How someone is called and written to. */
export const ContactFields = ({ filled, at, legend, hint }: Of): VNode => {
  const { language } = filled;
  return (
    <fieldset id={idAt(at)}>
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      <FaultsAt filled={filled} at={at} />
      <div class="pair">
        <Field filled={filled} at={`${at}/name/ar`} words="ar" label={say(words.ar, language)} />
        <Field filled={filled} at={`${at}/name/latin`} words="fr" label={say(words.latin, language)} />
      </div>
      <Field filled={filled} at={`${at}/email`} type="email" fills="email" label={say(words.email, language)} />
      <Choice filled={filled} at={`${at}/language`} label={say(words.language, language)} options={ownNames} />
    </fieldset>
  );
};

/** What those fields are called, by their places. */
export const contactNames = (at: string, language: Language): Readonly<Record<string, string>> => ({
  [`${at}/name/ar`]: say(words.ar, language),
  [`${at}/name/latin`]: say(words.latin, language),
  [`${at}/email`]: say(words.email, language),
  [`${at}/language`]: say(words.language, language),
});
