import type { ToldAct } from "#pages/desk/kit/told-act";

/** What may be done about letters and addresses. */
export const lettersActs: readonly ToldAct[] = [
  {
    act: "readLetters",
    says: {
      ar: "تتبع الرسائل الموجهة في شأن كل اجتماع",
      fr: "Suivre les courriers envoyés pour chaque réunion",
      en: "Follow the letters sent about each meeting",
    },
  },
  {
    act: "readReturned",
    says: {
      ar: "تتبع المراسلات المرتجعة",
      fr: "Suivre les courriers retournés",
      en: "Follow the letters that came back",
    },
    at: "/desk/letters",
  },
  {
    act: "sendAgain",
    says: {
      ar: "إعادة إرسال دعوة أو محضر تعذر تسليمه",
      fr: "Renvoyer une convocation ou un procès-verbal qui n’a pu être remis",
      en: "Send again a notice or minutes that could not be delivered",
    },
    at: "/desk/letters",
  },
  {
    act: "correctAddress",
    says: {
      ar: "تصحيح عنوان البريد الإلكتروني لشخص تعذرت مراسلته",
      fr: "Corriger l’adresse d’une personne que les courriers n’atteignent pas",
      en: "Correct the address of someone whom letters don’t reach",
    },
    at: "/desk/letters",
  },
];
