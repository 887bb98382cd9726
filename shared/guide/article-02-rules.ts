import type { Rule } from "#guide/rule";
import type { Measures } from "#wording/languages";

type File = Readonly<{ missing: readonly string[] }>;

const parts = ["receipt", "fields", "since", "contact"] as const;

/**
 * The space is open to every association (G2.5). Ours: its file is complete when nothing that is asked for is missing; nothing
 * else is weighed.
 */
export const completeFile: Rule<File> = {
  id: "G2.5",
  source: "ours",
  says: {
    ar: "فضاء المجتمع المدني مفتوح لكل جمعية استوفى ملفها البيانات المطلوبة، ولا يُشترط غير ذلك.",
    fr: "L’espace de la société civile est ouvert à toute association dont le dossier comporte ce qui est demandé\u00a0; rien d’autre n’est exigé.",
    en: "The civil-society space is open to every association whose file has what is asked for; nothing else is required.",
  },
  holds: ({ missing }) => missing.length === 0,
  because: {
    ar: "ينقص الملف:{receipt, select, missing { وصل التصريح.} other {}}{fields, select, missing { مجال العمل.} other {}}{since, select, missing { تاريخ التأسيس.} other {}}{contact, select, missing { الشخص المكلف بالاتصال.} other {}}",
    fr: "Il manque au dossier\u00a0:{receipt, select, missing { le récépissé de déclaration.} other {}}{fields, select, missing { le domaine d’action.} other {}}{since, select, missing { la date de création.} other {}}{contact, select, missing { la personne à contacter.} other {}}",
    en: "The file lacks:{receipt, select, missing { the declaration receipt.} other {}}{fields, select, missing { the field of work.} other {}}{since, select, missing { the founding date.} other {}}{contact, select, missing { the contact person.} other {}}",
  },
  measures: ({ missing }): Measures =>
    Object.fromEntries(parts.map((part) => [part, missing.includes(part) ? "missing" : "there"])),
};
