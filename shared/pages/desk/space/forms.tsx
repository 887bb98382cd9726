import type { associationRoutes } from "#contract/space/associations";
import type { associationImportRoutes } from "#contract/space/import";
import type { associationSeatRoutes } from "#contract/space/seats";
import type { FieldsOf, ToldForm } from "#pages/desk/kit/desk-act";
import { associationFields } from "#pages/desk/space/fields";
import type { Text } from "#wording/wording";

/** A file is returned, with what is to be put right: the other of the two findings that there are. */
export const returning = {
  title: { ar: "التحقق من الملف", fr: "Vérifier le dossier", en: "Check the file" },
  means: {
    ar: "يُتحقق من استيفاء الملف للبيانات المطلوبة لا غير: لا تختار الكتابة من ينضم إلى الفضاء.",
    fr: "Il s’agit seulement de constater que le dossier comporte ce qui est demandé\u00a0: le secrétariat ne choisit pas qui rejoint l’espace.",
    en: "This is only to find whether the file has what is asked for: the secretariat does not choose who comes to the space.",
  },
  submit: { ar: "إعادة الملف قصد الاستكمال", fr: "Retourner le dossier", en: "Return the file" },
  fields: [
    {
      at: "/parts",
      says: {
        ar: "ما ليس على وجهه الصحيح، إضافة إلى ما ينقص",
        fr: "Ce qui n’est pas en ordre, outre ce qui manque",
        en: "What is not in order, beside what is missing",
      },
      input: "list",
    },
    { at: "/reason", says: { ar: "توضيح", fr: "Précisions", en: "Why" }, input: "words" },
  ] as const satisfies FieldsOf<typeof associationRoutes.checkAssociation>,
} as const satisfies ToldForm;

const save = { ar: "تسجيل التعديل", fr: "Enregistrer la modification", en: "Save the change" } as const satisfies Text;

/** An association's file is changed. */
export const changing = {
  title: { ar: "تعديل ملف الجمعية", fr: "Modifier le dossier de l’association", en: "Change the association’s file" },
  submit: save,
  fields: associationFields,
} as const satisfies ToldForm;

const seating = {
  means: {
    ar: "لا يتولى شخص ولا جمعية أكثر من ولايتين متتاليتين (المادة 4 من الدليل). يُتحقق من ذلك عند التسجيل.",
    fr: "Ni une personne ni une association n’exerce plus de deux mandats consécutifs (article 4 du guide)\u00a0; cela est vérifié à l’enregistrement.",
    en: "Neither a person nor an association has more than two consecutive terms (article 4 of the guide); this is checked as you save.",
  },
  submit: save,
  fields: [
    {
      at: "/representative",
      says: { ar: "من يمثل الجمعية", fr: "Personne qui siège", en: "Who sits for the association" },
      input: "list",
    },
    {
      at: "/representative/post",
      says: { ar: "الصفة في الجمعية", fr: "Fonction dans l’association", en: "Post in the association" },
      input: "words",
    },
  ] as const satisfies FieldsOf<typeof associationSeatRoutes.seatAssociation>,
} as const;

/** Someone is named to sit for an association in a seat that it is given. */
export const giving = {
  ...seating,
  title: { ar: "إسناد مقعد في اللجنة", fr: "Attribuer un siège au comité", en: "Give a seat in the committee" },
} as const satisfies ToldForm;

/** Another person sits in the seat that it has. */
export const replacing = {
  ...seating,
  title: {
    ar: "تعويض من يمثل الجمعية في اللجنة",
    fr: "Remplacer la personne qui siège au comité",
    en: "Replace who sits in the committee",
  },
} as const satisfies ToldForm;

/** A list is taken over. */
export const importing = {
  title: { ar: "استيراد لائحة جمعيات", fr: "Importer une liste d’associations", en: "Import a list of associations" },
  means: {
    ar: "ألصقوا اللائحة بصيغة CSV كما يصدرها برنامج الجداول، بسطر عناوينها. الأعمدة اللازمة: الاسم والجهة والنطاق. والأعمدة الأخرى: نوع الوصل، تاريخ الوصل، مجالات العمل، تاريخ التأسيس، اسم المخاطب، البريد الإلكتروني. الجمعية التي سبق تسجيلها لا تُسجل مرتين؛ ويمكن تقسيم لائحة طويلة على مرات.",
    fr: "Collez la liste au format CSV, telle que la donne le tableur, avec sa ligne d’en-tête. Colonnes nécessaires\u00a0: nom, région, portée. Autres colonnes\u00a0: type de récépissé, date du récépissé, domaines d’action, date de création, contact, courriel. Une association déjà inscrite ne l’est pas deux fois\u00a0; une longue liste peut être collée en plusieurs fois.",
    en: "Paste the list in CSV, as the spreadsheet gives it, with its heading. Columns that are needed: name, region, scope. Others: receipt, receipt date, fields, founding date, contact, e-mail. An association that is here already isn’t entered twice; a long list may be pasted in parts.",
  },
  submit: { ar: "استيراد", fr: "Importer", en: "Import" },
  fields: [
    { at: "/csv", says: { ar: "اللائحة", fr: "Liste", en: "List" }, input: "list" },
    {
      at: "/taking",
      says: { ar: "إذا تعذرت قراءة سطر", fr: "Si une ligne est illisible", en: "If a row can’t be read" },
      input: "choice",
      among: {
        "all-or-nothing": { ar: "عدم تسجيل أي جمعية", fr: "Ne rien importer", en: "Take nothing" },
        "what-can-be-read": {
          ar: "تسجيل ما يُقرأ",
          fr: "Importer les lignes lisibles",
          en: "Take the rows that can be read",
        },
      },
    },
  ] as const satisfies FieldsOf<typeof associationImportRoutes.importAssociations>,
} as const satisfies ToldForm;
