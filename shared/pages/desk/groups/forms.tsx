import type { Founding, Joining } from "#committee/groups/groups";
import type { ToldForm } from "#pages/desk/kit/desk-act";
import type { Fields, PlaceIn } from "#pages/kit/field";
import { groupOfKind } from "#wording/groups";
import type { Text } from "#wording/wording";

const words = {
  kind: { ar: "النوع", fr: "Nature", en: "Kind" },
  title: { ar: "الاسم", fr: "Intitulé", en: "Title" },
  region: { ar: "الجهة", fr: "Région", en: "Region" },
  chooseRegion: { ar: "اختاروا الجهة", fr: "Choisir la région", en: "Choose the region" },
  nameAr: {
    ar: "الاسم الكامل (بالحروف العربية)",
    fr: "Nom complet (en lettres arabes)",
    en: "Full name (in Arabic script)",
  },
  nameLatin: {
    ar: "الاسم الكامل (بالحروف اللاتينية)",
    fr: "Nom complet (en lettres latines)",
    en: "Full name (in Latin script)",
  },
  body: { ar: "الهيئة أو الجمعية", fr: "Organisme ou association", en: "Body or association" },
  side: { ar: "بأي صفة", fr: "À quel titre", en: "From which side" },
  administration: { ar: "ممثل(ة) للإدارة", fr: "Pour l’administration", en: "For the administration" },
  others: { ar: "من الفاعلين غير الحكوميين", fr: "Acteur non gouvernemental", en: "Non-governmental" },
  letter: {
    ar: "المراسلة الرسمية للإدارة",
    fr: "Lettre officielle de l’administration",
    en: "The administration’s official letter",
  },
  letterHint: {
    ar: "لا يُقبل تعيين ممثل للإدارة دون مراسلة رسمية (المادة 8 من الدليل).",
    fr: "La désignation d’un représentant de l’administration n’est pas reçue sans lettre officielle (article 8 du guide).",
    en: "The appointment of someone for the administration is not taken without an official letter (article 8 of the guide).",
  },
  submit: { ar: "تسجيل", fr: "Enregistrer", en: "Enter" },
} as const satisfies Record<string, Text>;

const region = { at: "/region", says: words.region, input: "one-of", none: words.chooseRegion } as const;

const founding = [
  { at: "/title", says: words.title, input: "words" },
  { at: "/kind", says: words.kind, input: "choice", among: groupOfKind, more: { territorial: [region] } },
] as const satisfies Fields<PlaceIn<Founding>>;

/** A group is opened; a territorial one asks for its region (G9.3). */
export const opening = {
  title: { ar: "إحداث مجموعة", fr: "Créer un groupe", en: "Open a group" },
  submit: words.submit,
  fields: founding,
} as const satisfies ToldForm;

const letter = {
  at: "/letter",
  says: words.letter,
  hint: words.letterHint,
  input: "file",
  for: "appointment-letter",
} as const;

const sides = { administration: words.administration, "non-governmental": words.others } as const;

const entering = [
  [
    { at: "/name/ar", says: words.nameAr, input: "line", in: "ar" },
    { at: "/name/latin", says: words.nameLatin, input: "line", in: "fr" },
  ],
  { at: "/body", says: words.body, input: "words" },
  { at: "/side", says: words.side, input: "choice", among: sides, more: { administration: [letter] } },
] as const satisfies Fields<PlaceIn<Joining>>;

/** Someone is entered in a group; for the administration it asks for the official letter (G8.1). */
export const joining = {
  title: { ar: "تسجيل عضو في مجموعة", fr: "Inscrire quelqu’un dans un groupe", en: "Enter someone in a group" },
  submit: words.submit,
  fields: entering,
} as const satisfies ToldForm;
