import type { associationMatter } from "#committee/space/matter";
import type { DeskActs } from "#pages/desk/kit/desk-act";
import * as forms from "#pages/desk/space/forms";

/** What may be done about associations and their space. */
export const associationDesk = {
  checkAssociation: {
    says: {
      ar: "التحقق من ملفات الجمعيات الراغبة في الانضمام إلى الفضاء",
      fr: "Vérifier les dossiers des associations qui rejoignent l’espace",
      en: "Check the files of associations that come to the space",
    },
    begins: "/space?stage=declared",
    form: forms.returning,
  },
  changeAssociation: {
    says: {
      ar: "تعديل ملف جمعية من الفضاء",
      fr: "Modifier le dossier d’une association de l’espace",
      en: "Change the file of an association of the space",
    },
    form: forms.changing,
  },
  leaveSpace: {
    says: {
      ar: "مغادرة جمعيتكم لفضاء المجتمع المدني",
      fr: "Faire quitter l’espace à votre association",
      en: "Have your association leave the space",
    },
  },
  inviteAssociations: {
    says: {
      ar: "دعوة جمعيات اللائحة إلى فتح حساباتها",
      fr: "Ouvrir les comptes des associations importées",
      en: "Open the accounts of imported associations",
    },
    begins: "/space",
  },
  seatAssociation: {
    says: {
      ar: "إسناد مقعد في اللجنة إلى جمعية من الفضاء",
      fr: "Attribuer un siège du comité à une association de l’espace",
      en: "Give an association of the space a seat in the committee",
    },
  },
  replaceRepresentative: {
    says: {
      ar: "تعويض من يمثل جمعية في اللجنة",
      fr: "Remplacer la personne qui représente une association au comité",
      en: "Replace the person who represents an association in the committee",
    },
    form: forms.replacing,
  },
} as const satisfies DeskActs<typeof associationMatter.acts>;
