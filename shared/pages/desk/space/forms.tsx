import type { associationRoutes } from "#contract/space/associations";
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
