import type { peopleRoutes } from "#contract/people/people";
import { contactFields } from "#pages/desk/kit/contact-fields";
import type { FieldsOf, ToldForm } from "#pages/desk/kit/desk-act";
import type { Text } from "#wording/wording";

/** What is held on a person is called, where it is read and where it is put right. */
export const ownNames = {
  ar: { ar: "الاسم بالعربية", fr: "Nom en arabe", en: "Name in Arabic" },
  latin: { ar: "الاسم بالحروف اللاتينية", fr: "Nom en caractères latins", en: "Name in Latin script" },
  email: { ar: "البريد الإلكتروني", fr: "Adresse électronique", en: "E-mail address" },
  language: { ar: "لغة المراسلات", fr: "Langue des courriers", en: "Language of letters" },
} as const satisfies Record<string, Text>;

const words = {
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
  emailHint: {
    ar: "به تصلكم المراسلات وبه تسجلون الدخول. يُطلب رمز حديث لتغييره.",
    fr: "Vos courriers y arrivent et vous vous identifiez avec elle. Un code récent est demandé pour la changer.",
    en: "Letters go there and you sign in with it. Changing it asks for a fresh code.",
  },
} as const satisfies Record<string, Text>;

/** One's names, language and number are put right. */
export const ownEntry = {
  title: { ar: "تصحيح بياناتي", fr: "Rectifier mes données", en: "Put my data right" },
  submit: { ar: "تسجيل بياناتي", fr: "Enregistrer mes données", en: "Save my data" },
  fields: [
    { at: "/name/ar", says: ownNames.ar, input: "line", in: "ar" },
    { at: "/name/latin", says: ownNames.latin, input: "line", in: "fr" },
    { at: "/language", says: ownNames.language, hint: words.languageHint, input: "language" },
    { at: "/whatsapp", says: words.whatsapp, hint: words.whatsappHint, input: "telephone" },
  ] as const satisfies FieldsOf<typeof peopleRoutes.changeOwnEntry>,
} as const satisfies ToldForm;

/** One's address is changed, apart: it is what one signs in with. */
export const ownAddress = {
  title: {
    ar: "تغيير عنوان البريد الإلكتروني",
    fr: "Changer d’adresse électronique",
    en: "Change my e-mail address",
  },
  submit: { ar: "تسجيل العنوان", fr: "Enregistrer l’adresse", en: "Save the address" },
  fields: [{ at: "/email", says: ownNames.email, hint: words.emailHint, input: "email" }] as const satisfies FieldsOf<
    typeof peopleRoutes.correctOwnAddress
  >,
} as const satisfies ToldForm;

/** Someone is entered who works for the secretariat from now on. */
export const entering = {
  title: { ar: "إضافة شخص", fr: "Ajouter une personne", en: "Add someone" },
  submit: { ar: "تسجيل الشخص", fr: "Enregistrer la personne", en: "Enter them" },
  fields: contactFields("/contact"),
} as const satisfies ToldForm;
