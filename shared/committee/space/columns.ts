/** What a column of a list of associations holds: each a place in a declaration. */
const columns = [
  "name/ar",
  "name/fr",
  "receipt/kind",
  "receipt/date",
  "region",
  "fields",
  "scope",
  "since",
  "contact/name/ar",
  "contact/name/latin",
  "contact/email",
  "contact/language",
] as const;
export type Column = (typeof columns)[number];

/** The columns that no list can do without. */
export const needed: readonly Column[] = ["name/ar", "region", "scope"];

/** How each column is headed, in the languages in which lists are kept. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  "name/ar": [
    "الاسم",
    "اسم الجمعية",
    "الاسم بالعربية",
    "Nom",
    "Nom de l’association",
    "Nom en arabe",
    "Name",
    "name_ar",
  ],
  "name/fr": ["الاسم بالفرنسية", "Nom en français", "Name in French", "name_fr"],
  "receipt/kind": ["نوع الوصل", "طبيعة الوصل", "Type de récépissé", "Nature du récépissé", "Receipt", "receipt_kind"],
  "receipt/date": ["تاريخ الوصل", "Date du récépissé", "Receipt date"],
  region: ["الجهة", "Région", "Region"],
  fields: [
    "مجالات العمل",
    "مجال العمل",
    "Domaines d’action",
    "Domaine d’action",
    "Domaines",
    "Fields of work",
    "Fields",
  ],
  scope: ["النطاق", "نطاق العمل", "Portée", "Scope"],
  since: ["تاريخ التأسيس", "Date de création", "Founding date", "Since"],
  "contact/name/ar": [
    "اسم المخاطب",
    "اسم الشخص المكلف بالاتصال",
    "Contact en arabe",
    "Contact in Arabic",
    "contact_ar",
  ],
  "contact/name/latin": ["اسم المخاطب بالفرنسية", "Contact", "Personne à contacter", "contact_latin"],
  "contact/email": ["البريد الإلكتروني", "Adresse électronique", "Courriel", "E-mail", "Email"],
  "contact/language": ["لغة المراسلات", "اللغة", "Langue", "Language"],
};

/** A text by its letters and digits alone: accents, capitals, blanks and marks make no difference. */
export const bare = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

const byHeading = new Map(
  columns.flatMap((column) => headings[column].map((heading) => [bare(heading), column] as const)),
);

/** What each column of a list holds, by its heading; nothing where the heading says nothing to us. */
export const columnsIn = (heading: readonly string[]): readonly (Column | undefined)[] =>
  heading.map((text) => byHeading.get(bare(text)));
