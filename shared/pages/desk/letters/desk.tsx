import type { meetingMatter } from "#committee/meetings/matter";
import type { personMatter } from "#committee/people/matter";
import type { DeskActs } from "#pages/desk/kit/desk-act";

/** What may be done about the letters of a meeting, those that came back, and the addresses that they went to. */
export const letterDesk = {
  readLetters: {
    says: {
      ar: "تتبع الرسائل الموجهة في شأن كل اجتماع",
      fr: "Suivre les courriers envoyés pour chaque réunion",
      en: "Follow the letters sent about each meeting",
    },
    way: {
      ar: "تتبع الرسائل الموجهة إلى الأعضاء",
      fr: "Suivre les messages envoyés aux membres",
      en: "See where the letters to members stand",
    },
  },
  readReturned: {
    says: {
      ar: "تتبع المراسلات المرتجعة",
      fr: "Suivre les courriers retournés",
      en: "Follow the letters that came back",
    },
    begins: "/letters",
  },
  sendAgain: {
    says: {
      ar: "إعادة إرسال دعوة أو محضر تعذر تسليمه",
      fr: "Renvoyer une convocation ou un procès-verbal qui n’a pu être remis",
      en: "Send again a notice or minutes that could not be delivered",
    },
    begins: "/letters",
  },
  correctAddress: {
    says: {
      ar: "تصحيح عنوان البريد الإلكتروني لشخص تعذرت مراسلته",
      fr: "Corriger l’adresse d’une personne que les courriers n’atteignent pas",
      en: "Correct the address of someone whom letters don’t reach",
    },
    begins: "/letters",
  },
} as const satisfies DeskActs<
  Pick<typeof meetingMatter.acts, "readLetters" | "sendAgain"> &
    Pick<typeof personMatter.acts, "readReturned" | "correctAddress">
>;
