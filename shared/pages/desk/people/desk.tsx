import type { personMatter } from "#committee/people/matter";
import type { DeskActs } from "#pages/desk/kit/desk-act";
import * as forms from "#pages/desk/people/forms";

/** What is done about letters that came back, and the addresses that they went to, is told with the letters. */
type WithLetters = "readReturned" | "correctAddress";

/** What people do for themselves and to reach each other, and what may be done about the secretariat’s people and those who were. */
export const peopleDesk = {
  readOwnEntry: {
    says: {
      ar: "الاطلاع على بياناتكم المسجلة",
      fr: "Consulter les données enregistrées à votre sujet",
      en: "Read what is held on you",
    },
    begins: "/me",
  },
  changeOwnEntry: {
    says: {
      ar: "تصحيح بياناتكم وتغيير لغة المراسلات الموجهة إليكم",
      fr: "Rectifier vos données et choisir la langue des courriers qui vous sont adressés",
      en: "Put your data right, and choose the language in which you are written to",
    },
    form: forms.ownEntry,
  },
  correctOwnAddress: {
    says: {
      ar: "تصحيح عنوان بريدكم الإلكتروني",
      fr: "Rectifier votre adresse électronique",
      en: "Put your e-mail address right",
    },
    begins: "/me",
    form: forms.ownAddress,
  },
  giveConsent: {
    says: {
      ar: "الموافقة على معالجة معطياتكم الشخصية",
      fr: "Consentir au traitement de vos données à caractère personnel",
      en: "Consent to how your personal data is used",
    },
    begins: "/me",
  },
  withdrawConsent: {
    says: { ar: "سحب موافقتكم", fr: "Retirer votre consentement", en: "Withdraw your consent" },
    begins: "/me",
  },
  readOwnData: {
    says: {
      ar: "الحصول على نسخة من كل ما يُحتفظ به عنكم",
      fr: "Obtenir copie de tout ce qui est conservé à votre sujet",
      en: "Take a copy of all that is held on you",
    },
    begins: "/me",
  },
  readGroup: {
    says: {
      ar: "التواصل مع باقي أعضاء اللجنة",
      fr: "Joindre les autres membres du comité",
      en: "Reach the other members of the committee",
    },
    begins: "/group",
  },
  listSecretariat: {
    says: {
      ar: "الاطلاع على لائحة العاملين بكتابة اللجنة",
      fr: "Consulter la liste des personnes du secrétariat",
      en: "Read who works for the secretariat",
    },
    begins: "/people",
  },
  enterSecretary: {
    says: {
      ar: "إضافة شخص إلى كتابة اللجنة",
      fr: "Ajouter une personne au secrétariat",
      en: "Add someone to the secretariat",
    },
    form: forms.entering,
  },
  leaveSecretariat: {
    says: {
      ar: "تسجيل مغادرة شخص لكتابة اللجنة",
      fr: "Enregistrer un départ du secrétariat",
      en: "Record that someone left the secretariat",
    },
    begins: "/people",
  },
  listFormerPeople: {
    says: {
      ar: "الاطلاع على لائحة من لم تعد لهم صفة",
      fr: "Consulter la liste des personnes qui n’ont plus de qualité",
      en: "Read who has no capacity any more",
    },
    begins: "/people",
  },
  erasePerson: {
    says: {
      ar: "محو المعطيات الشخصية لمن لم تعد له أي صفة",
      fr: "Effacer les données d’une personne qui n’a plus de qualité",
      en: "Erase the data of someone who has no capacity any more",
    },
    begins: "/people",
  },
} as const satisfies DeskActs<Omit<typeof personMatter.acts, WithLetters>>;
