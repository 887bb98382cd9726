import type { VNode } from "preact";
import type { Asked } from "#pages/desk/kit/act-form";
import { Choice } from "#pages/desk/kit/choice";
import { Field } from "#pages/desk/kit/fields";
import { Enter, Unseen } from "#pages/desk/kit/form";
import { ownNames } from "#pages/desk/kit/frame";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: { ar: "تصحيح بياناتي", fr: "Rectifier mes données", en: "Put my data right" },
  ar: { ar: "الاسم بالعربية", fr: "Nom en arabe", en: "Name in Arabic" },
  latin: { ar: "الاسم بالحروف اللاتينية", fr: "Nom en caractères latins", en: "Name in Latin script" },
  language: { ar: "لغة المراسلات", fr: "Langue des courriers", en: "Language of letters" },
  languageHint: {
    ar: "بها تصلكم الدعوات والمحاضر، وبها تُعرض صفحات المكتب.",
    fr: "Celle des convocations et des procès-verbaux que vous recevez, et des pages de ce bureau.",
    en: "That of the notices and minutes you receive, and of the pages of this desk.",
  },
  whatsapp: { ar: "رقم واتساب (اختياري)", fr: "Numéro WhatsApp (facultatif)", en: "WhatsApp number (optional)" },
  whatsappHint: {
    ar: "بالصيغة الدولية، مثل \u2066+212600000000\u2069. لا يراه باقي الأعضاء إلا بموافقتكم أدناه.",
    fr: "Au format international, par exemple +212600000000. Les autres membres ne le voient qu’avec votre consentement, ci-dessous.",
    en: "In the international form, as +212600000000. The other members see it only if you agree below.",
  },
  save: { ar: "تسجيل بياناتي", fr: "Enregistrer mes données", en: "Save my data" },
  address: {
    ar: "تغيير عنوان البريد الإلكتروني",
    fr: "Changer d’adresse électronique",
    en: "Change my e-mail address",
  },
  email: { ar: "البريد الإلكتروني", fr: "Adresse électronique", en: "E-mail address" },
  emailHint: {
    ar: "به تصلكم المراسلات وبه تسجلون الدخول. يُطلب رمز حديث لتغييره.",
    fr: "Vos courriers y arrivent et vous vous identifiez avec elle. Un code récent est demandé pour la changer.",
    en: "Letters go there and you sign in with it. Changing it asks for a fresh code.",
  },
  saveAddress: { ar: "تسجيل العنوان", fr: "Enregistrer l’adresse", en: "Save the address" },
} as const satisfies Record<string, Text>;

const fieldNames: Readonly<Record<string, Text>> = {
  "/name/ar": words.ar,
  "/name/latin": words.latin,
  "/language": words.language,
  "/whatsapp": words.whatsapp,
  "/email": words.email,
};

/** What a field of these forms is called. */
export const ownFieldName = (at: string, language: Language): string => say(fieldNames[at] ?? words.title, language);

type Changing = Pick<Asked, "filled" | "carried" | "isOvertaken">;

/** The way to put one's names, language and number right. */
export const OwnForm = ({ filled, carried, isOvertaken }: Changing): VNode => {
  const { language } = filled;
  return (
    <section class="card">
      <h2>{say(words.title, language)}</h2>
      <form method="post" action="/desk/me" noValidate>
        {isOvertaken && <Enter submit={say(words.save, language)} />}
        <Unseen carried={carried} />
        <Field filled={filled} at="/name/ar" label={say(words.ar, language)} words="ar" />
        <Field filled={filled} at="/name/latin" label={say(words.latin, language)} words="fr" />
        <Choice
          filled={filled}
          at="/language"
          label={say(words.language, language)}
          hint={say(words.languageHint, language)}
          options={ownNames}
        />
        <Field
          filled={filled}
          at="/whatsapp"
          type="tel"
          label={say(words.whatsapp, language)}
          hint={say(words.whatsappHint, language)}
        />
        <button type="submit" class="button">
          {say(words.save, language)}
        </button>
      </form>
    </section>
  );
};

/** The way to change one's address, apart: it is what one signs in with. */
export const OwnAddressForm = ({ filled, carried, isOvertaken }: Changing): VNode => {
  const { language } = filled;
  return (
    <section class="card">
      <h2>{say(words.address, language)}</h2>
      <form method="post" action="/desk/me/address" noValidate>
        {isOvertaken && <Enter submit={say(words.saveAddress, language)} />}
        <Unseen carried={carried} />
        <Field
          filled={filled}
          at="/email"
          type="email"
          fills="email"
          label={say(words.email, language)}
          hint={say(words.emailHint, language)}
        />
        <button type="submit" class="button">
          {say(words.saveAddress, language)}
        </button>
      </form>
    </section>
  );
};
