import type { ToldAct } from "#pages/desk/kit/told-act";

/** What may be done about associations and their space. */
export const spaceActs: readonly ToldAct[] = [
  {
    act: "checkAssociation",
    says: {
      ar: "التحقق من ملفات الجمعيات الراغبة في الانضمام إلى الفضاء",
      fr: "Vérifier les dossiers des associations qui rejoignent l’espace",
      en: "Check the files of associations that come to the space",
    },
    at: "/desk/space?stage=declared",
  },
  {
    act: "changeAssociation",
    says: {
      ar: "تعديل ملف جمعية من الفضاء",
      fr: "Modifier le dossier d’une association de l’espace",
      en: "Change the file of an association of the space",
    },
  },
  {
    act: "leaveSpace",
    says: {
      ar: "مغادرة جمعيتكم لفضاء المجتمع المدني",
      fr: "Faire quitter l’espace à votre association",
      en: "Have your association leave the space",
    },
  },
  {
    act: "importAssociations",
    says: {
      ar: "استيراد لائحة جمعيات",
      fr: "Importer une liste d’associations",
      en: "Import a list of associations",
    },
    at: "/desk/space/import",
  },
  {
    act: "inviteAssociations",
    says: {
      ar: "دعوة جمعيات اللائحة إلى فتح حساباتها",
      fr: "Ouvrir les comptes des associations importées",
      en: "Open the accounts of imported associations",
    },
    at: "/desk/space",
  },
  {
    act: "seatAssociation",
    says: {
      ar: "إسناد مقعد في اللجنة إلى جمعية من الفضاء",
      fr: "Attribuer un siège du comité à une association de l’espace",
      en: "Give an association of the space a seat in the committee",
    },
  },
  {
    act: "replaceRepresentative",
    says: {
      ar: "تعويض من يمثل جمعية في اللجنة",
      fr: "Remplacer la personne qui représente une association au comité",
      en: "Replace the person who represents an association in the committee",
    },
  },
];
