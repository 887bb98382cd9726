import type { ToldAct } from "#pages/desk/kit/told-act";

/** What people do for themselves, and to reach each other. */
export const ownActs: readonly ToldAct[] = [
  {
    act: "joinMeeting",
    says: {
      ar: "المشاركة في الاجتماعات، عن بعد أيضا",
      fr: "Participer aux réunions, y compris à distance",
      en: "Join the meetings, remotely too",
    },
  },
  {
    act: "readOwnEntry",
    says: {
      ar: "الاطلاع على بياناتكم المسجلة",
      fr: "Consulter les données enregistrées à votre sujet",
      en: "Read what is held on you",
    },
    at: "/desk/me",
  },
  {
    act: "changeOwnEntry",
    says: {
      ar: "تصحيح بياناتكم وتغيير لغة المراسلات الموجهة إليكم",
      fr: "Rectifier vos données et choisir la langue des courriers qui vous sont adressés",
      en: "Put your data right, and choose the language in which you are written to",
    },
    at: "/desk/me",
  },
  {
    act: "correctOwnAddress",
    says: {
      ar: "تصحيح عنوان بريدكم الإلكتروني",
      fr: "Rectifier votre adresse électronique",
      en: "Put your e-mail address right",
    },
    at: "/desk/me",
  },
  {
    act: "giveConsent",
    says: {
      ar: "الموافقة على معالجة معطياتكم الشخصية",
      fr: "Consentir au traitement de vos données à caractère personnel",
      en: "Consent to how your personal data is used",
    },
    at: "/desk/me",
  },
  {
    act: "withdrawConsent",
    says: { ar: "سحب موافقتكم", fr: "Retirer votre consentement", en: "Withdraw your consent" },
    at: "/desk/me",
  },
  {
    act: "readOwnData",
    says: {
      ar: "الحصول على نسخة من كل ما يُحتفظ به عنكم",
      fr: "Obtenir copie de tout ce qui est conservé à votre sujet",
      en: "Take a copy of all that is held on you",
    },
    at: "/desk/me",
  },
  {
    act: "readGroup",
    says: {
      ar: "التواصل مع باقي أعضاء اللجنة",
      fr: "Joindre les autres membres du comité",
      en: "Reach the other members of the committee",
    },
    at: "/desk/group",
  },
];
