import { LARGEST } from "#committee/files/files";
import type { Words } from "#committee/kernel/words";
import type { DossierPart } from "#committee/methods/dossier-part";

const written = ["application/pdf"] as const;
const scanned = ["application/pdf", "image/jpeg", "image/png"] as const;

const part = (name: Words, types: DossierPart["types"]): DossierPart => ({ name, types, largest: LARGEST });

/** What a dossier must have beside the form, which is filled in online, unless a method says otherwise. Neither an identity number nor a criminal record is asked for (law 09-08). */
export const defaultParts: DossierPart[] = [
  part({ ar: "النظام الأساسي للجمعية", fr: "Statuts de l’association", en: "Statutes of the association" }, scanned),
  part(
    {
      ar: "وصل التصريح بالجمعية، مؤقتا كان أو نهائيا",
      fr: "Récépissé de déclaration, provisoire ou définitif",
      en: "Receipt of its declaration, provisional or final",
    },
    scanned,
  ),
  part(
    { ar: "ملف يبين تجربة الجمعية", fr: "Dossier présentant son expérience", en: "Record of its experience" },
    written,
  ),
  part({ ar: "برنامج العمل المقترح", fr: "Programme de travail proposé", en: "Proposed work programme" }, written),
  part(
    {
      ar: "رسالة الشخص الذي ترشحه الجمعية",
      fr: "Lettre de la personne que l’association présente",
      en: "Letter of the person whom it nominates",
    },
    scanned,
  ),
  part(
    { ar: "السيرة الذاتية لهذا الشخص", fr: "Curriculum vitæ de cette personne", en: "That person’s curriculum vitae" },
    written,
  ),
];
