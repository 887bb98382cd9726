import type { fileMatter } from "#committee/files/matter";
import type { DeskActs } from "#pages/desk/kit/desk-act";

/** What may be done about files. */
export const fileDesk = {
  askForFile: {
    says: {
      ar: "إيداع رسالة رسمية أو وثيقة مثبتة",
      fr: "Déposer une lettre officielle ou une pièce justificative",
      en: "Bring an official letter or a supporting document",
    },
  },
  showFile: {
    says: {
      ar: "تتبع الوثائق التي أودعتموها",
      fr: "Suivre les pièces que vous avez déposées",
      en: "Follow the documents that you brought",
    },
  },
  readFile: {
    says: {
      ar: "تحميل الوثائق المقبولة التي تخصكم",
      fr: "Télécharger les pièces admises qui vous concernent",
      en: "Download those of them that were accepted",
    },
  },
  readReceipt: {
    says: {
      ar: "تحميل وصل كل وثيقة مقبولة والتحقق منه",
      fr: "Télécharger le récépissé de chaque pièce admise, et le vérifier",
      en: "Download the receipt of each accepted document, and check it",
    },
  },
} as const satisfies DeskActs<typeof fileMatter.acts>;
