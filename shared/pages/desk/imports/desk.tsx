import type { importMatter } from "#committee/imports/matter";
import type { importRoutes } from "#contract/imports/imports";
import type { DeskActs, FieldsOf, ToldForm } from "#pages/desk/kit/desk-act";

/** A list is taken over. */
const importing = {
  title: { ar: "استيراد لائحة جمعيات", fr: "Importer une liste d’associations", en: "Import a list of associations" },
  means: {
    ar: "ألصقوا اللائحة بصيغة CSV كما يصدرها برنامج الجداول، بسطر عناوينها. الأعمدة اللازمة: الاسم والجهة والنطاق. والأعمدة الأخرى: نوع الوصل، تاريخ الوصل، مجالات العمل، تاريخ التأسيس، اسم المخاطب، البريد الإلكتروني. الجمعية التي سبق تسجيلها لا تُسجل مرتين؛ وتُؤخذ خمسة آلاف سطر على الأكثر، تُسجل تباعا في غضون دقائق.",
    fr: "Collez la liste au format CSV, telle que la donne le tableur, avec sa ligne d’en-tête. Colonnes nécessaires\u00a0: nom, région, portée. Autres colonnes\u00a0: type de récépissé, date du récépissé, domaines d’action, date de création, contact, courriel. Une association déjà inscrite ne l’est pas deux fois\u00a0; cinq mille lignes au plus sont reçues, et inscrites les unes après les autres en quelques minutes.",
    en: "Paste the list in CSV, as the spreadsheet gives it, with its heading. Columns that are needed: name, region, scope. Others: receipt, receipt date, fields, founding date, contact, e-mail. An association that is here already isn’t entered twice; five thousand rows at most are taken, one after the other, within minutes.",
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
  ] as const satisfies FieldsOf<typeof importRoutes.importAssociations>,
} as const satisfies ToldForm;

/** What may be done about lists of associations, and by which form. */
export const importDesk = {
  importAssociations: {
    says: {
      ar: "استيراد لائحة جمعيات",
      fr: "Importer une liste d’associations",
      en: "Import a list of associations",
    },
    form: importing,
  },
  listImports: {
    says: { ar: "الاطلاع على اللوائح المستوردة", fr: "Consulter les listes importées", en: "See the lists imported" },
    begins: "/space/import",
  },
  showImport: {
    says: {
      ar: "تتبع استيراد لائحة",
      fr: "Suivre l’import d’une liste",
      en: "Follow how far a list has been imported",
    },
    begins: "/space/import",
  },
  listImportRows: {
    says: {
      ar: "الاطلاع على نتيجة كل سطر من لائحة",
      fr: "Consulter le résultat de chaque ligne d’une liste",
      en: "See what became of each row of a list",
    },
    begins: "/space/import",
  },
} as const satisfies DeskActs<typeof importMatter.acts>;
